/** What was set by hand on a sheet, one by one: whether it still fits, and how it is taken back. */
import type { AppendixReport } from '../../plan/check';
import type { Area, Grid } from '../../plan/model/grid';
import type { ColumnMeaning } from '../../plan/model/meanings';
import type { Appendix } from '../../plan/model/appendix';
import type { ChosenKind, Layout } from '../../plan/model/reading';
import { anchorFinder } from './anchors';
import { placeOfChoice, type PlacedChoice } from './place';
import { withoutEmpty } from './change';
import type { RememberedChoice } from './schema';

export type Correction = {
  /** Index of the remembered choice it belongs to. */
  readonly choice: number;
  /** Whether the reading goes by it; else what it was about is no longer found on the sheet. */
  readonly fits: boolean;
} & (
  | { readonly kind: 'header'; readonly rows: readonly [number, number] | null }
  | { readonly kind: 'area'; readonly area: Area }
  | {
      readonly kind: 'column';
      readonly remembered: number;
      readonly column: number;
      readonly meaning: ColumnMeaning | null;
    }
  | {
      readonly kind: 'row';
      readonly remembered: number;
      readonly row: number;
      readonly as: ChosenKind;
      readonly text: string;
    }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'issued'; readonly issued: string }
  | { readonly kind: 'confirmed'; readonly count: number }
);

/** In the order: table, columns, plan, rows, cells; table by table. */
export function correctionsOf(
  choices: readonly RememberedChoice[],
  grid: Grid,
  appendices: readonly Pick<AppendixReport, 'appendix'>[],
): Correction[] {
  const finder = anchorFinder(grid);
  const tables = appendices.map(({ appendix }) => appendix);
  return choices.flatMap((remembered, choice) => {
    const place = placeOfChoice(remembered, grid, finder);
    const one = { choice, fits: !place.isLost };
    return [
      ...tableCorrections(remembered, place, tables).map((each) => ({ ...one, ...each })),
      ...Object.entries(remembered.columns ?? {}).map(([key, meaning]): Correction => {
        const column = place.columns.get(Number(key));
        const fits =
          one.fits &&
          tables.some(({ layout }) =>
            layout.columns.some((each) => each.column === column && each.meaning === meaning),
          );
        return {
          ...one,
          fits,
          kind: 'column',
          remembered: Number(key),
          column: column ?? Number(key),
          meaning,
        };
      }),
      ...(remembered.year === undefined ? [] : [{ ...one, kind: 'year' as const, year: remembered.year }]),
      ...(remembered.issued === undefined
        ? []
        : [{ ...one, kind: 'issued' as const, issued: remembered.issued }]),
      ...Object.entries(remembered.rows ?? {}).map(([key, as]): Correction => {
        const row = place.rows.get(Number(key));
        const fits =
          one.fits &&
          tables.some(({ rows }) => rows.some((each) => each.row === row && each.kind === as && each.byHand));
        const text = remembered.seen?.rows[key]?.replace(/ #\d+\/\d+$/u, '') ?? '';
        return { ...one, fits, kind: 'row', remembered: Number(key), row: row ?? Number(key), as, text };
      }),
      ...(remembered.confirmed === undefined
        ? []
        : [{ choice, fits: true, kind: 'confirmed' as const, count: remembered.confirmed.length }]),
    ];
  });
}

/** Header and area; not the header that only says which table is meant, as long as it does. */
function tableCorrections(
  { headerRows, area, isPlace }: RememberedChoice,
  place: PlacedChoice,
  tables: readonly Pick<Appendix, 'layout'>[],
) {
  const fits = !place.isLost && tables.some(({ layout }) => isHeader(layout.headerRows, place.headerRows));
  const header =
    headerRows === undefined || (isPlace === true && fits)
      ? []
      : [{ kind: 'header' as const, rows: place.headerRows ?? headerRows, fits }];
  const isSaid = area !== undefined && headerRows !== null;
  const now = place.area;
  return isSaid
    ? [...header, { kind: 'area' as const, area: now ?? area, fits: fits && now !== undefined }]
    : header;
}

/** A row of column numbers under the header that was shown belongs to it as well. */
function isHeader(read: Layout['headerRows'], said: PlacedChoice['headerRows']): boolean {
  return said === undefined || (said === null ? read === null : read?.[0] === said[0]);
}

/**
 * Everything remembered but this. A choice that then says nothing is forgotten; so is the rest of one whose header is taken back where
 * the sheet has several tables: it would be for all of them.
 */
export function withoutCorrection(
  choices: readonly RememberedChoice[],
  correction: Correction,
  tables: number,
): RememberedChoice[] {
  return choices.flatMap((choice, i) => {
    if (i !== correction.choice) return [choice];
    if (correction.kind === 'header' && tables > 1) return [];
    const { seen, ...rest } = withoutEmpty(lacking(choice, correction));
    const isNothing = Object.keys(rest).length === 0 || (rest.isPlace === true && saysNothing(rest));
    return isNothing ? [] : [seen === undefined ? rest : { ...rest, seen }];
  });
}

/** Everything remembered that still fits. */
export function withoutLost(
  choices: readonly RememberedChoice[],
  grid: Grid,
  appendices: readonly Pick<AppendixReport, 'appendix'>[],
): readonly RememberedChoice[] {
  const lost = correctionsOf(choices, grid, appendices).filter(({ fits }) => !fits);
  // From the last choice on: one that is forgotten moves those behind it.
  return lost
    .sort((a, b) => b.choice - a.choice)
    .reduce<readonly RememberedChoice[]>(
      (kept, one) => withoutCorrection(kept, one, appendices.length),
      choices,
    );
}

function lacking(choice: RememberedChoice, correction: Correction): RememberedChoice {
  switch (correction.kind) {
    case 'header':
      return { ...choice, headerRows: undefined, area: undefined };
    case 'area':
    case 'year':
    case 'issued':
    case 'confirmed':
      return { ...choice, [correction.kind]: undefined };
    case 'column':
      return { ...choice, columns: without(choice.columns, correction.remembered) };
    case 'row':
      return { ...choice, rows: without(choice.rows, correction.remembered) };
  }
}

/** Only which table is meant, and nothing of it. */
function saysNothing({ columns, rows, year, issued, confirmed }: RememberedChoice): boolean {
  return [columns, rows, year, issued, confirmed].every((part) => part === undefined);
}

function without<T>(by: Readonly<Record<string, T>> = {}, key: number): Record<string, T> {
  return Object.fromEntries(Object.entries(by).filter(([each]) => each !== String(key)));
}
