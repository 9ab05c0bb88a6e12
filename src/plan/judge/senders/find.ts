/** Whose file it is: by the list of units where there is one, else by what the file says of itself. */
import { compareKey, plainKey, squash } from '../../words/text';
import { namesOf, namesPlace, placeOfUnit, words, type UnitNames } from './names';
import type { ListedUnit, Sender, SentFile } from './types';

/** Finds the sender of a file among listed units; of several named the one with the longest name, of two as long none. */
export function senderInList(
  { file, titleLines }: Pick<SentFile, 'file' | 'titleLines'>,
  units: readonly ListedUnit[],
): Sender | null {
  const byPattern = units.find(
    ({ pattern }) => pattern !== null && patternOf(pattern).test(file.normalize('NFC')),
  );
  if (byPattern !== undefined) return { unit: byPattern.name, by: 'pattern' };
  const names = units.map(namesOf);
  const title = namedIn(wordsIn(titleLines.join(' · ')), names, ({ written }) => written);
  if (title !== null) return { unit: title, by: 'title' };
  const fileName = namedIn(plainWordsIn(file), names, ({ plain }) => plain);
  return fileName === null ? null : { unit: fileName, by: 'file-name' };
}

/**
 * The sender by the file's own title block: who stands at the head of the page, else who issued the plan. Where all of several files
 * name one unit it is the office they are sent to ("Kèm theo Kế hoạch … của UBND tỉnh …"): then a file goes by its name.
 */
export function sendersWithoutList(files: readonly SentFile[]): (Sender | null)[] {
  const issuers = files.map(
    ({ letterHead, reports }) =>
      letterHead ?? reports.map(({ appendix }) => appendix.plan.unit).find(Boolean) ?? null,
  );
  const said = issuers.filter((unit) => unit !== null);
  const sameForAll = said.length > 1 && new Set(said.map(compareKey)).size === 1;
  return files.map(({ file }, i): Sender | null => {
    const issuer = issuers[i];
    if (issuer && !sameForAll) return { unit: squash(issuer), by: 'title' };
    const name = nameOf(file);
    return name === '' ? null : { unit: name, by: 'file-name' };
  });
}

/**
 * Whose file it is as far as it tells by itself. A form that was handed out names the office that issued the plan: where no office stands
 * at the head of the page, another place in the file's name goes before it. A name that names no place is nobody's: "phu-luc.xlsx".
 *
 * @param units those that may send; null where nobody said
 */
export function senderAlone(sent: SentFile, units: readonly ListedUnit[] | null): Sender | null {
  if (units !== null) return senderInList(sent, units);
  const fileWords = plainWordsIn(sent.file);
  const byName: Sender | null = namesPlace(fileWords) ? { unit: nameOf(sent.file), by: 'file-name' } : null;
  const [told = null] = sendersWithoutList([sent]);
  if (told?.by !== 'title') return byName;
  if (sent.letterHead !== null || byName === null) return told;
  const place = plainKey(placeOfUnit(told.unit)?.name ?? told.unit);
  return fileWords.includes(` ${place} `) ? told : byName;
}

/** The name of a file in words. */
function nameOf(file: string): string {
  return file
    .replace(/\.[^.]*$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
}

function namedIn(
  text: string,
  units: readonly UnitNames[],
  of: (unit: UnitNames) => readonly string[],
): string | null {
  const found = units
    .map((unit) => ({
      unit: unit.name,
      length: Math.max(
        0,
        ...of(unit)
          .filter((name) => text.includes(` ${name} `))
          .map((name) => name.length),
      ),
    }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);
  const [first, second] = found;
  return first === undefined || first.length === second?.length ? null : first.unit;
}

/** Words with single spaces round each. */
function wordsIn(text: string): string {
  return ` ${words(compareKey(text))} `;
}

function plainWordsIn(file: string): string {
  return ` ${plainKey(
    file
      .normalize('NFC')
      .replace(/\.[^.]*$/, '')
      .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '),
  )
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
}

/** "*" for any characters, "?" for one; letter case does not count. */
function patternOf(pattern: string): RegExp {
  const source = pattern
    .normalize('NFC')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, 'iu');
}
