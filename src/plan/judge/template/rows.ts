import type { Appendix, AppendixRow } from '../../model/appendix';
import type { Finding } from '../../model/finding';
import { compareKey } from '../../words/text';
import { matchTasks, numberKey, type Recognisable } from '../changes/match';
import { groupTexts } from '../summary';
import { outOfOrder } from './moved';
import { givenRows } from './givenRows';
import { templateFinding } from './severities';
import { ownRows } from './table';
import type { Template, TemplateRow } from './types';

/** A row of the template and the appendix's own that answers to it. */
export interface RowPair {
  readonly wanted: TemplateRow;
  readonly own: AppendixRow;
}

interface Wanted extends Recognisable {
  readonly given: TemplateRow;
  readonly parent: TemplateRow | null;
}
interface Own extends Recognisable {
  readonly row: AppendixRow;
}

/**
 * Rows are found again by their words, so that renumbering and small edits do not hide them (the matcher of `changes`); what is left
 * stands for the row of the template under the same number of the same group.
 */
export function matchRows(appendix: Appendix, template: Template): RowPair[] {
  const rows = givenRows(template);
  const wanted = wantedOf(rows);
  const groups = groupTexts(appendix);
  const own = ownRows(appendix).map((row): Own => ({
    row,
    group: row.parent === null ? '' : (groups.get(row.parent) ?? ''),
  }));
  const pairs = matchTasks(wanted, own).map(({ before, after }) => ({
    wanted: before.given,
    own: after.row,
  }));
  const taken = new Set(pairs.flatMap((pair): (TemplateRow | AppendixRow)[] => [pair.wanted, pair.own]));
  for (const one of wanted.filter(({ given }) => !taken.has(given) && given.number !== null)) {
    const found = own.find(({ row, group }) => !taken.has(row) && isSamePlace(one, { row, group }));
    if (found === undefined) continue;
    taken.add(found.row);
    pairs.push({ wanted: one.given, own: found.row });
  }
  const order = new Map(rows.map((row, i) => [row, i]));
  return pairs.sort((a, b) => (order.get(a.wanted) ?? 0) - (order.get(b.wanted) ?? 0));
}

function isSamePlace(one: Recognisable, other: Recognisable): boolean {
  const number = numberKey(one);
  return number !== '' && number === numberKey(other) && compareKey(one.group) === compareKey(other.group);
}

function wantedOf(rows: readonly TemplateRow[]): Wanted[] {
  const above: TemplateRow[] = [];
  return rows.map((given) => {
    while ((above.at(-1)?.level ?? 0) >= given.level) above.pop();
    const wanted = {
      given,
      row: { task: given.text, number: given.number },
      group: above.map(({ text }) => text).join(' › '),
      parent: above.at(-1) ?? null,
    };
    if (given.kind === 'group') above.push(given);
    return wanted;
  });
}

/** Rows of the template that are gone, reworded or moved, and rows that were added where none may be. */
export function rowFindings(appendix: Appendix, template: Template, pairs: readonly RowPair[]): Finding[] {
  const found = new Map(pairs.map((pair) => [pair.wanted, pair.own]));
  let after = appendix.layout.headerRows?.[1] ?? appendix.range.top;
  const missing = givenRows(template).flatMap((wanted) => {
    const own = found.get(wanted);
    if (own === undefined)
      return [templateFinding('template-row-missing', after, null, { expected: nameOf(wanted) })];
    after = own.row;
    return [];
  });
  const reworded = pairs
    .filter(({ wanted, own }) => compareKey(wanted.text) !== compareKey(own.task))
    .map(({ wanted, own }) =>
      templateFinding('template-row-reworded', own.row, own.columns.task ?? null, {
        expected: nameOf(wanted),
        found: own.task,
      }),
    );
  return [
    ...missing,
    ...reworded,
    ...movedFindings(template, pairs),
    ...addedFindings(appendix, template, pairs),
  ];
}

function nameOf({ number, text }: TemplateRow): string {
  return number === null ? text : `${number} ${text}`;
}

/** Each row is looked at among those of its own group, so that a group moved with all its tasks is one row moved. */
function movedFindings(template: Template, pairs: readonly RowPair[]): Finding[] {
  const parents = new Map(wantedOf(givenRows(template)).map(({ given, parent }) => [given, parent]));
  const found = new Map(pairs.map((pair) => [pair.wanted, pair.own]));
  const families = new Map<TemplateRow | null, RowPair[]>();
  const moved: RowPair[] = [];
  for (const pair of pairs) {
    const parent = parents.get(pair.wanted) ?? null;
    if (isElsewhere(pair.own, parent, found)) moved.push(pair);
    else families.set(parent, [...(families.get(parent) ?? []), pair]);
  }
  for (const family of families.values()) {
    const out = outOfOrder(family.map(({ own }) => own.row));
    moved.push(...family.filter((_, i) => out.has(i)));
  }
  return moved.map(({ own }) =>
    templateFinding('template-row-moved', own.row, own.columns.task ?? null, { found: own.task }),
  );
}

/** It stands in another group than the template's, where that group is still there. */
function isElsewhere(
  own: AppendixRow,
  parent: TemplateRow | null,
  found: ReadonlyMap<TemplateRow, AppendixRow>,
): boolean {
  if (parent === null) return false;
  const group = found.get(parent);
  return group !== undefined && group.kind === 'group' && own.parent !== group.row;
}

function addedFindings(appendix: Appendix, template: Template, pairs: readonly RowPair[]): Finding[] {
  if (template.mayAddRows || givenRows(template).length === 0) return [];
  const known = new Set(pairs.map(({ own }) => own));
  return ownRows(appendix)
    .filter((row) => !known.has(row))
    .map((row) =>
      templateFinding('template-row-added', row.row, row.columns.task ?? null, { found: row.task }),
    );
}
