import { notTitles, organLines } from '../../words/titleLines';
import { anyOf, sequence } from '../../words/pattern';
import { compareKey } from '../../words/text';
import type { TitleLine } from './lines';

const NOT_TITLE = new RegExp(sequence('^', anyOf(...notTitles)), 'u');
const ORGAN = new RegExp(sequence('^', anyOf(...organLines)), 'u');

/** The title in one line: the lines that are neither letter head nor motto nor number; null where there are none. */
export function readTitle(lines: readonly TitleLine[]): string | null {
  const title: string[] = [];
  lines.forEach((line, i) => {
    const key = compareKey(line.text);
    if (NOT_TITLE.test(key)) return;
    if (ORGAN.test(key) && title.length === 0 && isLetterhead(lines, i)) return;
    title.push(line.text);
  });
  const text = title
    .join(' ')
    .replace(/\((?:ban hành|kèm theo)[^()]*\)/giu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const withoutLabel = text.replace(/^phụ lục\s+(?:số\s*)?[\divx]{1,4}\s*[:.\-–]?\s+/iu, '');
  return withoutLabel === '' ? null : withoutLabel;
}

/** An organ's name before the motto, or in the first rows beside something else. */
function isLetterhead(lines: readonly TitleLine[], i: number): boolean {
  const line = lines[i] as TitleLine;
  if (line.text.length > 60) return false;
  return (
    lines
      .slice(i + 1)
      .some((later) => /độc lập|cộng hòa|đảng cộng sản|^số\s*:/u.test(compareKey(later.text))) ||
    lines.some((other) => other.row === line.row && other !== line)
  );
}
