/**
 * From a deadline cell to a Deadline. Each form of phrase has its own small parser; refiners then put the phrases found
 * together (`grammar.ts`).
 */
import type { Deadline } from '../../model/appendix';
import { squash } from '../../words/text';
import { clueFinder } from './clues';
import { conclude, type Findings } from './conclude';
import { PARSERS, REFINERS } from './grammar';
import { mask, sourceOf } from './source';
import type { DeadlineContext, Phrase, Source } from './types';

export { writesMonthFirst } from './dayOrder';
export type { DeadlineContext } from './types';

/**
 * Reads a deadline cell.
 *
 * `dues` are all fixed last days (ISO, ascending), `due` the last of them: the last day on which the task is still on
 * time, null where no day is fixed or several recur. Never throws; time grows with the length of the cell alone.
 */
export function parseDeadline(cell: string, context: DeadlineContext = {}): Deadline {
  const source = sourceOf(cell);
  const findings = phrasesIn(source);
  const phrases = REFINERS.reduce<readonly Phrase[]>(
    (found, refiner) => refiner.refine(found, source, context),
    findings.found,
  );
  return conclude(squash(cell), phrases, findings, source, context);
}

/** The deadline of a cell that holds a real date. `text` is what the cell shows; by default the date itself. */
export function deadlineOfDate(iso: string, text: string = iso): Deadline {
  return { text: squash(text), kind: 'date', dues: [iso], due: iso, certain: true, doubts: [] };
}

const CLUES = clueFinder(PARSERS.map(({ clues }) => clues));

function phrasesIn(source: Source): Findings {
  let left = source;
  const found: Phrase[] = [];
  CLUES.look(left.text);
  for (let i = 0; i < PARSERS.length; i += 1) {
    if (!CLUES.has(i)) continue;
    const parser = PARSERS[i]!;
    if (parser.needs?.test(left.text) === false) continue;
    const phrases = parser.parse(left);
    if (phrases.length === 0) continue;
    left = mask(left, phrases);
    CLUES.look(left.text);
    found.push(...phrases);
  }
  return { found: found.sort((a, b) => a.start - b.start), left };
}
