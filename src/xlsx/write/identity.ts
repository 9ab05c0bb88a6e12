import fs from 'node:fs';

/** Files, known again under any path: another spelling, letter case, a symbolic or a hard link. */
export class Identities {
  private readonly known: ReadonlySet<string>;

  constructor(files: readonly string[]) {
    this.known = new Set(files.flatMap(identitiesOf));
  }

  include(file: string): boolean {
    return identitiesOf(file).some((identity) => this.known.has(identity));
  }
}

/** Device and number of the file, and its real path: some network drives number files anew each time. None where there is no such file. */
function identitiesOf(file: string): string[] {
  try {
    const { dev, ino } = fs.statSync(file, { bigint: true });
    const real = `path ${fs.realpathSync.native(file)}`;
    return ino === 0n ? [real] : [`number ${dev} ${ino}`, real];
  } catch {
    // What cannot be looked at is not among the files that were read.
    return [];
  }
}
