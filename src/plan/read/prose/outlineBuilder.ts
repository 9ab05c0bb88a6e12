import type { LabelledText } from './label';
import type { ProseLine } from './lines';
import { beginsWithLabel, readParagraph, type Paragraph } from './paragraph';
import { isBullet, isSectionStyle, markerRank, type Marker, type MarkerStyle } from './marker';
import { unitHeading } from './unitName';
import type { Item, LineRole, Outline, OutlinePart } from './outline';

/** Takes a document apart into items and the labelled parts that belong to them. Never throws; one pass over the lines. */
export function buildOutline(lines: readonly ProseLine[]): Outline {
  const builder = new OutlineBuilder();
  lines.forEach((line, i) => builder.add(line, lines[i + 1] ?? null));
  return builder.outline();
}

class OutlineBuilder {
  private readonly roots: Item[] = [];
  private readonly items: Item[] = [];
  private readonly roles = new Map<ProseLine, LineRole>();
  /** The items that are open, outermost first. */
  private stack: Item[] = [];
  /** The part a following paragraph may belong to, and the item that owns it. */
  private open: { part: OutlinePart; owner: Item } | null = null;
  private lastWasLabel = false;

  outline(): Outline {
    for (const item of [...this.items]) this.raiseDuties(item);
    this.items.sort((a, b) => a.line.row - b.line.row);
    return { roots: this.roots, items: this.items, roles: this.roles };
  }

  add(line: ProseLine, next: ProseLine | null): void {
    const paragraph = readParagraph(line);
    const { marker, labels } = paragraph;
    const begins = labels[0]?.start === 0 && this.isPart(paragraph, next);
    if (begins) this.addLabels(paragraph);
    else if (this.open !== null && this.continuesPart(marker, line)) this.continuePart(paragraph);
    else if (marker !== null) this.addItem(marker.style, marker.number, paragraph);
    else if (this.isUnmarkedItem(next)) this.addItem('plain', null, paragraph);
    else this.addBody(line);
    this.lastWasLabel = begins || (labels.length > 0 && this.open !== null);
  }

  /**
   * Whether a paragraph that begins with a label is a part of the item above it and not an item itself. A numbered
   * "1. Nội dung:" over lettered items, or "Nhiệm vụ: …" with its text, is an item; headings of sections never are parts.
   */
  private isPart({ marker, labels }: Paragraph, next: ProseLine | null): boolean {
    const label = labels[0];
    if (label === undefined) return false;
    if (marker === null || isBullet(marker.style) || marker.style === 'letter') return true;
    if (isSectionStyle(marker.style) || this.stack.length === 0) return false;
    if (label.meaning === 'solution') return false;
    if (label.meaning === 'assignment' && label.value === '') return next !== null && beginsWithLabel(next);
    return label.value !== '' || label.meaning !== 'requirement';
  }

  private addLabels({ line, marker, labels }: Paragraph): void {
    const owner = this.ownerOf(marker?.style ?? null);
    for (const label of labels) this.addPart(label, line, marker?.style ?? null, owner);
  }

  private addPart(
    label: LabelledText,
    line: ProseLine,
    marker: MarkerStyle | null,
    owner: Item | null,
  ): void {
    const { meaning, phrase, value, ending } = label;
    const part: OutlinePart = { meaning, phrase, value, listed: false, line, marker, ending, inline: false };
    owner?.parts.push(part);
    this.open = owner === null ? null : { part, owner };
    if (!this.roles.has(line)) this.roles.set(line, { item: owner, part, own: false });
  }

  /** The item a label belongs to: the one above the level at which paragraphs with the label's marker stand. */
  private ownerOf(style: MarkerStyle | null): Item | null {
    if (style === null) return this.lastWasLabel ? (this.open?.owner ?? this.top()) : this.top();
    if (
      this.open !== null &&
      isBullet(style) &&
      this.open.part.value === '' &&
      this.open.part.marker !== style
    ) {
      return this.open.owner;
    }
    const level = this.stack.findIndex((item) => item.style === style);
    if (level >= 0) this.stack = this.stack.slice(0, level);
    else if (!isBullet(style))
      this.stack = this.stack.filter((item) => markerRank(item.style) <= markerRank(style));
    return this.top();
  }

  /** A paragraph after a label belongs to the label: values on the next lines, the broken end of a value. */
  private continuesPart(marker: Marker | null, line: ProseLine): boolean {
    const part = this.open?.part;
    if (part === undefined) return false;
    const unended = part.value !== '' && !/[.;:]$/u.test(part.value) && /^\p{Ll}/u.test(line.text);
    if (marker === null) return part.value === '' || part.listed || unended;
    if (!isBullet(marker.style)) return false;
    const text = part.meaning === 'solution' || part.meaning === 'requirement';
    const list = part.value === '' || part.listed || text;
    return list && (part.marker === null || markerRank(marker.style) > markerRank(part.marker));
  }

  private continuePart({ line, marker, text }: Paragraph): void {
    const open = this.open;
    if (open === null) return;
    const { part, owner } = open;
    if (part.value === '') part.listed = true;
    const joint = marker === null && !part.listed ? ' ' : '\n';
    part.value = part.value === '' ? text : `${part.value}${joint}${text}`;
    this.roles.set(line, { item: owner, part, own: false });
  }

  private addItem(style: MarkerStyle, number: string | null, { line, text, labels }: Paragraph): void {
    const same = this.stack.findIndex((item) => item.style === style);
    this.stack =
      same >= 0
        ? this.stack.slice(0, same)
        : this.stack.filter((item) => markerRank(item.style) <= markerRank(style));
    const parent = this.top();
    const inside = labels.filter((label) => label.start > 0);
    const own = text.slice(0, inside[0]?.start ?? text.length).replace(/[\s(–-]+$/u, '');
    const item: Item = { style, number, line, text: own, parent, children: [], parts: [], body: [] };
    (parent?.children ?? this.roots).push(item);
    this.items.push(item);
    this.stack.push(item);
    this.open = null;
    this.roles.set(line, { item, part: null, own: true });
    for (const label of inside) this.addPart(label, line, null, item);
  }

  /** A paragraph without number whose labelled parts follow, in a document that does not number its tasks. */
  private isUnmarkedItem(next: ProseLine | null): boolean {
    if (next === null || !beginsWithLabel(next)) return false;
    const top = this.top();
    return top === null || isSectionStyle(top.style) || (top.style === 'plain' && this.lastWasLabel);
  }

  /** "4. Sở Tư pháp" over paragraphs without numbers: each of them is a duty of the unit. */
  private raiseDuties(item: Item): void {
    if (item.children.length > 0 || item.parts.length > 0 || unitHeading(item.text)?.rest !== '') return;
    for (const line of item.body.splice(0)) {
      const duty: Item = {
        style: 'plain',
        number: null,
        line,
        text: line.text,
        parent: item,
        children: [],
        parts: [],
        body: [],
      };
      item.children.push(duty);
      this.items.push(duty);
      this.roles.set(line, { item: duty, part: null, own: true });
    }
  }

  private addBody(line: ProseLine): void {
    const item = this.top();
    item?.body.push(line);
    this.open = null;
    this.roles.set(line, { item, part: null, own: false });
  }

  private top(): Item | null {
    return this.stack[this.stack.length - 1] ?? null;
  }
}
