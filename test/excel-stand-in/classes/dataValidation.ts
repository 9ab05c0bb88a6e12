import type { Host } from '../host';
import { intersect, sameArea, type Area } from '../model/area';
import type { Validation } from '../model/parts';
import type { AreasRef, RangeRef } from '../model/references';
import { defineClass } from '../wire/define';
import { invalidArgument } from '../wire/errors';
import { record, truth } from './arguments';
import { mayChange } from './guards';

type Where = RangeRef | AreasRef;

const kinds: Record<string, string> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

function areasOf(self: Where): readonly Area[] {
  return 'areas' in self ? self.areas : [self.area];
}

function found(self: Where): Validation | null {
  const [first] = areasOf(self);
  if (!first) return null;
  return (
    self.sheet.validations.find(({ areas }) => areas.some((area) => sameArea(area, first))) ??
    self.sheet.validations.find(({ areas }) => areas.some((area) => intersect(area, first))) ??
    null
  );
}

/** Puts a new validation where the range is; what stood in that very place goes. */
function put(self: Where, patch: Partial<Validation>, host: Host): void {
  const own = areasOf(self);
  for (const area of own) mayChange(self.sheet, area, 'formatCells');
  const before = found(self);
  const same =
    before?.areas.length === own.length && before.areas.every((area, i) => sameArea(area, own[i] as Area));
  if (before && same) Object.assign(before, patch);
  else
    self.sheet.validations.push({
      areas: [...own],
      rule: {},
      ignoreBlanks: true,
      prompt: null,
      errorAlert: null,
      ...patch,
    });
  host.workbook.changed({ kind: 'part', sheet: self.sheet, part: 'validations' });
}

export const dataValidationClass = defineClass<Where>({
  type: 'DataValidation',
  since: '1.8',
  scalars: {
    Type: { get: (self) => kinds[Object.keys(found(self)?.rule ?? {})[0] ?? ''] ?? 'None' },
    Rule: {
      get: (self) => found(self)?.rule ?? {},
      set: (self, value, host) => {
        const rule = record(value);
        const [kind, ...more] = Object.keys(rule);
        if (!kind || !(kind in kinds) || more.length > 0) throw invalidArgument();
        const { source } = record(rule[kind]);
        if (kind === 'list' && typeof source === 'string' && !source.startsWith('=') && source.length > 255)
          throw invalidArgument();
        put(self, { rule }, host);
      },
    },
    IgnoreBlanks: {
      get: (self) => found(self)?.ignoreBlanks ?? true,
      set: (self, value, host) => put(self, { ignoreBlanks: truth(value) }, host),
    },
    Prompt: {
      get: (self) => found(self)?.prompt ?? null,
      set: (self, value, host) => put(self, { prompt: record(value) }, host),
    },
    ErrorAlert: {
      get: (self) => found(self)?.errorAlert ?? null,
      set: (self, value, host) => put(self, { errorAlert: record(value) }, host),
    },
  },
  methods: {
    Clear: {
      call: (self, _args, host) => {
        const own = areasOf(self);
        for (const area of own) mayChange(self.sheet, area, 'formatCells');
        self.sheet.validations = self.sheet.validations.filter(
          ({ areas }) => !areas.some((area) => own.some((each) => intersect(area, each))),
        );
        host.workbook.changed({ kind: 'part', sheet: self.sheet, part: 'validations' });
      },
    },
  },
});
