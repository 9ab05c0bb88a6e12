/** Many files: a list that is read one by one at the desk, and whose each is. It needs no workbook: the page over files has the same. */
import { Stopped } from '../../app/drive';
import type { CheckChoices } from '../../app/options';
import { sendersOf } from '../../app/template';
import { listedUnits, type ListedUnit } from '../../plan/judge/senders';
import type { ExcelHost } from '../../workbook';
import type { Deciding } from '../session/decide';
import type { Place, Runner } from '../session/runner';
import { reading } from '../session/work';
import { createValue } from '../state/value';
import { choicesOf } from '../state/paneState';
import { buildingContext } from './context';
import type { SendersQuestion } from './desk/types';
import type { OpenedDesk } from './desk/open';
import {
  noFiles,
  readLines,
  stopped,
  waitingAgain,
  withFiles,
  withLine,
  withSenders,
  type FilesState,
  type GivenFile,
} from './fileLines';

export type FileList = ReturnType<typeof fileList>;

export function fileList(
  runner: Runner<Place & Pick<ExcelHost, 'readState'>>,
  { keep }: Pick<Deciding, 'keep'>,
  opening: Promise<Pick<OpenedDesk, 'desk'>>,
) {
  const { environment } = runner;
  const { state, change, subscribe } = createValue<FilesState>(noFiles);
  let last: Promise<void> = Promise.resolve();

  /** Who is asked to send: as told for this workbook, else as the template says. */
  const units = (): readonly ListedUnit[] | null => {
    const { settings, template } = runner.state();
    return settings.senders.length > 0 ? settings.senders : sendersOf(template);
  };

  const question = (): SendersQuestion => ({
    files: readLines(state()).map(({ key }) => key),
    corrected: [...state().corrected],
    units: units(),
    template: runner.state().template,
  });

  async function tellSenders(): Promise<void> {
    const { desk } = await opening;
    if (readLines(state()).length === 0) return change({ ...state(), who: null });
    const context = await buildingContext(runner);
    const who = await desk.whoSent(question(), context);
    // Files may have been given meanwhile.
    change(withSenders(state(), who));
  }

  async function readNext(): Promise<boolean> {
    const line = state().lines.find((one) => one.state === 'waiting');
    if (line === undefined || !state().running) return false;
    const { key, file } = line;
    change(withLine(state(), key, { state: 'reading' }));
    const { desk } = await opening;
    try {
      const note = await desk.read(key, file, choicesForFiles(runner), environment.today());
      change(withLine(state(), key, { note, state: note.problem === null ? 'done' : 'failed' }));
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      // Where it was given again meanwhile it waits already.
      if (state().lines.some((one) => one.key === key && one.state === 'reading'))
        change(withLine(state(), key, { state: 'stopped' }));
    }
    return true;
  }

  async function readWaiting(): Promise<void> {
    try {
      while (await readNext());
    } catch (error) {
      change(stopped(state()));
      runner.tellFailure(error);
    }
    change({ ...state(), running: false });
    if (!state().lines.some((line) => line.state === 'waiting')) await tellSenders();
  }

  /** One reading after the other: a file that was just left may still be ending. */
  function readAll(): Promise<void> {
    if (state().running) return last;
    change({ ...state(), running: true, who: null });
    last = last.then(readWaiting).catch(runner.tellFailure);
    return last;
  }

  return {
    state,
    subscribe,
    units,
    /** What is asked of the desk about all that were read. */
    question,
    /** Tells anew whose the files are: in another language. */
    tellSenders,

    add(files: readonly GivenFile[]): Promise<void> {
      change(withFiles(state(), files));
      return readAll();
    },
    async stop(): Promise<void> {
      change(stopped(state()));
      await (await opening).desk.stop();
    },
    /** @param key null for all that were stopped */
    again(key: string | null): Promise<void> {
      change(waitingAgain(state(), key));
      return readAll();
    },
    /** @param key null for all */
    async remove(key: string | null): Promise<void> {
      const isGone = (one: { readonly key: string }): boolean => key === null || one.key === key;
      const gone = state().lines.filter(isGone);
      change({ ...state(), lines: state().lines.filter((line) => !isGone(line)), who: null });
      await (await opening).desk.forget(gone.map((line) => line.key));
      await tellSenders();
    },
    async correctSender(key: string, unit: string): Promise<void> {
      const corrected = new Map(state().corrected);
      if (unit.trim() === '') corrected.delete(key);
      else corrected.set(key, unit.trim());
      change({ ...state(), corrected });
      await tellSenders();
    },
    /** The list as pasted: a unit a line, parts between tabs as Excel copies them. */
    async setUnits(text: string): Promise<void> {
      const senders = listedUnits(text.split(/\r?\n/).map((line) => line.split('\t')));
      await runner.job(reading, () =>
        keep({
          ...runner.state().settings,
          senders: senders.map(({ variants, ...unit }) => ({ ...unit, variants: [...variants] })),
        }),
      );
      await tellSenders();
    },
    setOffice: (office: string) =>
      runner.job(reading, () => keep({ ...runner.state().settings, office: office.trim() })),
  };
}

/** What the workbook's own sheets were set to by hand says nothing of files. */
export function choicesForFiles(runner: Pick<Runner, 'state'>): CheckChoices {
  return { ...choicesOf(runner.state()), sheets: {}, ignored: [] };
}
