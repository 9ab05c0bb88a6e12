/**
 * From a deadline cell to a Deadline. Each form of phrase has its own small parser; refiners then put the phrases found
 * together. The two lists below are the grammar: what stands earlier takes its text first.
 */
import type { Deadline } from '../../model/appendix';
import { squash } from '../../words/text';
import { conclude } from './conclude';
import { commaDate, dayAndMonth, isoDate, numericDate, writtenDate } from './parsers/date';
import { englishDate, englishMonth } from './parsers/englishDate';
import { condition, namedSeason, occasion } from './parsers/event';
import { halfYear, monthsOfYear, reportedMonths } from './parsers/halfYear';
import { loneDay } from './parsers/loneDay';
import { bareMonth, month, monthOfYear, monthPair } from './parsers/month';
import { amount, clock, documentNumber, horizon, namedDocument, namedSpan, weekday } from './parsers/noise';
import { followingYears, ongoing, roundTheClock } from './parsers/ongoing';
import { bareQuarter, quarter, shortQuarter } from './parsers/quarter';
import {
  dayOfMonth,
  dayOfQuarter,
  endOfEach,
  everyCycle,
  monthOfQuarter,
  periodically,
  timesPerCycle,
} from './parsers/recurring';
import { bareNumber, relative, spanAfterOccasion, weekOfMonth, withinTheDay } from './parsers/relative';
import { schoolYear } from './parsers/schoolYear';
import { serialNumber } from './parsers/serial';
import { sequel, status } from './parsers/status';
import { bareYear, bareYearWord, namedYear } from './parsers/year';
import { dropAttributes } from './refiners/attributes';
import { bindEdges } from './refiners/edges';
import { absorbIntoEvents, dropNoise, dropPurposes } from './refiners/events';
import { dropLabels } from './refiners/labels';
import { joinNeighbours, shareInLists } from './refiners/lists';
import { joinOngoing, starts } from './refiners/ongoing';
import { joinRanges } from './refiners/ranges';
import { bindBases, dropBareSpans } from './refiners/relatives';
import { bindRhythms } from './refiners/rhythm';
import { supplyYears } from './refiners/years';
import { mask, sourceOf } from './source';
import type { DeadlineContext, Phrase, PhraseParser, Refiner, Source } from './types';

export type { DeadlineContext } from './types';

const PARSERS: readonly PhraseParser[] = [
  documentNumber,
  namedDocument,
  status,
  serialNumber,
  bareNumber,
  roundTheClock,
  amount,
  clock,
  weekday,
  namedSpan,
  horizon,
  schoolYear,
  dayOfQuarter,
  monthOfQuarter,
  dayOfMonth,
  weekOfMonth,
  namedSeason,
  numericDate,
  isoDate,
  commaDate,
  englishDate,
  englishMonth,
  writtenDate,
  halfYear,
  monthsOfYear,
  reportedMonths,
  endOfEach,
  timesPerCycle,
  everyCycle,
  month,
  quarter,
  shortQuarter,
  monthPair,
  monthOfYear,
  dayAndMonth,
  loneDay,
  periodically,
  followingYears,
  namedYear,
  bareYear,
  bareYearWord,
  bareMonth,
  bareQuarter,
  spanAfterOccasion,
  relative,
  withinTheDay,
  ongoing,
  condition,
  occasion,
  sequel,
];

const REFINERS: readonly Refiner[] = [
  dropNoise,
  absorbIntoEvents,
  bindEdges,
  bindBases,
  shareInLists,
  joinRanges,
  dropAttributes,
  dropBareSpans,
  dropLabels,
  joinNeighbours,
  bindRhythms,
  supplyYears,
  dropPurposes,
  starts,
  joinOngoing,
];

/**
 * Reads a deadline cell.
 *
 * `dues` are all fixed last days (ISO, ascending), `due` the last of them: the last day on which the task is still on
 * time, null where no day is fixed or several recur. Never throws; time grows with the length of the cell alone.
 */
export function parseDeadline(cell: string, context: DeadlineContext = {}): Deadline {
  const source = sourceOf(cell);
  const phrases = REFINERS.reduce<readonly Phrase[]>(
    (found, refiner) => refiner.refine(found, source, context),
    phrasesIn(source),
  );
  return conclude(squash(cell), phrases, source, context);
}

/** The deadline of a cell that holds a real date. `text` is what the cell shows; by default the date itself. */
export function deadlineOfDate(iso: string, text: string = iso): Deadline {
  return { text: squash(text), kind: 'date', dues: [iso], due: iso, certain: true };
}

function phrasesIn(source: Source): Phrase[] {
  let left = source;
  const found: Phrase[] = [];
  for (const parser of PARSERS) {
    if (parser.needs !== undefined && !parser.needs.test(left.text)) continue;
    const phrases = parser.parse(left);
    left = mask(left, phrases);
    found.push(...phrases);
  }
  return found.sort((a, b) => a.start - b.start);
}
