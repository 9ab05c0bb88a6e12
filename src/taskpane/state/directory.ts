import { compareKey, squash } from '../../plan/words/text';
import type { UnitRows } from '../../plan/model/appendix';
import type { UnitDirectory } from '../../plan/understand/unit';

/** The directory after the user gave all spellings of a unit another name: the name of another unit joins the two. */
export function renamed(directory: UnitDirectory, unit: UnitRows, name: string): UnitDirectory {
  const clean = squash(name);
  if (clean === '') return directory;
  return {
    ...directory,
    ...Object.fromEntries(unit.variants.map(({ spelling }) => [compareKey(spelling), clean])),
  };
}

/** The directory after one spelling was split off into a unit of its own. */
export function split(directory: UnitDirectory, spelling: string): UnitDirectory {
  return { ...directory, [compareKey(spelling)]: squash(spelling) };
}
