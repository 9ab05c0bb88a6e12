import { saysWho, type PartMeaning } from './labelLexicon';
import {
  ancestorsOf,
  descendantsOf,
  siblingGroups,
  type Item,
  type Outline,
  type OutlinePart,
} from './outline';
import { isBullet, type MarkerStyle } from './marker';
import { isGeneral, isSection, isUnderDuties } from './sections';
import { statedIn, type Stated } from './stated';
import { unitHeading } from './unitName';

/** How an item was told to be a task. */
export type TaskEvidence = 'labels' | 'sentence' | 'sibling' | 'duty';

export interface TaskChoice {
  /** Tasks with the evidence for each. */
  readonly tasks: ReadonlyMap<Item, TaskEvidence>;
  /** Parts read from a task's own words, and from the heading of the unit it stands under. */
  readonly inline: ReadonlyMap<Item, readonly OutlinePart[]>;
}

/** Says who, by when, or what comes out. */
function tells(meaning: PartMeaning): boolean {
  return saysWho(meaning) || meaning === 'deadline' || meaning === 'product';
}

/** Below so many tasks with labels a plan is one whose duties are given in sentences. */
const FEW = 2;

/** Decides which items are tasks: what says who, when or what comes out; what stands beside such items; units' duties. */
export function chooseTasks(outline: Outline): TaskChoice {
  raiseParts(outline);
  const tasks = new Map<Item, TaskEvidence>();
  for (const item of outline.items) if (isLabelled(item)) tasks.set(item, 'labels');
  const stated = new Map(outline.items.map((item): [Item, Stated] => [item, statedIn(item)]));
  const hasLabels = tasks.size >= FEW;
  for (const item of outline.items) {
    if (!isFree(item, tasks)) continue;
    const words = stated.get(item);
    if (words !== undefined && isStated(words, item, hasLabels)) tasks.set(item, 'sentence');
  }
  if (!hasLabels) addDuties(outline, tasks);
  addSiblings(outline, tasks, hasLabels);
  return { tasks, inline: new Map([...stated].map(([item, { parts }]) => [item, parts])) };
}

/** Carries parts of its own and no item under it does; headings of sections need to say who. */
function isLabelled(item: Item): boolean {
  const met = item.parts.map((part) => part.meaning);
  const enough = isSection(item) || isGeneral(item) ? saysWho : tells;
  if (!met.some(enough)) return false;
  return !descendantsOf(item).some((under) => under.parts.some((part) => tells(part.meaning)));
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
function isFree(item: Item, tasks: ReadonlyMap<Item, TaskEvidence>): boolean {
  return (
    !tasks.has(item) &&
    !ancestorsOf(item).some((above) => tasks.has(above)) &&
    !descendantsOf(item).some((under) => tasks.has(under))
  );
}

function isStated({ parts, bracketed }: Stated, item: Item, hasLabels: boolean): boolean {
  if (isSection(item)) return false;
  const when = parts.some((part) => part.meaning === 'deadline');
  const who = parts.some((part) => part.meaning === 'lead');
  if (isGeneral(item)) return when && who;
  return when || (who && (!hasLabels || bracketed));
}

/** In a plan without labels: each duty of a unit named in a heading, or the sentence that gives a unit its duty. */
function addDuties(outline: Outline, tasks: Map<Item, TaskEvidence>): void {
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
function addSiblings(outline: Outline, tasks: Map<Item, TaskEvidence>, hasLabels: boolean): void {
  const sure = new Set(
    [...tasks].filter(([, evidence]) => !hasLabels || evidence === 'labels').map(([item]) => item),
  );
  const has = (item: Item): boolean => sure.has(item) || descendantsOf(item).some((under) => sure.has(under));
  for (const group of siblingGroups(outline)) {
    const share = group.filter(has).length / group.length;
    if (share < 0.5 || (share === 0.5 && !isMostlyTasks(group[0]?.style, outline, has))) continue;
    for (const item of group) {
      const may = !isSection(item) && !isGeneral(item) && !isBullet(item.style) && isFree(item, tasks);
      if (may && item.text.length > 3) tasks.set(item, 'sibling');
    }
  }
}

/** Of two neighbours one is a task: what is the rule among paragraphs of their style in the whole document? */
function isMostlyTasks(
  style: MarkerStyle | undefined,
  outline: Outline,
  has: (item: Item) => boolean,
): boolean {
  const like = outline.items.filter((item) => item.style === style && !isGeneral(item));
  return like.filter(has).length * 2 > like.length;
}
