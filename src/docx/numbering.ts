/**
 * The numbers Word's lists make: no part of the text holds them, `word/numbering.xml` says how they count (ECMA-376 part 1, 17.9).
 */
import { attributeOf, childOf, switchOf, type Element } from '../ooxml/tree';
import { formatListNumber } from './numberFormat';
import type { Remarks } from './remarks';
import type { NumberingRef, Styles } from './styles';

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2." with the numbers of levels 1 and 2 in place of the signs. */
  readonly text: string;
  /** The 0-based level whose use begins this one anew; null for none, undefined for every outer one. */
  readonly restartAfter: number | null | undefined;
  /** Every number in it is written in Arabic digits. */
  readonly isLegal: boolean;
  /** What stands behind the number. */
  readonly gap: string;
}

interface List {
  /** The definition that counts: lists that share it go on counting from each other. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Where this very list begins, by level, at its first use. */
  readonly starts: ReadonlyMap<number, number>;
}

const DEEPEST = 9;

/** The numbers of a document, asked for paragraph by paragraph in their order. */
export class Numbering {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(
    root: Element | null,
    styles: Styles,
    private readonly remarks: Remarks,
  ) {
    this.lists = listsOf(root, styles);
  }

  /** The number of the next paragraph, with what parts it from the text; "" where it has none. */
  next({ list, level: asked = 0 }: NumberingRef): string {
    const found = list === undefined ? undefined : this.lists.get(list);
    const level = found?.levels.get(asked);
    if (list === undefined || found === undefined || level === undefined) return '';
    const counters = this.count(list, found, asked);
    if (level.format === 'bullet') return `${bulletOf(level.text)}${level.gap}`;
    const number = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = level.isLegal && at !== asked ? 'decimal' : (found.levels.get(at)?.format ?? 'decimal');
      return this.write(counters[at] ?? 1, level.isLegal ? 'decimal' : format);
    });
    return number.trim() === '' ? '' : `${number}${level.gap}`;
  }

  private write(value: number, format: string): string {
    const text = formatListNumber(value, format);
    if (text === null) this.remarks.add('docx-list-format');
    return text ?? String(value);
  }

  /** Counts this level on, and begins deeper ones anew. */
  private count(list: string, { definition, levels, starts }: List, level: number): (number | undefined)[] {
    const counters = this.counters.get(definition) ?? [];
    this.counters.set(definition, counters);
    if (!this.begun.has(list)) for (const [at, start] of starts) counters[at] = start - 1;
    this.begun.add(list);
    const startOf = (at: number): number => starts.get(at) ?? levels.get(at)?.start ?? 1;
    for (let outer = 0; outer < level; outer++) {
      const value = counters[outer];
      if (value === undefined || value < startOf(outer)) counters[outer] = startOf(outer);
    }
    const value = counters[level];
    counters[level] = value === undefined ? startOf(level) : value + 1;
    for (let deeper = level + 1; deeper < DEEPEST; deeper++) {
      const after = levels.get(deeper)?.restartAfter;
      if (after !== null && (after === undefined || level <= after)) counters[deeper] = undefined;
    }
    return counters;
  }
}

function listsOf(root: Element | null, styles: Styles): Map<string, List> {
  const elements = root?.children ?? [];
  const definitions = new Map(
    elements
      .filter(({ name }) => name === 'abstractNum')
      .map((element) => [attributeOf(element, 'abstractNumId') ?? '', element]),
  );
  const nums = new Map(
    elements
      .filter(({ name }) => name === 'num')
      .map((element) => [attributeOf(element, 'numId') ?? '', element]),
  );
  const definitionOf = (num: Element | undefined, steps = 4): string => {
    const id = attributeOf(childOf(num, 'abstractNumId'), 'val') ?? '';
    const link = attributeOf(childOf(definitions.get(id), 'numStyleLink'), 'val');
    if (link === undefined || steps === 0) return id;
    // A definition that only names a style: the list that style is made of has the levels.
    return definitionOf(nums.get(styles.of(link).numbering?.list ?? ''), steps - 1);
  };
  return new Map(
    [...nums].map(([id, num]) => {
      const definition = definitionOf(num);
      const overrides = num.children.filter(({ name }) => name === 'lvlOverride');
      const levels = levelsOf(definitions.get(definition));
      for (const override of overrides) for (const [at, level] of levelsOf(override)) levels.set(at, level);
      return [id, { definition, levels, starts: startsOf(overrides) }];
    }),
  );
}

function startsOf(overrides: readonly Element[]): Map<number, number> {
  return new Map(
    overrides.flatMap((override) => {
      const start = attributeOf(childOf(override, 'startOverride'), 'val');
      return start === undefined
        ? []
        : [[Number(attributeOf(override, 'ilvl') ?? 0), Number(start)] as const];
    }),
  );
}

function levelsOf(parent: Element | undefined): Map<number, Level> {
  return new Map(
    (parent?.children ?? [])
      .filter(({ name }) => name === 'lvl')
      .map((element) => [Number(attributeOf(element, 'ilvl') ?? 0), levelOf(element)]),
  );
}

function levelOf(element: Element): Level {
  const valueOf = (name: string): string | undefined => attributeOf(childOf(element, name), 'val');
  const restart = valueOf('lvlRestart');
  return {
    start: Number(valueOf('start') ?? 0),
    format: valueOf('numFmt') ?? 'decimal',
    text: valueOf('lvlText') ?? '',
    restartAfter: restart === undefined ? undefined : restart === '0' ? null : Number(restart) - 1,
    isLegal: switchOf(element, 'isLgl') === true,
    gap: valueOf('suff') === 'nothing' ? '' : ' ',
  };
}

/** Bullets are signs of fonts for signs: of their own they are no letters. */
function bulletOf(text: string): string {
  if (/^[-–—+*]$/u.test(text)) return text;
  return '•';
}
