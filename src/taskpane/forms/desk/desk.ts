/** What is done at the desk: the command line's own readers, checks and builders, over files a browser hands in. */
import { checkedFileSteps, failed, type CheckedFile } from '../../../app/checkedFile';
import type { Clock } from '../../../app/clock';
import { drive, Stopped } from '../../../app/drive';
import { mergeFiles, type MergedFiles } from '../../../app/mergeFiles';
import type { CheckChoices } from '../../../app/options';
import { readBytes, type SheetsFile } from '../../../files/readBytes';
import { changeLines, changesSentences, comparePlans } from '../../../plan/judge/changes';
import { fill, messagesFor } from '../../../plan/messages';
import { tasksOf, type Appendix } from '../../../plan/model/appendix';
import { SoatError } from '../../../plan/model/error';
import { emptyState } from '../../../workbook';
import { changesEdit } from '../../../workbook/changes';
import { mergedEdit, sendersTag, senderSentences } from '../../../workbook/merged';
import { layOutEdit } from '../../../workbook/ownSheets';
import type {
  CompareQuestion,
  Desk,
  FileNote,
  FileOnDisk,
  SendersQuestion,
  Side,
  WhatChanged,
} from './types';

/** @param files where what was read is kept, by key */
export function createDesk(clock: Clock, files = new Map<string, CheckedFile>()): Desk {
  let stopper = new AbortController();

  const driven = (name: string, sheets: SheetsFile, choices: CheckChoices, today: string) =>
    drive(checkedFileSteps(name, sheets, choices, today), {
      onProgress: () => undefined,
      signal: stopper.signal,
      now: clock.now,
      pause: clock.pause,
    });

  async function appendicesOf(side: Side, choices: CheckChoices, today: string): Promise<Appendix[]> {
    const file =
      side.kind === 'file'
        ? files.get(side.key)
        : await driven(side.grid.sheet, sheetsOfGrid(side), choices, today);
    if (file === undefined) throw new SoatError('file-not-found', { file: nameOf(side) });
    if (file.sheets.length === 0)
      throw new SoatError(file.failure?.code ?? 'no-plan-table', file.failure?.params ?? {});
    return file.sheets.flatMap(({ report }) => report.appendices.map(({ appendix }) => appendix));
  }

  return {
    async read(key, file, choices, today) {
      stopper = new AbortController();
      const checked = await readSheets(file)
        .then((sheets) => driven(file.name, sheets, choices, today))
        .catch((error: unknown) => {
          if (error instanceof Stopped) throw error;
          return failed(file.name, error);
        });
      if (stopper.signal.aborted) throw new Stopped();
      files.set(key, checked);
      return noteOf(checked);
    },
    async stop() {
      stopper.abort();
    },
    async forget(keys) {
      for (const key of keys) files.delete(key);
    },
    async whoSent(question, { locale }) {
      const { table, senders } = filesMerged(files, question);
      const there = question.files.filter((key) => files.has(key));
      return {
        senders: there.map((key, i) => [key, senders[i]?.unit ?? null]),
        sentences: senderSentences(table, locale),
        counted: table.counted.size,
      };
    },
    async merge(question, office, context) {
      const { table, sheets } = filesMerged(files, question);
      return mergedEdit(sheets, { table, office, front: sendersTag }, context);
    },
    async layOut(file, context) {
      const { grids } = await readSheets(file);
      if (grids.length === 0) throw new SoatError('empty-sheet', { sheet: file.name });
      const base = file.name.replace(/(?<=.)\.[^.]*$/, '');
      const named = grids.map((grid) => ({
        ...grid,
        sheet: grids.length === 1 ? base : `${base} ${grid.sheet}`,
      }));
      return layOutEdit(named, context);
    },
    async compare({ before, after, choices, today, context }) {
      stopper = new AbortController();
      const old = await appendicesOf(before, choices, today);
      const now = await appendicesOf(after, choices, today);
      return whatChanged(old, now, { before, after, choices, today, context });
    },
  };
}

/** The files asked about, of those that were read, put together. */
export function filesMerged(
  files: ReadonlyMap<string, CheckedFile>,
  { files: keys, corrected, units, template }: SendersQuestion,
): MergedFiles {
  const there = keys.filter((key) => files.has(key));
  const unitOf = new Map(corrected);
  return mergeFiles({
    files: there.map((key) => files.get(key)!),
    units,
    template,
    corrected: new Map(there.flatMap((key, i) => (unitOf.has(key) ? [[i, unitOf.get(key)!] as const] : []))),
    withSheets: false,
    taken: [],
  });
}

/** @throws SoatError that of its reader */
const readSheets = (file: FileOnDisk): Promise<SheetsFile> =>
  readBytes(file.name, { size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) });

function noteOf({ sheets, failure, remarks }: CheckedFile): FileNote {
  const reports = sheets.flatMap(({ report }) => report.appendices);
  const count = (wanted: string): number =>
    reports.reduce((sum, one) => sum + one.findings.filter(({ severity }) => severity === wanted).length, 0);
  return {
    tasks: reports.reduce((sum, { appendix }) => sum + tasksOf(appendix).length, 0),
    errors: count('error'),
    warnings: count('warning'),
    problem: failure,
    remarks,
  };
}

function sheetsOfGrid({ grid }: Extract<Side, { kind: 'sheet' }>): SheetsFile {
  return { grids: [grid], state: emptyState, remarks: [], isDocument: false };
}

const nameOf = (side: Side): string => (side.kind === 'file' ? side.name : side.grid.sheet);

function whatChanged(
  old: readonly Appendix[],
  now: readonly Appendix[],
  { before, after, context }: CompareQuestion,
): WhatChanged {
  const { locale, asOf } = context;
  const changes = comparePlans(old, now);
  const compared = { before: nameOf(before), after: nameOf(after), asOf };
  const { changes: words } = messagesFor(locale);
  return {
    sentences: changesSentences(changes, compared, locale),
    changes: changeLines(changes, locale).map((line) => {
      const task = line.after ?? line.before;
      return {
        kind: words.kinds[line.kind],
        task: [task?.row.number ?? '', task?.row.task ?? ''].filter(Boolean).join(' '),
        cell: line.cell === null ? '' : fill(words.cell, line.cell),
        row: line.after?.row.row ?? null,
      };
    }),
    edit: changesEdit(changes, compared, context),
  };
}
