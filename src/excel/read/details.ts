/** What a row as a whole does not tell: the fonts of its cells where they differ, the texts of dates and amounts. */
import type { Area, Grid } from '../../plan/model/grid';
import { actionBytes, Batch } from '../batch';
import { payload } from '../run';

export interface Fonts {
  readonly bold: boolean;
  readonly name: string;
}

/** By row and column of the area; null: to be asked for. */
interface Told {
  readonly text: (string | null)[][];
  readonly fonts: readonly (Fonts | null)[];
}

/** Rows of an area, 0-based, both included. */
type Span = readonly [first: number, last: number];

/** A cell's font in an answer; a text, with much to spare: nearly all are dates and amounts. */
const fontBytes = 66;
const textBytes = 60;

/** No request where all is told; else one, and one more for every 4 MB. */
export async function readDetails(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  { text, fonts }: Told,
): Promise<Pick<Grid, 'text' | 'bold' | 'font'>> {
  const width = area.right - area.left + 1;
  const { bold, font } = looksOf(fonts, width);
  const batch = new Batch(context);
  const answers: (() => void)[] = [];
  const rangeOf = ([first, last]: Span, column: number, columns: number): Excel.Range =>
    sheet.getRangeByIndexes(area.top - 1 + first, area.left - 1 + column, last - first + 1, columns);

  const mixed = (row: Fonts | null, r: number): boolean => row === null && isFilled(text[r]);
  for (const span of spansOf(fonts, mixed, width * fontBytes)) {
    await batch.room(weightOf(span, width * fontBytes));
    const cells = rangeOf(span, 0, width).getCellProperties({ format: { font: { bold: true, name: true } } });
    answers.push(() =>
      cells.value.forEach((row, i) => {
        bold[span[0] + i] = row.map(({ format }) => format?.font?.bold === true);
        font[span[0] + i] = row.map(({ format }) => format?.font?.name ?? '');
      }),
    );
  }
  for (let column = 0; column < width; column++) {
    for (const span of spansOf(text, (row) => row[column] === null, textBytes)) {
      await batch.room(weightOf(span, textBytes));
      const cells = rangeOf(span, column, 1);
      cells.load('text');
      answers.push(() => cells.text.forEach(([shown = ''], i) => (text[span[0] + i]![column] = shown)));
    }
  }
  if (answers.length > 0) await batch.send();
  for (const take of answers) take();
  return { text: text as string[][], bold, font };
}

function isFilled(row: readonly (string | null)[] | undefined): boolean {
  return row?.some((text) => text !== '') === true;
}

/** Rows of one look share one array. */
function looksOf(
  fonts: readonly (Fonts | null)[],
  width: number,
): { bold: (readonly boolean[])[]; font: (readonly string[])[] } {
  const rowsOf = new Map<string | boolean, readonly unknown[]>();
  const rowOf = <T extends string | boolean>(cell: T): readonly T[] => {
    const known = rowsOf.get(cell) ?? Array.from({ length: width }, () => cell);
    rowsOf.set(cell, known);
    return known as readonly T[];
  };
  return {
    bold: fonts.map((row) => rowOf(row?.bold === true)),
    font: fonts.map((row) => rowOf(row?.name ?? '')),
  };
}

function weightOf([first, last]: Span, bytesOfRow: number): number {
  return actionBytes + (last - first + 1) * bytesOfRow;
}

/** The rows to be asked for. Two spans are one where what lies between weighs less than another action; none weighs more than a request may. */
function spansOf<T>(
  rows: readonly T[],
  isOpen: (row: T, index: number) => boolean,
  bytesOfRow: number,
): Span[] {
  const spans: [number, number][] = [];
  const most = Math.max(1, Math.floor((payload - actionBytes) / bytesOfRow));
  rows.forEach((row, r) => {
    if (!isOpen(row, r)) return;
    const last = spans.at(-1);
    const isNear = last !== undefined && (r - last[1] - 1) * bytesOfRow <= actionBytes;
    if (isNear && r - last[0] < most) last[1] = r;
    else spans.push([r, r]);
  });
  return spans;
}
