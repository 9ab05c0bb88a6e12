import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { check } from '../../../src/plan/check';
import {
  emptyState,
  usual,
  marksEdit,
  summaryEdit,
  trackingEdit,
  type BuildContext,
  type CheckedSheet,
} from '../../../src/workbook';
import { readWorkbook } from '../../../src/xlsx';
import { applyEdits } from '../../../src/xlsx/apply';
import { sheetParts } from '../../../src/xlsx/apply/formulaValues';
import { decodeEntities } from '../../../src/ooxml/entities';
import { createStandIn, openWorkbook, type StandIn } from '../../excel-stand-in/node';

const samples = path.resolve(__dirname, '../../../assets/samples');

/** A copy with everything on it. */
async function copyOf(bytes: Uint8Array, live: boolean): Promise<Uint8Array> {
  const { grids } = await readWorkbook(bytes, 'mau.xlsx');
  const state = { ...emptyState, sheets: grids.map(({ sheet }) => sheet) };
  const context: BuildContext = { state, asOf: '2026-11-20', live, dueSoonDays: 7, locale: 'vi' };
  const sheets = grids.flatMap((grid): CheckedSheet[] => {
    const report = check(grid, context);
    return report.error ? [] : [{ grid, tables: report.appendices }];
  });
  return applyEdits(bytes, [
    trackingEdit(sheets[0]!, context).edit,
    marksEdit(sheets[0]!, context).edit,
    summaryEdit(sheets, usual, context).edit,
  ]);
}

interface Formula {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  /** null where the file has none. */
  readonly value: string | null;
}

/** Every formula of a file as its XML has it. */
function formulasOf(file: Uint8Array): Formula[] {
  const parts = unzipSync(file);
  const text = (part: string): string => strFromU8(parts[part]!);
  const sheets = sheetParts(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'));
  return [...sheets].flatMap(([sheet, part]) =>
    [...text(part).matchAll(/<c r="([A-Z]+\d+)"[^>]*><f>([^<]*)<\/f>(?:<v>([^<]*)<\/v>)?/g)].map(
      ([, cell = '', formula = '', value]) => ({
        sheet,
        cell,
        formula: decodeEntities(formula),
        value: value === undefined ? null : decodeEntities(value),
      }),
    ),
  );
}

/** The same file as an engine meets it that trusts no value. */
function withoutValues(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [part, bytes] of Object.entries(parts))
    if (part.startsWith('xl/worksheets/sheet'))
      parts[part] = strToU8(strFromU8(bytes).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
  return zipSync(parts);
}

let standIn: StandIn | null = null;
afterEach(() => standIn?.dispose());

const place = ({ cell }: Formula): [number, number] => {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return [Number(row), [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0)];
};

describe.each(['chuyen-doi-so-xa', 'chuong-trinh-hanh-dong-tinh'])('a copy of %s', (name) => {
  const bytes = new Uint8Array(fs.readFileSync(path.join(samples, `${name}.xlsx`)));

  it('has the value of every formula, for those who compute nothing', async () => {
    const formulas = formulasOf(await copyOf(bytes, true));
    expect(formulas.length).toBeGreaterThan(200);
    expect(formulas.filter(({ value }) => value === null)).toEqual([]);
  });

  it('has the values that computing gives', async () => {
    const file = await copyOf(bytes, false);
    standIn = await createStandIn({ workbook: await openWorkbook(withoutValues(file)), formulas: true });
    await standIn.settle();
    const { workbook } = standIn;
    const wrong = formulasOf(file).flatMap((one) => {
      const [row, column] = place(one);
      const computed = workbook.sheet(one.sheet)!.at(row, column).value;
      return String(computed ?? '') === one.value ? [] : [{ ...one, computed }];
    });
    expect(wrong).toEqual([]);
  });
});
