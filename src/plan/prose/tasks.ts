import { inlineDeadline } from './inlineDeadline';
import { inlineRoles } from './inlineRoles';
import type { PartMeaning } from './labelLexicon';
import { ancestorsOf, descendantsOf, siblingGroups, type Item, type Outline, type Part } from './outline';
import { isBullet, type MarkerStyle } from './marker';
import { isGeneral, isSection, isUnderDuties } from './sections';
import { unitHeading } from './unitName';

/** How an item was told to be a task. */
export type Evidence = 'labels' | 'sentence' | 'sibling' | 'duty';

export interface TaskChoice {
  /** Tasks with the evidence for each. */
  readonly tasks: ReadonlyMap<Item, Evidence>;
  /** Parts read from a task's own words, and from the heading of the unit it stands under. */
  readonly inline: ReadonlyMap<Item, readonly Part[]>;
}

const WHO: ReadonlySet<PartMeaning> = new Set([
  'lead',
  'coordinate',
  'leadAndCoordinate',
  'executor',
  'director',
  'assignment',
]);
const TELLING: ReadonlySet<PartMeaning> = new Set([...WHO, 'deadline', 'product']);

/** Below so many tasks with labels a plan is one whose duties are given in sentences. */
const FEW = 2;

/** Decides which items are tasks: what says who, when or what comes out; what stands beside such items; units' duties. */
export function chooseTasks(outline: Outline): TaskChoice {
  raiseParts(outline);
  const tasks = new Map<Item, Evidence>();
  for (const item of outline.items) if (isLabelled(item)) tasks.set(item, 'labels');
  const inline = new Map(outline.items.map((item): [Item, Part[]] => [item, sentenceParts(item)]));
  const hasLabels = tasks.size >= FEW;
  for (const item of outline.items) {
    if (!isFree(item, tasks)) continue;
    if (isStated(inline.get(item) ?? [], item, hasLabels)) tasks.set(item, 'sentence');
  }
  if (!hasLabels) addDuties(outline, tasks);
  addSiblings(outline, tasks, hasLabels);
  return { tasks, inline };
}

/** Carries parts of its own and no item under it does; headings of sections need to say who. */
function isLabelled(item: Item): boolean {
  const met = item.parts.map((part) => part.meaning);
  const enough = isSection(item) || isGeneral(item) ? WHO : TELLING;
  if (!met.some((meaning) => enough.has(meaning))) return false;
  return !descendantsOf(item).some((under) => under.parts.some((part) => TELLING.has(part.meaning)));
}

/**
 * Labels after the last of several lettered or bulleted paragraphs belong to the item over them: the paragraphs are its
 * text. Where others of the paragraphs have labels too, each is a task, and so are their like in the whole document.
 */
function raiseParts(outline: Outline): void {
  const tasks = stylesWithParts(outline);
  for (const group of siblingGroups(outline).reverse()) {
    const item = group[group.length - 1];
    const parent = item?.parent ?? null;
    if (item === undefined || parent === null || isSection(parent) || tasks.has(item.style)) continue;
    if (item.parts.every((part) => part.line === item.line) || group.slice(0, -1).some(hasParts)) continue;
    if (group.length > 1 || isBullet(item.style)) parent.parts.push(...item.parts.splice(0));
  }
}

/** Styles of which two neighbours have parts of their own. */
function stylesWithParts(outline: Outline): Set<MarkerStyle> {
  const pairs = siblingGroups(outline).filter(
    (group) => group.filter((item) => item.parts.length > 0).length > 1,
  );
  return new Set(pairs.flatMap((group) => group.slice(0, 1)).map((item) => item.style));
}

function hasParts(item: Item): boolean {
  return item.parts.length > 0 || descendantsOf(item).some((under) => under.parts.length > 0);
}

/** Neither a task, nor over or under one. */
function isFree(item: Item, tasks: ReadonlyMap<Item, Evidence>): boolean {
  return (
    !tasks.has(item) &&
    !ancestorsOf(item).some((above) => tasks.has(above)) &&
    !descendantsOf(item).some((under) => tasks.has(under))
  );
}

function isStated(parts: readonly Part[], item: Item, hasLabels: boolean): boolean {
  if (isSection(item)) return false;
  const when = parts.some((part) => part.meaning === 'deadline');
  const who = parts.some((part) => part.meaning === 'lead');
  if (isGeneral(item)) return when && who;
  return when || (who && !hasLabels);
}

/** Who and when, as the paragraph itself says; the heading it stands under is the lead where it begins with "Chủ trì". */
function sentenceParts(item: Item): Part[] {
  const text = [item.text, ...item.body.map((line) => line.text)].join('\n');
  const roles = inlineRoles(text);
  const over = headingOver(item);
  const own = unitHeading(item.text);
  const parts: Part[] = [];
  const add = (meaning: PartMeaning, value: string | null, from: Item): void => {
    if (value === null || value === '') return;
    parts.push({
      meaning,
      phrase: '',
      value,
      listed: false,
      line: from.line,
      marker: null,
      ending: '',
      inline: true,
    });
  };
  if (roles.lead !== null) add('lead', roles.lead, item);
  else if (own !== null && own.rest !== '') add('lead', own.unit, item);
  else if (over !== null) add('lead', over.unit, over.item);
  add('coordinate', roles.coordinate, item);
  add('deadline', inlineDeadline(text), item);
  return parts;
}

function headingOver(item: Item): { unit: string; item: Item } | null {
  for (const above of ancestorsOf(item)) {
    const heading = isSection(above) ? null : unitHeading(above.text);
    if (heading !== null && heading.rest === '') return { unit: heading.unit, item: above };
  }
  return null;
}

/** In a plan without labels: each duty of a unit named in a heading, or the sentence that gives a unit its duty. */
function addDuties(outline: Outline, tasks: Map<Item, Evidence>): void {
  for (const item of outline.items) {
    if (!isUnderDuties(item) || isSection(item) || !isFree(item, tasks)) continue;
    const heading = unitHeading(item.text);
    if (heading === null) continue;
    if (heading.rest === '' && item.children.length > 0) {
      for (const duty of item.children) if (isFree(duty, tasks)) tasks.set(duty, 'duty');
    } else if (heading.rest !== '') {
      tasks.set(item, 'duty');
    }
  }
}

/**
 * An item beside tasks, or beside groups of tasks, is a task that says nothing of who and when. Where the plan labels its
 * tasks, only labelled ones count: a dated sentence in the closing part makes no tasks of the sentences beside it.
 */
function addSiblings(outline: Outline, tasks: Map<Item, Evidence>, hasLabels: boolean): void {
  const sure = new Set(
    [...tasks].filter(([, evidence]) => !hasLabels || evidence === 'labels').map(([item]) => item),
  );
  const has = (item: Item): boolean => sure.has(item) || descendantsOf(item).some((under) => sure.has(under));
  for (const group of siblingGroups(outline)) {
    if (group.filter(has).length * 2 <= group.length) continue;
    for (const item of group) {
      const may = !isSection(item) && !isGeneral(item) && !isBullet(item.style) && isFree(item, tasks);
      if (may && item.text.length > 3) tasks.set(item, 'sibling');
    }
  }
}
