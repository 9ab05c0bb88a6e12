/** The text of a paragraph as it stands on the page: changes accepted, fields shown by their result, nothing hidden. */
import { attributeOf, childOf, type Element } from '../ooxml/tree';
import type { Block } from './blocks';
import type { Remarks } from './remarks';
import { over, runLook, type Look, type Styles } from './styles';
import { signOf } from './symbols';

/** What the text of a paragraph is gathered in. */
export interface Gathered {
  text: string;
  bold: boolean;
  font: string | null;
  breakAfter: boolean;
  /** Text boxes anchored in it. */
  readonly boxes: Block[];
}

export interface RunContext {
  readonly styles: Styles;
  readonly remarks: Remarks;
  /** Reads the blocks of a text box. */
  readonly box: (content: Element) => Block[];
  /** Takes the note a sign in the text leads to. */
  readonly note: (kind: 'footnote' | 'endnote', id: string) => void;
}

/** Elements that only hold others. */
const wrappers = new Set([
  'hyperlink',
  'smartTag',
  'customXml',
  'fldSimple',
  'ins',
  'moveTo',
  'sdt',
  'sdtContent',
  'dir',
  'bdo',
  'oMathPara',
  'ruby',
  'rubyBase',
]);

/** Adds the text of `element`'s children to `into`. @param look of the paragraph */
export function gather(element: Element, look: Look, into: Gathered, context: RunContext): void {
  for (const child of element.children) {
    if (child.name === 'r') gatherRun(child, look, into, context);
    else if (child.name === 'oMath') add(into, mathText(child), look);
    else if (child.name === 'del' || child.name === 'moveFrom') context.remarks.add('docx-changes');
    else if (child.name === 'AlternateContent') gather(chosen(child), look, into, context);
    else if (wrappers.has(child.name)) {
      if (child.name === 'ins' || child.name === 'moveTo') context.remarks.add('docx-changes');
      gather(child, look, into, context);
    }
  }
}

function gatherRun(run: Element, paragraph: Look, into: Gathered, context: RunContext): void {
  const properties = childOf(run, 'rPr');
  const style = attributeOf(childOf(properties, 'rStyle'), 'val');
  const styled = style === undefined ? paragraph : over(paragraph, context.styles.named(style));
  const look = over(styled, runLook(properties));
  if (look.hidden === true) {
    if (run.children.some(({ name, text }) => name === 't' && text.trim() !== ''))
      context.remarks.add('docx-hidden');
    return;
  }
  for (const part of run.children) gatherPart(part, look, into, context);
}

function gatherPart(part: Element, look: Look, into: Gathered, context: RunContext): void {
  const plain = signsOfText[part.name];
  if (plain !== undefined) return add(into, plain, look);
  switch (part.name) {
    case 't':
      return add(into, part.text, look);
    case 'br':
      if (attributeOf(part, 'type') === 'page') into.breakAfter = true;
      else add(into, '\n', look);
      return;
    case 'sym':
      return add(into, symbolOf(part, context.remarks), look);
    case 'footnoteReference':
    case 'endnoteReference':
      return context.note(
        part.name === 'footnoteReference' ? 'footnote' : 'endnote',
        attributeOf(part, 'id') ?? '',
      );
    case 'commentReference':
      return context.remarks.add('docx-comments');
    case 'AlternateContent':
      for (const each of chosen(part).children) gatherPart(each, look, into, context);
      return;
    case 'drawing':
    case 'pict':
    case 'object':
      return gatherDrawing(part, into, context);
  }
}

/** Elements that stand for a sign. A tab is a blank: columns are told by tables alone. */
const signsOfText: Readonly<Record<string, string>> = {
  tab: ' ',
  ptab: ' ',
  cr: '\n',
  noBreakHyphen: '-',
};

function add(into: Gathered, text: string, look: Look): void {
  into.text += text;
  if (text.trim() === '') return;
  if (look.bold !== true) into.bold = false;
  into.font ??= look.font ?? null;
}

function symbolOf(part: Element, remarks: Remarks): string {
  const sign = signOf(attributeOf(part, 'font') ?? '', attributeOf(part, 'char') ?? '');
  if (sign === null) remarks.add('docx-signs');
  return sign ?? '�';
}

/** One of several ways to say the same: the newest that holds text, as Word takes it, else the one for old versions. */
function chosen(alternatives: Element): Element {
  const choice = childOf(alternatives, 'Choice');
  const fallback = childOf(alternatives, 'Fallback');
  const empty: Element = { name: '', attributes: {}, children: [], text: '' };
  if (choice !== undefined && (fallback === undefined || boxesIn(choice).length > 0)) return choice;
  return fallback ?? empty;
}

/** Text boxes of a drawing; a drawing without any is a picture. */
function gatherDrawing(drawing: Element, into: Gathered, context: RunContext): void {
  const boxes = boxesIn(drawing).flatMap((content) => context.box(content));
  if (boxes.length > 0) {
    context.remarks.add('docx-boxes');
    into.boxes.push(...boxes);
  } else if (hasPicture(drawing)) context.remarks.add('docx-pictures');
}

function boxesIn(element: Element): Element[] {
  if (element.name === 'txbxContent') return [element];
  if (element.name === 'AlternateContent') return boxesIn(chosen(element));
  return element.children.flatMap(boxesIn);
}

/** Lines and frames are no pictures: nothing can be read in them. */
const pictures = new Set(['pic', 'imagedata', 'chart', 'relIds', 'OLEObject']);

function hasPicture(element: Element): boolean {
  return pictures.has(element.name) || element.children.some(hasPicture);
}

function mathText(element: Element): string {
  return element.name === 't' ? element.text : element.children.map(mathText).join('');
}
