import type { Area } from '../model/area';
import { filterOf, type FilterRef, setFilter } from '../model/filter';
import { defineClass, wire, wireOrNull } from '../wire/define';
import { invalidOperation, itemNotFound } from '../wire/errors';
import { integer, range } from './arguments';
import { mayChange } from './guards';

/** The filter of a sheet or of a table: where it stands is kept; criteria by values hide rows, whoever gives them; others given through the API hide none. */
export const autoFilterClass = defineClass<FilterRef>({
  type: 'AutoFilter',
  since: '1.9',
  scalars: {
    Enabled: { get: (self) => self.table !== null || filterOf(self) !== null },
    IsDataFiltered: { get: (self) => (filterOf(self)?.criteria.length ?? 0) > 0 },
    Criteria: { get: (self) => filterOf(self)?.criteria ?? [] },
  },
  methods: {
    Apply: {
      call: (self, [where, column, criteria], { workbook }) => {
        const { sheet } = self;
        const { area } = range(where, workbook, sheet);
        mayChange(sheet, area, 'formatCells');
        setFilter(
          self,
          {
            area,
            criteria: criteria ? [{ column, criteria }] : [],
            hidden: hiddenBy(self, area, column, criteria),
          },
          workbook,
        );
        workbook.changed({ kind: 'part', sheet, part: 'recorded' });
      },
    },
    ClearCriteria: {
      call: (self, _args, { workbook }) => {
        const filter = filterOf(self);
        if (!filter) throw invalidOperation('There is no filter.');
        setFilter(self, { ...filter, criteria: [], hidden: [] }, workbook);
      },
    },
    Reapply: { call: () => null },
    Remove: {
      call: (self, _args, { workbook }) => {
        setFilter(self, null, workbook);
        workbook.changed({ kind: 'part', sheet: self.sheet, part: 'recorded' });
      },
    },
    GetRange: {
      call: (self) => {
        const filter = filterOf(self);
        if (!filter) throw itemNotFound();
        return wire('Range', { sheet: self.sheet, area: filter.area });
      },
    },
    GetRangeOrNullObject: {
      call: (self) => {
        const filter = filterOf(self);
        return wireOrNull('Range', filter && { sheet: self.sheet, area: filter.area });
      },
    },
  },
});

/** Rows under the heading that a choice of values hides. */
function hiddenBy({ sheet }: FilterRef, area: Area, column: unknown, criteria: unknown): number[] {
  const { filterOn, values } = (criteria ?? {}) as { filterOn?: string; values?: unknown[] };
  if (filterOn !== 'Values' || !Array.isArray(values)) return [];
  const hidden: number[] = [];
  for (let row = area.top + 1; row <= area.bottom; row++)
    if (!values.includes(sheet.text(row, area.left + integer(column)))) hidden.push(row);
  return hidden;
}
