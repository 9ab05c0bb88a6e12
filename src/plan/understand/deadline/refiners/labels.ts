import { coarseness } from '../period';
import type { Period, Phrase, Refiner } from '../types';
import { isPeriod, sameClause } from './gap';

const GAP =
  /^[\s,:(-]*(?:(?:hoàn thành|xong|chậm nhất|muộn nhất|trước|gửi|nộp|báo cáo|là|vào|trong|hạn|đến|hết|ngày|các|dự kiến|phấn đấu|cụ thể|thời gian|lần|[:,(])[\s]*)*$/u;
const BINDING = /trước|chậm nhất|muộn nhất|vào|trong|gửi|nộp|hạn|xong|hoàn thành|đến|hết|[:(]/u;
const LISTED = /^\s*(?:,|và|&|;)\s*$/u;

/**
 * A coarse period right before a finer one only says what is reported or narrows it: "Báo cáo năm 2025 trước ngày
 * 15/12", "Quý IV/2025 (trước ngày 30/11)", "Quý I, 6 tháng trước ngày 20 các tháng 3, 6". It is dropped,
 * and leaves its year, to a day also its month.
 */
export const dropLabels: Refiner = {
  name: 'drop labels',
  refine: (phrases, source) => {
    if (phrases.length < 2) return phrases;
    const kept: Phrase[] = [];
    let right: Phrase | undefined;
    let rightIsLabel = false;
    for (const left of [...phrases].reverse()) {
      const gap: string = right === undefined ? '' : source.text.slice(left.end, right.start);
      const coarse = coarsePeriod(left);
      const isLabel: boolean =
        coarse !== null &&
        right !== undefined &&
        (rightIsLabel ? LISTED.test(gap) : sameClause(source, left, right) && isLabelOf(coarse, right, gap));
      if (isLabel && coarse !== null) giveMonthAndYear(kept, coarse);
      else kept.push(left);
      right = left;
      rightIsLabel = isLabel;
    }
    return kept.reverse();
  },
};

function coarsePeriod(phrase: Phrase): Period | null {
  if (isPeriod(phrase) && phrase.edge === 'in' && phrase.period.unit !== 'day') return phrase.period;
  return phrase.type === 'range' && phrase.from?.unit === 'year' ? phrase.to : null;
}

function isLabelOf(coarse: Period, right: Phrase, gap: string): boolean {
  if (!isPeriod(right) || !GAP.test(gap)) return false;
  const fine = right.period;
  if (coarseness(fine.unit) >= coarseness(coarse.unit)) return false;
  const within = coarse.year === null || fine.year === null || coarse.year === fine.year;
  if (LISTED.test(gap) && coarse.unit !== 'year') return false;
  return within || (BINDING.test(gap) && !gap.includes(','));
}

/** `kept` is in reverse order: its last phrase is the one right after the label. */
function giveMonthAndYear(kept: Phrase[], label: Period): void {
  const next = kept.at(-1);
  if (!isPeriod(next) || next.period.year !== null) return;
  const month = next.period.month ?? (label.unit === 'month' ? label.month : null);
  kept[kept.length - 1] = { ...next, period: { ...next.period, month, year: label.year } };
}
