import fs from 'node:fs';

/** Whether the name is taken, if only by a link that leads nowhere. */
export function exists(file: string): boolean {
  try {
    fs.lstatSync(file);
    return true;
  } catch {
    // Where even looking is refused, writing will say why.
    return false;
  }
}

/**
 * Gives a complete file of ours its name, in the same folder. Without `overwrite` whatever has that name stays, even if it came the
 * moment before.
 *
 * @throws the system's error, EEXIST where the name is taken
 */
export function place(part: string, file: string, overwrite: boolean): void {
  if (overwrite) {
    fs.renameSync(part, file);
    return;
  }
  try {
    // A second name for the same file: the only step that fails, on every system, where the name is taken.
    fs.linkSync(part, file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') throw cause;
    // Not every file system has hard links (exFAT, many network drives); each says so with a code of its own.
    reserveAndMove(part, file);
  }
}

/** Takes a file placed without `overwrite` away again. */
export function takeBack(file: string): void {
  fs.rmSync(file, { force: true });
}

/** The name is taken first, by an empty file of ours; then the complete one takes its place. */
function reserveAndMove(part: string, file: string): void {
  fs.closeSync(fs.openSync(file, 'wx'));
  try {
    fs.renameSync(part, file);
  } catch (cause) {
    fs.rmSync(file, { force: true });
    throw cause;
  }
}
