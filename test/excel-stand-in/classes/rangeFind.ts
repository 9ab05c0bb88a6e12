import { area } from '../model/area';
import type { RangeRef } from '../model/references';
import { type Method, wire, type WireObject } from '../wire/define';
import { itemNotFound } from '../wire/errors';
import { oneOf, record, text } from './arguments';

/** Searching a range for a text. */
export const rangeFindMethods = {
  Find: {
    since: '1.9',
    call: (self, [what, criteria]) => {
      const found = find(self, what, criteria);
      if (!found) throw itemNotFound();
      return found;
    },
  },
  FindOrNullObject: { since: '1.9', call: (self, [what, criteria]) => find(self, what, criteria) },
  GetSpecialCellsOrNullObject: {
    since: '1.9',
    call: ({ sheet, area: of }, [type, values]) => {
      oneOf(type, ['Formulas']);
      oneOf(values, ['Errors']);
      const areas = [...sheet.cells.within(of)]
        .filter(([, , { formula, value }]) => formula !== null && /^#[A-Z]/.test(String(value)))
        .map(([row, column]) => area(row, column));
      return areas.length === 0 ? null : wire('RangeAreas', { sheet, areas });
    },
  },
} satisfies Record<string, Method<RangeRef>>;

function find({ sheet, area: of }: RangeRef, what: unknown, criteria: unknown): WireObject<RangeRef> | null {
  const options = record(criteria ?? {});
  const matchCase = options.matchCase === true;
  const fold = (s: string): string => (matchCase ? s : s.toLowerCase());
  const wanted = fold(text(what));
  for (const [row, column] of sheet.cells.within(of)) {
    const shown = fold(sheet.text(row, column));
    if (options.completeMatch === true ? shown === wanted : shown.includes(wanted))
      return wire('Range', { sheet, area: area(row, column) });
  }
  return null;
}
