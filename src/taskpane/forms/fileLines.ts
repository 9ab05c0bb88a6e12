/** The list of files as one value. Pure: it changes only through these functions. */
import type { FileNote, FileOnDisk, WhoSent } from './desk/types';

export type FileState = 'waiting' | 'reading' | 'stopped' | 'done' | 'failed';

/** A file as a browser hands it in. */
export interface GivenFile extends FileOnDisk {
  /** Milliseconds since 1970. */
  readonly lastModified: number;
}

export interface FileLine {
  readonly key: string;
  readonly file: GivenFile;
  readonly state: FileState;
  readonly note: FileNote | null;
  /** As told by the file or by a person; null where nothing tells. */
  readonly sender: string | null;
}

export interface FilesState {
  readonly lines: readonly FileLine[];
  readonly running: boolean;
  /** null until files were read, and while what is known of them is old. */
  readonly who: WhoSent | null;
  /** The unit a person has given a file, by key. */
  readonly corrected: ReadonlyMap<string, string>;
}

export const noFiles: FilesState = { lines: [], running: false, who: null, corrected: new Map() };

/** The same file dropped twice is one; one that was changed since is another. */
export function keyOf({ name, size, lastModified }: GivenFile): string {
  return `${name}|${size}|${lastModified}`;
}

/** With files added, oldest first: of several files of a unit the last counts. Those that were stopped or failed wait again. */
export function withFiles(state: FilesState, files: readonly GivenFile[]): FilesState {
  const given = new Map(files.map((file) => [keyOf(file), file]));
  const known = state.lines.map((line): FileLine => {
    const again = given.get(line.key);
    given.delete(line.key);
    const isOver = line.state === 'done' || line.state === 'reading';
    return again === undefined || isOver ? line : { ...line, file: again, state: 'waiting', note: null };
  });
  const fresh = [...given].map(([key, file]): FileLine => ({
    key,
    file,
    state: 'waiting',
    note: null,
    sender: null,
  }));
  const lines = [...known, ...fresh].sort(
    (a, b) => a.file.lastModified - b.file.lastModified || a.file.name.localeCompare(b.file.name, 'vi'),
  );
  return { ...state, lines };
}

export function withLine(state: FilesState, key: string, part: Partial<FileLine>): FilesState {
  return { ...state, lines: state.lines.map((line) => (line.key === key ? { ...line, ...part } : line)) };
}

/** What a stop leaves: nothing waits any more. */
export function stopped(state: FilesState): FilesState {
  const lines = state.lines.map((line): FileLine =>
    line.state === 'waiting' || line.state === 'reading' ? { ...line, state: 'stopped' } : line,
  );
  return { ...state, lines, running: false };
}

/** Everything that was stopped, or one file by its key, waits again. */
export function waitingAgain(state: FilesState, key: string | null): FilesState {
  const lines = state.lines.map((line): FileLine => {
    const isMeant = key === null ? line.state === 'stopped' : line.key === key;
    return isMeant ? { ...line, state: 'waiting', note: null } : line;
  });
  return { ...state, lines };
}

export function withSenders(state: FilesState, who: WhoSent): FilesState {
  const senders = new Map(who.senders);
  const lines = state.lines.map((line) => {
    const sender = senders.get(line.key) ?? null;
    return line.sender === sender ? line : { ...line, sender };
  });
  return { ...state, lines, who };
}

/** Those that were read, whether or not they could be used. */
export function readLines({ lines }: Pick<FilesState, 'lines'>): FileLine[] {
  return lines.filter(({ state }) => state === 'done' || state === 'failed');
}
