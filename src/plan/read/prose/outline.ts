import type { PartMeaning } from './labelLexicon';
import type { ProseLine } from './lines';
import type { MarkerStyle } from './marker';

/** A labelled part of an item: "Chủ trì: Sở A" (value on its line or on the lines that follow). */
export interface OutlinePart {
  readonly meaning: PartMeaning;
  readonly phrase: string;
  value: string;
  /** The value stands on the lines after the label, one piece a line. */
  listed: boolean;
  readonly line: ProseLine;
  /** Marker of the label's paragraph; null where it has none, or where the label stands inside a paragraph. */
  readonly marker: MarkerStyle | null;
  readonly ending: ':' | '.' | '';
  /** Read from the words of a sentence, without a label. */
  readonly inline: boolean;
}

/** A numbered or bulleted paragraph with everything that stands under it. */
export interface Item {
  readonly style: MarkerStyle;
  /** null for bullets and for paragraphs that are items by what follows them. */
  readonly number: string | null;
  readonly line: ProseLine;
  /** The paragraph without its marker and without the parts labelled in it. */
  readonly text: string;
  readonly parent: Item | null;
  readonly children: Item[];
  readonly parts: OutlinePart[];
  /** Paragraphs under the item that are neither items nor labelled parts. */
  readonly body: ProseLine[];
}

/** What a line of the sheet turned out to be. */
export interface LineRole {
  /** The item the line is, or belongs to; null before the first item. */
  readonly item: Item | null;
  /** The part the line holds or continues; null for the body. */
  readonly part: OutlinePart | null;
  /** The line is the item's own paragraph. */
  readonly own: boolean;
}

export interface Outline {
  readonly roots: Item[];
  /** All items in the order of the sheet. */
  readonly items: readonly Item[];
  readonly roles: ReadonlyMap<ProseLine, LineRole>;
}

/** All items under an item, itself not included. */
export function descendantsOf(item: Item): Item[] {
  return item.children.flatMap((child) => [child, ...descendantsOf(child)]);
}

/** The items an item stands under, nearest first. */
export function ancestorsOf(item: Item): Item[] {
  const chain: Item[] = [];
  for (let above = item.parent; above !== null; above = above.parent) chain.push(above);
  return chain;
}

/** The items in groups of the same style under the same parent: neighbours, between which nothing but their contents stands. */
export function siblingGroups(outline: Outline): Item[][] {
  const levels = [outline.roots, ...outline.items.map((item) => item.children)];
  return levels.flatMap((level) => {
    const groups = new Map<MarkerStyle, Item[]>();
    for (const item of level) {
      const group = groups.get(item.style);
      if (group) group.push(item);
      else groups.set(item.style, [item]);
    }
    return [...groups.values()];
  });
}
