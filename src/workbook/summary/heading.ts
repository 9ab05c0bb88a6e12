/** What stands above and below the table of a printed sheet, after Nghị định 30/2020/NĐ-CP. */
import { documentKind } from '../../plan/words/documentKind';
import type { PlanInfo } from '../../plan/model/reading';
import { fill, formatDate, messagesFor, type Locale } from '../../plan/messages';
import { squash } from '../../plan/words/text';
import type { CellInput } from '../cells';
import { rowsOf, type StackBlock } from './stack';

/** The line under the title that says which plan; null where the sheet does not say. */
export function planLine(plan: PlanInfo | undefined, locale: Locale): string | null {
  const { sheets, terms } = messagesFor(locale);
  const words = sheets.overview;
  if (!plan) return null;
  const document = plan.number === null ? '' : terms.documents[documentKind(plan.number)];
  const unit = plan.unit === null ? '' : squash(plan.unit);
  if (plan.number !== null && plan.issued !== null && unit !== '')
    return fill(words.attached, { document, number: plan.number, issued: formatDate(plan.issued), unit });
  if (plan.number !== null && unit !== '')
    return fill(words.attachedNoDate, { document, number: plan.number, unit });
  if (plan.title !== null) return fill(words.plan, { title: squash(plan.title) });
  return null;
}

export interface Page {
  /** Last column of the sheet, 1-based. */
  readonly right: number;
  /** Last column of the left half, where the issuing body stands; the right half begins after it. */
  readonly half: number;
  /** Characters the whole width holds in 13 points, for the height of lines that wrap. */
  readonly characters: number;
}

export interface HeadingInput {
  readonly title: string;
  readonly plan: PlanInfo | undefined;
  /** Of which day the figures are. */
  readonly day: CellInput;
  /** The sentence under it. */
  readonly sentence: CellInput;
  /** Its length, as far as it is known beforehand. */
  readonly sentenceLength: number;
}

/** Points of a line of 13-point type. */
const lineHeight = 17;

/** Issuing body and national motto, title, plan, day of the figures, a sentence. */
export function officialHeading(top: number, input: HeadingInput, page: Page, locale: Locale): StackBlock {
  const { form } = messagesFor(locale).sheets;
  const { right, half } = page;
  const [motto, title, attached, day, sentence] = [top, top + 3, top + 4, top + 5, top + 6];
  const body = { top, left: 1, bottom: top + 1, right: half };
  const rightOf = (row: number) => ({ ...rowsOf(row, row, right), left: half + 1 });
  const line = (row: number) => rowsOf(row, row, right);
  const plan = planLine(input.plan, locale);
  const unit = input.plan?.unit ?? null;
  const lines = (length: number): number => Math.max(1, Math.ceil(length / page.characters));
  return {
    height: 7,
    blocks: [
      { top, left: 1, rows: [[unit === null ? form.noIssuer : squash(unit).toLocaleUpperCase('vi')]] },
      { top: motto, left: half + 1, rows: [[form.country], [form.motto]] },
      { top: title, left: 1, rows: [[input.title], [plan], [input.day], [input.sentence]] },
    ],
    styles: [
      { area: body, style: 'issuer' },
      { area: rightOf(motto), style: 'motto' },
      { area: rightOf(motto + 1), style: 'mottoLine' },
      { area: line(title), style: 'title' },
      { area: line(attached), style: 'subtitle' },
      { area: line(day), style: 'subtitle' },
      { area: line(sentence), style: 'sentence' },
    ],
    merges: [
      body,
      rightOf(motto),
      rightOf(motto + 1),
      line(title),
      line(attached),
      line(day),
      line(sentence),
    ],
    heights: {
      [motto]: lineHeight,
      [motto + 1]: lineHeight,
      [motto + 2]: 6,
      [title]: 22,
      [attached]: plan === null ? 4 : lines(plan.length) * lineHeight,
      [day]: lineHeight,
      [sentence]: lines(input.sentenceLength) * lineHeight + 4,
    },
  };
}

/** Place and date to be written in, and who signs on either side, with room to sign. */
export function signatures(top: number, { right, half }: Page, year: string, locale: Locale): StackBlock {
  const { form } = messagesFor(locale).sheets;
  const rightOf = (row: number) => ({ ...rowsOf(row, row, right), left: half + 1 });
  const leftOf = (row: number) => rowsOf(row, row, half);
  const rows = [top, top + 1, top + 2, top + 3];
  return {
    height: rows.length,
    blocks: [
      { top: top + 1, left: 1, rows: [[form.preparer], [form.preparerHow]] },
      {
        top,
        left: half + 1,
        rows: [[fill(form.placeAndDate, { year })], [form.signer], [form.signerHow]],
      },
    ],
    styles: [
      { area: rightOf(top), style: 'placeAndDate' },
      ...[leftOf(top + 1), rightOf(top + 1)].map((area) => ({ area, style: 'motto' as const })),
      ...[leftOf(top + 2), rightOf(top + 2)].map((area) => ({ area, style: 'placeAndDate' as const })),
    ],
    merges: rows.slice(0, 3).flatMap((row) => [leftOf(row), rightOf(row)]),
    heights: { [top]: lineHeight, [top + 1]: lineHeight, [top + 2]: lineHeight, [top + 3]: 48 },
  };
}
