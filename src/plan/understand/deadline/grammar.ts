/** The grammar of deadlines: what stands earlier in these lists takes its text first. */
import { commaDate, dayAndMonth, isoDate, numericDate, writtenDate } from './parsers/date';
import { englishDate, englishMonth } from './parsers/englishDate';
import { daysAfterStart, englishCondition, englishOngoing, englishRhythm } from './parsers/englishWords';
import { atOnce, condition, namedSeason, occasion } from './parsers/event';
import { halfYear, monthsOfYear, reportedMonths, shortHalf } from './parsers/halfYear';
import { loneDay } from './parsers/loneDay';
import { bareMonth, month, monthOfYear, monthPair } from './parsers/month';
import {
  amount,
  clock,
  documentNumber,
  horizon,
  namedDocument,
  namedSpan,
  ordinal,
  share,
  weekday,
} from './parsers/noise';
import { followingYears, ongoing, onward, roundTheClock } from './parsers/ongoing';
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
import { pointer, sequel, status } from './parsers/status';
import { bareYear, bareYearWord, namedYear } from './parsers/year';
import { dropAttributes } from './refiners/attributes';
import { bindEdges } from './refiners/edges';
import { absorbIntoEvents, dropNoise, dropPurposes } from './refiners/events';
import { dropLabels } from './refiners/labels';
import { joinNeighbours, shareInLists } from './refiners/lists';
import { putMonthFirst } from './refiners/monthFirst';
import { joinOngoing, starts } from './refiners/ongoing';
import { joinRanges } from './refiners/ranges';
import { bindBases, dropBareSpans } from './refiners/relatives';
import { bindRhythms } from './refiners/rhythm';
import { supplyYears } from './refiners/years';
import type { PhraseParser, Refiner } from './types';

/** One for each form of phrase. */
export const PARSERS: readonly PhraseParser[] = [
  documentNumber,
  namedDocument,
  status,
  pointer,
  serialNumber,
  bareNumber,
  roundTheClock,
  amount,
  share,
  ordinal,
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
  shortHalf,
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
  onward,
  condition,
  occasion,
  atOnce,
  englishRhythm,
  englishOngoing,
  englishCondition,
  daysAfterStart,
  sequel,
];

/** They put the phrases found together. */
export const REFINERS: readonly Refiner[] = [
  dropNoise,
  putMonthFirst,
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
