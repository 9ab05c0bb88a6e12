import { filterOf, type FilterRef, setFilter } from '../model/filter';
import { defineClass, wire, wireOrNull } from '../wire/define';
import { invalidOperation, itemNotFound } from '../wire/errors';
import { range } from './arguments';
import { mayChange } from './guards';

/** The filter of a sheet or of a table: where it stands is kept; criteria given through the API hide no rows, those of the user do. */
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
        setFilter(self, { area, criteria: criteria ? [{ column, criteria }] : [], hidden: [] }, workbook);
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
