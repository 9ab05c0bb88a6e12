import type { Sheet } from '../model/sheet';
import { defineClass, wire, wireOrNull } from '../wire/define';
import { itemNotFound } from '../wire/errors';
import { range } from './arguments';
import { mayChange } from './guards';

/** A sheet's filter: where it stands is kept, rows are not hidden by it. */
export const autoFilterClass = defineClass<Sheet>({
  type: 'AutoFilter',
  since: '1.9',
  scalars: {
    Enabled: { get: (self) => self.autoFilter !== null },
    IsDataFiltered: { get: (self) => (self.autoFilter?.criteria.length ?? 0) > 0 },
    Criteria: { get: (self) => self.autoFilter?.criteria ?? [] },
  },
  methods: {
    Apply: {
      call: (self, [where, column, criteria], host) => {
        const { area } = range(where, host.workbook, self);
        mayChange(self, area, 'formatCells');
        self.autoFilter = { area, criteria: criteria ? [{ column, criteria }] : [] };
        host.workbook.changed({ kind: 'part', sheet: self, part: 'recorded' });
      },
    },
    ClearCriteria: {
      call: (self) => void (self.autoFilter && (self.autoFilter = { ...self.autoFilter, criteria: [] })),
    },
    Reapply: { call: () => null },
    Remove: {
      call: (self, _args, host) => {
        self.autoFilter = null;
        host.workbook.changed({ kind: 'part', sheet: self, part: 'recorded' });
      },
    },
    GetRange: {
      call: (self) => {
        if (!self.autoFilter) throw itemNotFound();
        return wire('Range', { sheet: self, area: self.autoFilter.area });
      },
    },
    GetRangeOrNullObject: {
      call: (self) => wireOrNull('Range', self.autoFilter && { sheet: self, area: self.autoFilter.area }),
    },
  },
});
