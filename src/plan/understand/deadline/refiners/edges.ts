import { CLOCK } from '../../../words/times';
import type { Edge, Refiner } from '../types';
import { isPeriod, wordsBefore } from './gap';

/** Words that may stand between the binding word and the period: "trước hết ngày", "từ khoảng đầu". */
const FILL = `(?:\\s*,?\\s+(?:${CLOCK}|sáng|chiều|hết|ngày|thời điểm|thời hạn|mốc|các|những|vào|trong|là|khoảng|cho|năm|nay|[,:]))*[\\s:(]*$`;
const BEFORE = new RegExp(`(?<!\\p{L})trước${FILL}`, 'u');
const FROM = new RegExp(
  `(?<!\\p{L})(?:(?:kể |tính )?từ(?: sau)?|bắt đầu(?: (?:thực hiện|triển khai))?|sau(?! đó))${FILL}`,
  'u',
);
const UNTIL = new RegExp(
  `(?<!\\p{L})(?:đến|tới|hết|chậm nhất|muộn nhất|không quá|trễ nhất|hạn chót)${FILL}`,
  'u',
);

const ONWARD = /^\s*trở (?:đi|về sau)/u;

/** Binds each period to the word before it: before, from, until. "Trước cuối tháng 6" is the end of June itself. */
export const bindEdges: Refiner = {
  name: 'bind edges',
  refine: (phrases, source) =>
    phrases.map((phrase) => {
      if (!isPeriod(phrase)) return phrase;
      const before = phrase.start === 0 ? '' : wordsBefore(source, phrase);
      const isLast = phrase.end === source.text.length;
      if (!isLast && ONWARD.test(source.text.slice(phrase.end, phrase.end + 12)))
        return { ...phrase, edge: 'from' };
      const own = source.text.slice(phrase.start, phrase.end);
      return { ...phrase, edge: edgeOf(before, own) };
    }),
};

function edgeOf(before: string, own: string): Edge {
  if (before === '') return 'in';
  if (BEFORE.test(before))
    return /^(?:cuối|hết|giữa|đầu)/.test(own) || /hết[\s:(]*$/.test(before) ? 'until' : 'before';
  if (UNTIL.test(before)) return 'until';
  return FROM.test(before) ? 'from' : 'in';
}
