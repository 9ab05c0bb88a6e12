/**
 * A reader of XML as office programs write it: elements, attributes, text, CDATA; no DTD, which no spreadsheet program accepts either.
 */
import { decodeEntities } from './entities';

export type Attributes = Readonly<Record<string, string>>;

/** Names come without their prefix: some programs write `<x:row>` for `<row>`. */
export interface Visitor {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** More elements than this no plan has: 100,000 rows of eight cells have about three million. */
const MOST_ELEMENTS = 8_000_000;
const noAttributes: Attributes = {};

/**
 * Goes through an XML part from its beginning to its end. A part that was cut is no reading: every element must be closed by its own name.
 *
 * @throws Error where the part is cut, badly nested or beyond all measure
 */
export function walk(xml: string, visitor: Visitor): void {
  const within: string[] = [];
  let elements = 0;
  for (let at = 0; ;) {
    const next = xml.indexOf('<', at);
    if (within.length > 0 && next > at) visitor.text?.(decodeEntities(xml.slice(at, next)));
    if (next === -1) break;
    const mark = xml.charCodeAt(next + 1);
    if (mark === SLASH) {
      at = after(xml, '>', next);
      const tag = xml.slice(next + 2, at - 1).trimEnd();
      if (within.pop() !== tag) throw new Error(`</${tag}> closes nothing`);
      visitor.close?.(bare(tag));
    } else if (mark === QUESTION || mark === EXCLAMATION) {
      at = passOver(xml, next, visitor);
    } else {
      elements += 1;
      if (elements > MOST_ELEMENTS) throw new Error('too many elements');
      if (within.length === 0 && elements > 1) throw new Error('a second root element');
      const tag = readTag(xml, next + 1);
      at = tag.end;
      visitor.open?.(bare(tag.name), tag.attributes);
      if (tag.isEmpty) visitor.close?.(bare(tag.name));
      else within.push(tag.name);
    }
  }
  if (within.length > 0 || elements === 0) throw new Error('the part is cut');
}

export const isOn = (flag: string | undefined): boolean => flag === '1' || flag === 'true';

const SLASH = 47;
const QUESTION = 63;
const EXCLAMATION = 33;
const GREATER = 62;

function bare(tag: string): string {
  const colon = tag.indexOf(':');
  return colon === -1 ? tag : tag.slice(colon + 1);
}

/** Behind the next `mark`. */
function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at === -1) throw new Error('the part is cut');
  return at + mark.length;
}

/** Comments, instructions and CDATA; the end of what begins at `at`. */
function passOver(xml: string, at: number, visitor: Visitor): number {
  if (xml.startsWith('<?', at)) return after(xml, '?>', at);
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at + 4);
  if (!xml.startsWith('<![CDATA[', at)) throw new Error('a document type');
  const end = after(xml, ']]>', at);
  visitor.text?.(xml.slice(at + 9, end - 3));
  return end;
}

interface Tag {
  readonly name: string;
  readonly attributes: Attributes;
  readonly isEmpty: boolean;
  /** Behind its ">". */
  readonly end: number;
}

/** @param from behind the "<" */
function readTag(xml: string, from: number): Tag {
  let at = nameEnd(xml, from);
  const name = xml.slice(from, at);
  let attributes: Record<string, string> | null = null;
  for (;;) {
    at = blanksEnd(xml, at);
    const code = xml.charCodeAt(at);
    if (code === GREATER)
      return { name, attributes: attributes ?? noAttributes, isEmpty: false, end: at + 1 };
    if (code === SLASH && xml.charCodeAt(at + 1) === GREATER)
      return { name, attributes: attributes ?? noAttributes, isEmpty: true, end: at + 2 };
    const end = nameEnd(xml, at);
    const equals = blanksEnd(xml, end);
    const open = blanksEnd(xml, equals + 1);
    const quote = xml[open];
    if (end === at || xml[equals] !== '=' || (quote !== '"' && quote !== "'"))
      throw new Error(`<${name}> is broken`);
    const close = after(xml, quote, open + 1) - 1;
    attributes ??= {};
    attributes[xml.slice(at, end)] = decodeEntities(xml.slice(open + 1, close));
    at = close + 1;
  }
}

function nameEnd(xml: string, from: number): number {
  let at = from;
  for (; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code <= 32 || code === GREATER || code === SLASH || code === 61) break;
  }
  return at;
}

function blanksEnd(xml: string, from: number): number {
  let at = from;
  while (xml.charCodeAt(at) <= 32) at += 1;
  return at;
}
