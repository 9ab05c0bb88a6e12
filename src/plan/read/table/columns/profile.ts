/** What stands in a column, from a sample of its rows. */
import { rememberByText } from '../../../model/remember';
import type { SheetView } from '../view';
import { numberBeforeText } from '../../../words/rowNumber';
import { contentKindOf, type ContentKind } from './content';
import { traitsOf, type Trait } from './traits';

export interface ColumnProfile {
  /** Non-blank cells in the sample. */
  readonly count: number;
  /** Share of the sampled rows that are not blank in this column. */
  readonly filled: number;
  readonly meanLength: number;
  /** Different texts as a share of the non-blank cells. */
  readonly distinct: number;
  /** Share of neighbouring numbers that count on by one, or begin again at one. */
  readonly counting: number;
  /** The same of the numbers its texts begin with: "7.1. Ký hợp đồng …", "7.2. Thẩm tra …". */
  readonly labelled: number;
  /** Share of the rows that repeat the cell above: weeks, months, groups, but no count of rows. */
  readonly stalling: number;
  /** Share of the non-blank cells of this kind, or with this trait. */
  share(what: ContentKind | Trait): number;
}

/** A count that begins again tells a little less than one that goes on. */
const RESTART = 0.7;
const MOST_SAMPLES = 200;

interface Look {
  readonly kind: ContentKind;
  readonly traits: readonly Trait[];
}

/** Profiles of columns left..right over the given rows (evenly thinned to a fixed number). */
export function profilesOf(
  view: SheetView,
  rows: readonly number[],
  left: number,
  right: number,
): ColumnProfile[] {
  const step = Math.max(1, Math.ceil(rows.length / MOST_SAMPLES));
  const sample = rows.filter((_, i) => i % step === 0);
  const look = rememberByText((text: string): Look => {
    const kind = contentKindOf(text);
    return { kind, traits: kind === 'blank' ? [] : traitsOf(text, kind) };
  });
  const profiles: ColumnProfile[] = [];
  for (let column = left; column <= right; column++) {
    profiles.push({
      ...profileOf(view, sample, column, look),
      ...countsOf(view, rows.slice(0, MOST_SAMPLES), column),
    });
  }
  return profiles;
}

function profileOf(
  view: SheetView,
  sample: readonly number[],
  column: number,
  look: (text: string) => Look,
): Omit<ColumnProfile, 'counting' | 'labelled' | 'stalling'> {
  const counts = new Map<ContentKind | Trait, number>();
  const texts = new Set<string>();
  let count = 0;
  let length = 0;
  for (const row of sample) {
    // Decomposed letters would count twice.
    const text = view.raw(row, column).normalize('NFC');
    const { kind, traits } = look(text);
    if (kind === 'blank') continue;
    count += 1;
    length += text.trim().length;
    texts.add(text);
    for (const what of [kind, ...traits]) counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return {
    count,
    filled: sample.length === 0 ? 0 : count / sample.length,
    meanLength: count === 0 ? 0 : length / count,
    distinct: count === 0 ? 0 : texts.size / count,
    share: (what) => (count === 0 ? 0 : (counts.get(what) ?? 0) / count),
  };
}

/** Over rows that follow each other, because a thinned sample counts nothing. */
function countsOf(
  view: SheetView,
  rows: readonly number[],
  column: number,
): Pick<ColumnProfile, 'counting' | 'labelled' | 'stalling'> {
  const cells = new Count();
  const labels = new Count();
  let before = '';
  let still = 0;
  for (const row of rows) {
    const text = view.raw(row, column).trim();
    if (text !== '' && text === before) still += 1;
    before = text;
    const figure = ENDS_IN_NUMBER.exec(text)?.[1];
    if (figure !== undefined && contentKindOf(text) === 'number') cells.add(Number(figure));
    else if (text !== '')
      labels.add(BEGINS_WITH_NUMBER.test(text) ? numberBeforeText(text)?.number.value : undefined);
  }
  return {
    counting: cells.share(),
    labelled: labels.share(),
    stalling: still / Math.max(1, rows.length - 1),
  };
}

const ENDS_IN_NUMBER = /(\d{1,4})[).]?$/;
const BEGINS_WITH_NUMBER = /^(?:\d|[IVX]+[.)])/;

/** Numbers in the order of their rows. */
class Count {
  private before: number | undefined;
  private steps = 0;
  private good = 0;

  /** @param number undefined for a row that has none where it should */
  add(number: number | undefined): void {
    if (this.before !== undefined || number === undefined) {
      this.steps += 1;
      if (number !== undefined)
        this.good += number === (this.before ?? 0) + 1 ? 1 : number === 1 ? RESTART : 0;
    }
    this.before = number ?? this.before;
  }

  share(): number {
    return this.steps === 0 ? 0 : this.good / this.steps;
  }
}
