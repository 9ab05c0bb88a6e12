/** What a change of a document loses: answers that were right before it and are not after it. */
import { judgeTable } from '../measure/real/judge';
import type { Judgement, Measure } from '../measure/real/judgement';
import { readAppendices } from '../measure/real/measure';
import type { CorpusDocument } from '../measure/real/documents';
import type { Transform, Variant } from './variant';

/** Answers that a change may not lose. What hangs on them (header rows, all columns, levels, days of an open year) would count twice. */
const ASKED: ReadonlySet<Measure> = new Set<Measure>([
  'found',
  'column',
  'kind',
  'lead',
  'coordinate',
  'executor',
  'deadlineKind',
]);

export interface Loss {
  readonly document: string;
  /** Answers right in the document as it is, and still to be expected of its variants. */
  readonly asked: number;
  readonly lost: readonly Judgement[];
  /** False error-level findings that the document as it is does not have. */
  readonly falseErrors: number;
}

/** @returns null where there is nothing to change, or nothing was right before */
export function lossOf(document: CorpusDocument, transform: Transform, random: () => number): Loss | null {
  const variants = transform(document, random);
  if (variants.length === 0) return null;
  const before = judged(document.lines, [], document.tables);
  const losses = variants.map((variant) => lossOfVariant(before, variant));
  const asked = losses.reduce((sum, each) => sum + each.asked, 0);
  if (asked === 0) return null;
  return {
    document: document.name,
    asked,
    lost: losses.flatMap(({ lost }) => lost),
    falseErrors: losses.reduce((sum, each) => sum + each.falseErrors, 0),
  };
}

type Judged = readonly (readonly Judgement[])[];

function judged(lines: Variant['lines'], merges: Variant['merges'], tables: Variant['tables']): Judged {
  const appendices = readAppendices(lines, merges);
  return tables.map((table) => judgeTable(table, appendices));
}

function lossOfVariant(before: Judged, variant: Variant): Omit<Loss, 'document'> {
  const after = judged(variant.lines, variant.merges, variant.tables);
  const losses = before.map((judgements, table) => {
    const now = new Map(after[table]?.map((each) => [keyOf(each.measure, origin(each, variant)), each]));
    const asked = judgements.filter(
      ({ ok, measure, place }) => ok && ASKED.has(measure) && variant.asks(measure, place, table),
    );
    const lost = asked.flatMap((was) => {
      const is = now.get(keyOf(was.measure, was.place));
      return is?.ok === true ? [] : [{ ...was, ok: false, miss: is?.miss ?? 'not read at all' }];
    });
    const errors = (list: readonly Judgement[] = []) =>
      list.filter(({ measure, place }) => measure === 'falseError' && variant.asks(measure, place, table))
        .length;
    return { asked: asked.length, lost, falseErrors: Math.max(0, errors(after[table]) - errors(judgements)) };
  });
  return {
    asked: losses.reduce((sum, each) => sum + each.asked, 0),
    lost: losses.flatMap(({ lost }) => lost),
    falseErrors: losses.reduce((sum, each) => sum + each.falseErrors, 0),
  };
}

function keyOf(measure: Measure, place: string | undefined): string {
  return `${measure} ${place ?? 'put in'}`;
}

/** The place an answer had in the document. */
function origin({ place }: Judgement, { originOf }: Variant): string | undefined {
  return /^\d+$/.test(place) ? originOf(Number(place))?.toString() : place;
}
