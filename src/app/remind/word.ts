/** Letters as a Word file, laid out after Nghị định 30/2020/NĐ-CP (Phụ lục I): A4, Times New Roman 13–14, number line left blank. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  convertMillimetersToTwip,
  type IParagraphOptions,
} from 'docx';
import { fill, type Messages } from '../../plan/messages';
import { letterOf, type Letter, type LetterTask, type ReminderContext, type Section } from './letter';
import type { Reminder } from './reminders';

const font = 'Times New Roman';
/** Half points. */
const size = { body: 28, head: 26, table: 26, small: 22, receivers: 24 } as const;
/** A4, in twips. */
const paper = { width: 11_906, height: 16_838 } as const;
/** Millimetres. */
const margins = { top: 20, bottom: 20, left: 30, right: 20 } as const;
/** Twips of the text's width. */
const width = paper.width - convertMillimetersToTwip(margins.left + margins.right);

/**
 * @returns the bytes of a .docx with a letter to each unit, every one on a page of its own with pages counted anew
 */
export async function reminderWord(
  reminders: readonly Reminder[],
  context: ReminderContext,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    styles: { default: { document: { run: { font, size: size.body } } } },
    sections: reminders.map((reminder) => ({
      properties: {
        titlePage: true,
        page: {
          size: paper,
          margin: {
            top: convertMillimetersToTwip(margins.top),
            bottom: convertMillimetersToTwip(margins.bottom),
            left: convertMillimetersToTwip(margins.left),
            right: convertMillimetersToTwip(margins.right),
            header: convertMillimetersToTwip(margins.top / 2),
          },
          pageNumbers: { start: 1 },
        },
      },
      headers: { default: pageNumber(), first: new Header({ children: [] }) },
      children: letterBody(letterOf(reminder, context), context.messages),
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Centred in the top margin, from the second page on. */
function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: size.head });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

function letterBody(letter: Letter, messages: Messages): (Paragraph | Table)[] {
  const { word } = messages.remind;
  return [
    letterhead(letter, messages),
    line(letter.to, { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 200 } }),
    prose(letter.opening),
    ...letter.sections.flatMap((section, i) => [
      line(`${letter.sections.length === 1 ? '' : `${i + 1}. `}${section.heading}`, {
        bold: true,
        keepNext: true,
        indent: { firstLine: convertMillimetersToTwip(10) },
        spacing: { before: 120, after: 120 },
      }),
      tasks(section, messages),
    ]),
    prose(letter.closing),
    line('', { size: size.small }),
    signature(word),
  ];
}

/** Issuing body, number and subject on the left; motto, place and date on the right. */
function letterhead(letter: Letter, { sheets, remind }: Messages): Table {
  const { form } = sheets;
  const centred = (text: string, look: Look = {}): Paragraph =>
    line(text, { alignment: AlignmentType.CENTER, size: size.head, ...look });
  const left = [
    centred((letter.issuer ?? form.noIssuer).toLocaleUpperCase('vi'), { bold: true }),
    rule(30),
    centred(remind.word.number, { spacing: { before: 120 } }),
    centred(letter.subject, { size: size.receivers }),
  ];
  const right = [
    centred(form.country, { bold: true, size: size.receivers }),
    centred(form.motto, { bold: true }),
    rule(55),
    centred(fill(remind.word.placeAndDate, { year: letter.year }), {
      italics: true,
      spacing: { before: 120 },
    }),
  ];
  return bare([
    [left, 0.4],
    [right, 0.6],
  ]);
}

/** The line under a name or a motto, as wide as a share of its column in percent. */
function rule(share: number): Paragraph {
  const side = Math.round(((100 - share) / 200) * width * 0.5);
  return new Paragraph({
    indent: { left: side, right: side },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [new TextRun({ text: '', size: 4 })],
    spacing: { line: 60, lineRule: 'exact' },
  });
}

/** Shares of the width of number, task, product, due day and how late. */
const columns = [0.09, 0.38, 0.18, 0.17, 0.18] as const;

function tasks({ tasks: list }: Section, { remind }: Messages): Table {
  const { header } = remind.word;
  const head = [header.number, header.task, header.product, header.due, header.how];
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns.map((share) => Math.round(share * width)),
    rows: [
      new TableRow({
        tableHeader: true,
        children: head.map((text, i) => cell(text, i, { bold: true, alignment: AlignmentType.CENTER })),
      }),
      ...list.map(
        (task, index) =>
          new TableRow({
            cantSplit: true,
            children: taskCells(task, index + 1, remind).map((text, i) => cell(text, i)),
          }),
      ),
    ],
  });
}

function taskCells(
  { number, task, product, coordinate, due, how }: LetterTask,
  index: number,
  remind: Messages['remind'],
): string[] {
  const withUnits = coordinate === '' ? task : `${task}\n(${fill(remind.coordinate, { units: coordinate })})`;
  return [number === '' ? String(index) : number, withUnits, product, due, how];
}

function cell(text: string, column: number, look: Look = {}): TableCell {
  return new TableCell({
    width: { size: Math.round((columns[column] ?? 0) * width), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    children: text.split('\n').map((part) =>
      line(part, {
        size: size.table,
        alignment: column === 1 || column === 2 ? AlignmentType.LEFT : AlignmentType.CENTER,
        ...look,
      }),
    ),
  });
}

function signature(word: Messages['remind']['word']): Table {
  const left = [
    line(word.receivers, { bold: true, italics: true, size: size.receivers }),
    ...[word.asAbove, word.file].map((text) => line(text, { size: size.small })),
  ];
  const right = [
    line(word.signer, { bold: true, alignment: AlignmentType.CENTER }),
    ...Array.from({ length: 4 }, () => line('')),
    line(word.signerName, { italics: true, alignment: AlignmentType.CENTER }),
  ];
  return bare([
    [left, 0.5],
    [right, 0.5],
  ]);
}

/** Columns side by side without lines, never parted by a page. */
function bare(parts: readonly (readonly [Paragraph[], number])[]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = { top: none, bottom: none, left: none, right: none };
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: parts.map(([, share]) => Math.round(share * width)),
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        children: parts.map(
          ([children, share]) =>
            new TableCell({
              width: { size: Math.round(share * width), type: WidthType.DXA },
              borders,
              children,
            }),
        ),
      }),
    ],
  });
}

interface Look extends Omit<IParagraphOptions, 'children' | 'text' | 'run'> {
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Half points. */
  readonly size?: number;
}

function line(text: string, { bold, italics, size: own, ...paragraph }: Look = {}): Paragraph {
  return new Paragraph({
    ...paragraph,
    children: [new TextRun({ text, bold, italics, size: own ?? size.body })],
  });
}

/** A paragraph of the letter: justified, its first line set in by ten millimetres. */
function prose(text: string): Paragraph {
  return line(text, {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: convertMillimetersToTwip(10) },
    spacing: { before: 120, after: 120, line: 276 },
  });
}
