import type { Host } from '../host';
import type { Area } from '../model/area';
import { intersect } from '../model/area';
import type { ConditionalFormat } from '../model/parts';
import type { AreasRef, RangeRef } from '../model/references';
import type { Sheet } from '../model/sheet';
import { defineClass, defineCollection, type Scalar, wire } from '../wire/define';
import { generalException, invalidArgument, itemNotFound } from '../wire/errors';
import { integer, oneOf, record, text, truth } from './arguments';
import { isUnbounded, mayChange, mustNameSheets } from './guards';

/** A rule with the sheet it stands on. */
export interface FormatRef {
  readonly sheet: Sheet;
  readonly rule: ConditionalFormat;
}

const kinds = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

function areasOf(self: RangeRef | AreasRef): readonly Area[] {
  return 'areas' in self ? self.areas : [self.area];
}

/** The rules that touch the range, strongest first. */
function rules(self: RangeRef | AreasRef): FormatRef[] {
  return self.sheet.conditionalFormats
    .filter(({ areas }) => areas.some((area) => areasOf(self).some((own) => intersect(area, own))))
    .map((rule) => ({ sheet: self.sheet, rule }));
}

export const conditionalFormatCollectionClass = defineCollection<RangeRef | AreasRef>(
  {
    type: 'ConditionalFormatCollection',
    since: '1.6',
    items: (self) => rules(self).map((rule) => wire('ConditionalFormat', rule)),
    item: (self, key) => {
      const found = rules(self).find(({ rule }) => rule.id === key);
      return found ? wire('ConditionalFormat', found) : null;
    },
    methods: {
      Add: {
        call: (self, [type], host) => {
          const { sheet } = self;
          for (const area of areasOf(self)) {
            mayChange(sheet, area, 'formatCells');
            if (isUnbounded({ sheet, area })) throw invalidArgument();
          }
          const rule: ConditionalFormat = {
            id: `{CF-${host.workbook.newId('')}}`,
            kind: oneOf(type, kinds),
            areas: [...areasOf(self)],
            stopIfTrue: false,
            formula: '',
            rule: null,
            look: { borders: {} },
          };
          sheet.conditionalFormats.unshift(rule);
          changed(sheet, host);
          return wire('ConditionalFormat', { sheet, rule });
        },
      },
      ClearAll: {
        call: (self, _args, host) => {
          for (const area of areasOf(self)) mayChange(self.sheet, area, 'formatCells');
          const gone = new Set(rules(self).map(({ rule }) => rule));
          self.sheet.conditionalFormats = self.sheet.conditionalFormats.filter((rule) => !gone.has(rule));
          changed(self.sheet, host);
        },
      },
    },
  },
  { getCount: '1.6', getItemAt: '1.6', getItemOrNullObject: '1.14' },
);

export function changed(sheet: Sheet, host: Host): void {
  host.workbook.changed({ kind: 'part', sheet, part: 'conditionalFormats' });
}

export const conditionalFormatClass = defineClass<FormatRef>({
  type: 'ConditionalFormat',
  since: '1.6',
  id: { name: 'Id', of: ({ rule }) => rule.id },
  scalars: {
    Id: { get: ({ rule }, host) => readable(rule, host).id },
    Type: { get: ({ rule }, host) => readable(rule, host).kind },
    Priority: {
      get: ({ sheet, rule }) => sheet.conditionalFormats.indexOf(rule),
      set: ({ sheet, rule }, value, host) => {
        const rest = sheet.conditionalFormats.filter((other) => other !== rule);
        rest.splice(Math.min(Math.max(0, integer(value)), rest.length), 0, rule);
        sheet.conditionalFormats = rest;
        changed(sheet, host);
      },
    },
    StopIfTrue: {
      get: ({ rule }, host) => readable(rule, host).stopIfTrue,
      set: ({ sheet, rule }, value, host) => {
        rule.stopIfTrue = truth(value);
        changed(sheet, host);
      },
    },
  },
  navigations: {
    Custom: { get: (self) => ofKind(self, 'Custom', 'CustomConditionalFormat') },
    CellValue: { get: (self) => ofKind(self, 'CellValue', 'CellValueConditionalFormat') },
    TextComparison: { get: (self) => ofKind(self, 'ContainsText', 'TextConditionalFormat') },
    Preset: { get: (self) => ofKind(self, 'PresetCriteria', 'PresetCriteriaConditionalFormat') },
    TopBottom: { get: (self) => ofKind(self, 'TopBottom', 'TopBottomConditionalFormat') },
    CustomOrNullObject: { get: (self) => orNull(self, 'Custom', 'CustomConditionalFormat') },
    CellValueOrNullObject: { get: (self) => orNull(self, 'CellValue', 'CellValueConditionalFormat') },
    TextComparisonOrNullObject: { get: (self) => orNull(self, 'ContainsText', 'TextConditionalFormat') },
    PresetOrNullObject: { get: (self) => orNull(self, 'PresetCriteria', 'PresetCriteriaConditionalFormat') },
    TopBottomOrNullObject: { get: (self) => orNull(self, 'TopBottom', 'TopBottomConditionalFormat') },
  },
  methods: {
    Delete: {
      call: ({ sheet, rule }, _args, host) => {
        for (const area of rule.areas) mayChange(sheet, area, 'formatCells');
        if (!sheet.conditionalFormats.includes(rule)) throw itemNotFound();
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== rule);
        changed(sheet, host);
      },
    },
    GetRange: {
      call: (self) => {
        const [area, ...more] = self.rule.areas;
        if (!area || more.length > 0) throw invalidArgument();
        return wire('Range', { sheet: self.sheet, area });
      },
    },
    GetRangeOrNullObject: {
      call: ({ sheet, rule: { areas } }) =>
        areas.length === 1 && areas[0] ? wire('Range', { sheet, area: areas[0] }) : null,
    },
    GetRanges: {
      since: '1.9',
      call: ({ sheet, rule }) => wire('RangeAreas', { sheet, areas: [...rule.areas] }),
    },
  },
});

/** Excel fails on some rules made by hand, and on rules whose making was undone. */
function readable(rule: ConditionalFormat, { adversary }: Host): ConditionalFormat {
  if (adversary.unreadableRules?.has(rule.id)) throw generalException();
  return rule;
}

function ofKind(self: FormatRef, kind: string, type: string): ReturnType<typeof wire> {
  if (self.rule.kind !== kind) throw generalException();
  return wire(type, self);
}

function orNull(self: FormatRef, kind: string, type: string): ReturnType<typeof wire> | null {
  return self.rule.kind === kind ? wire(type, self) : null;
}

export const customConditionalFormatClass = defineClass<FormatRef>({
  type: 'CustomConditionalFormat',
  since: '1.6',
  navigations: {
    Rule: { get: (self) => wire('ConditionalFormatRule', self) },
    Format: { get: (self) => wire('ConditionalRangeFormat', self) },
  },
});

const formula: Scalar<FormatRef> = {
  get: ({ rule }) => rule.formula,
  set: ({ sheet, rule }, value, host) => {
    const written = text(value);
    if (!/^=./s.test(written) || written.length > 8192) throw invalidArgument();
    mustNameSheets(written, host.workbook);
    rule.formula = written;
    changed(sheet, host);
  },
};

export const conditionalFormatRuleClass = defineClass<FormatRef>({
  type: 'ConditionalFormatRule',
  since: '1.6',
  scalars: { Formula: formula, FormulaLocal: formula },
});

/** The kinds whose rule is one plain object. */
export const ruleObjectClasses = [
  'CellValueConditionalFormat',
  'TextConditionalFormat',
  'PresetCriteriaConditionalFormat',
  'TopBottomConditionalFormat',
].map((type) =>
  defineClass<FormatRef>({
    type,
    since: '1.6',
    scalars: {
      Rule: {
        get: ({ rule }) => rule.rule,
        set: ({ sheet, rule }, value, host) => {
          rule.rule = record(value);
          changed(sheet, host);
        },
      },
    },
    navigations: { Format: { get: (self) => wire('ConditionalRangeFormat', self) } },
  }),
);
