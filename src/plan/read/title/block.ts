import { compareKey } from '../../words/text';
import type { TitleLine } from './lines';

/** What of the lines above a table tells of the plan, where its whole text stands there too. */
export interface TitleBlock {
  /** Letter head, title, and the heading of the appendix. */
  readonly lines: readonly TitleLine[];
  /** Those the table's title stands in. */
  readonly title: readonly TitleLine[];
}

/** A sentence: longer than a line of a title, and ended. */
const LONG = 80;
const ENDED = /(?:[.;:,]|\.\s?\/\s?\.?)$/u;
/** As many of them are the text of a plan; a title or a note beneath it has one or two. */
const TEXT = 3;
const SECTION = /^(?:[ivx]{1,5}|\d{1,2}|phần \S+)\s*[./:]/u;
const APPENDIX = /^(?:phụ lục|biểu (?:số|mẫu))/u;

/** Leaves the text of the plan out: nothing in it is a title, and most documents it names are others. */
export function titleBlock(lines: readonly TitleLine[]): TitleBlock {
  const text = lines.flatMap((line, i) => (isSentence(line) ? [i] : []));
  const [first] = text;
  const last = text.at(-1);
  if (first === undefined || last === undefined || text.length < TEXT) return { lines, title: lines };
  let end = first;
  while (end > 0 && SECTION.test(compareKey(lines[end - 1]?.text ?? ''))) end -= 1;
  const head = lines.slice(0, end);
  const appendix = lines.findIndex((line, i) => i > last && APPENDIX.test(compareKey(line.text)));
  if (appendix === -1) return { lines: head, title: head };
  const own = lines.slice(appendix);
  return { lines: [...own, ...head], title: own };
}

function isSentence({ text }: TitleLine): boolean {
  return text.length >= LONG && ENDED.test(text) && !text.startsWith('(');
}
