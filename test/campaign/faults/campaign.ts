/**
 * Faults × requests: a job is done once undisturbed and its requests are counted; then it is done again for each of them with each kind
 * of fault at that request. Whatever happens, the workbook must hold the whole effect or none of it, as the caller was told, and what is
 * done next must find its way.
 */
import { createExcelHost } from '../../../src/excel';
import { removeMarksEdit, type AppliedEdit, type WorkbookEdit } from '../../../src/workbook';
import { journeys, newStage, type Journey, type Stage } from './journeys';
import { disagreements, picture, traces, usersPicture } from './picture';

/**
 * `refused`: not done. `lost`: done, but the answer never came. `cut`: done in part. `down`: this request and all after it refused.
 * `closed`: as `down`, and the pane is closed: all there is then is "Xóa đánh dấu" in another session.
 */
export const faults = ['refused', 'lost', 'cut', 'down', 'closed'] as const;
export type Fault = (typeof faults)[number];

export interface Case {
  readonly journey: string;
  readonly what: 'do' | 'undo';
  /** null for none. */
  readonly fault: Fault | null;
  readonly request: number;
  /** Of a cut request, the share that is done. */
  readonly share: number;
}

export interface Verdict extends Case {
  /** Empty where all is well. */
  readonly wrong: readonly string[];
}

interface Known {
  readonly before: string;
  readonly after: string;
  readonly usersBefore: string;
  readonly usersAfter: string;
  /** Names of all sheets afterwards. */
  readonly sheets: string;
  readonly undone: string;
  /** Actions in each request of the job. */
  readonly requests: Readonly<Record<Case['what'], readonly number[]>>;
}

export interface Extent {
  /** Shares of a request that are done before it is cut. */
  readonly cuts: readonly number[];
  /** How many cases are tried, chosen by the seed; Infinity for all. */
  readonly most: number;
  readonly seed: number;
}

export async function campaign(name: string, { cuts, most, seed }: Extent): Promise<Verdict[]> {
  const journey = journeys[name];
  if (!journey) throw new Error(`no journey ${name}`);
  const plans: Plans = new Map();
  const known = await undisturbed(journey, plans);
  const verdicts: Verdict[] = [undisturbedUndo(name, known)];
  for (const one of chosen(casesOf(name, known, cuts), most, seed))
    verdicts.push({ ...one, wrong: await tried(journey, plans, known, one) });
  return verdicts;
}

/** Some of a list, in no order: the same for the same seed. */
function chosen<T>(list: readonly T[], most: number, seed: number): T[] {
  let state = seed;
  const random = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0);
  return list
    .map((one) => [random(), one] as const)
    .sort(([a], [b]) => a - b)
    .slice(0, most)
    .map(([, one]) => one);
}

/** Without any fault: undone, it is as before. */
function undisturbedUndo(journey: string, { before, undone }: Known): Verdict {
  const wrong = before === undone ? [] : [difference(before, undone)];
  return { journey, what: 'undo', fault: null, request: 0, share: 1, wrong };
}

function casesOf(journey: string, known: Known, cuts: readonly number[]): Case[] {
  return (['do', 'undo'] as const).flatMap((what) =>
    known.requests[what].flatMap((_, i) =>
      faultsOf(journey).flatMap((fault) =>
        (fault === 'cut' ? cuts : [1]).map((share) => ({ journey, what, fault, request: i + 1, share })),
      ),
    ),
  );
}

/** Edits are data, and the same on every stage of a journey: they are planned once. */
type Plans = Map<unknown, WorkbookEdit>;

function faultsOf(journey: string): readonly Fault[] {
  return /mark/i.test(journey) ? faults : faults.filter((fault) => fault !== 'closed');
}

async function prepared(
  { before, job }: Journey,
  plans: Plans,
): Promise<{ stage: Stage; edit: WorkbookEdit }> {
  const stage = await newStage();
  const planOf = async (step: Journey['before'][number], place: number): Promise<WorkbookEdit | null> => {
    const edit = plans.get(place) ?? (await step(stage)) ?? null;
    if (edit) plans.set(place, edit);
    return edit;
  };
  for (const [place, step] of before.entries()) {
    const edit = await planOf(step, place);
    if (edit) await stage.host.applyEdit(edit);
  }
  const edit = await planOf(job, before.length);
  if (!edit) throw new Error('a journey ends with an edit');
  return { stage, edit };
}

async function undisturbed(journey: Journey, plans: Plans): Promise<Known> {
  const { stage, edit } = await prepared(journey, plans);
  const { host, workbook } = stage.standIn;
  const before = picture(workbook);
  const usersBefore = usersPicture(workbook);
  host.resetCount();
  const applied = await stage.host.applyEdit(edit);
  const requests = host.requests.map(({ actions }) => actions);
  const after = picture(workbook);
  const usersAfter = usersPicture(workbook);
  const sheets = workbook.sheets.map(({ name }) => name).join();
  host.resetCount();
  await stage.host.undo(applied);
  const known = {
    before,
    after,
    usersBefore,
    usersAfter,
    sheets,
    undone: picture(workbook),
    requests: { do: requests, undo: host.requests.map(({ actions }) => actions) },
  };
  stage.standIn.dispose();
  return known;
}

async function tried(journey: Journey, plans: Plans, known: Known, one: Case): Promise<string[]> {
  const { stage, edit } = await prepared(journey, plans);
  try {
    if (one.fault === 'closed') return await judgeClosed(stage, edit, known, one);
    const judge = one.what === 'do' ? judgeDoing : judgeUndoing;
    return await judge(stage, () => stage.host.applyEdit(edit), known, one);
  } catch (error) {
    return [`then: ${String(error)}`];
  } finally {
    stage.standIn.dispose();
  }
}

async function judgeDoing(
  stage: Stage,
  apply: () => Promise<AppliedEdit>,
  known: Known,
  one: Case,
): Promise<string[]> {
  const { workbook } = stage.standIn;
  const told = await under(stage, one, known, apply);
  if (told instanceof Error) {
    if (one.fault === 'down') return judgeAfterwards(stage, told, apply, known);
    if (picture(workbook) !== known.before)
      return [`told as failed: ${difference(known.before, picture(workbook))}`];
    const again = await apply();
    if (picture(workbook) !== known.after)
      return [`done again: ${difference(known.after, picture(workbook))}`];
    return undoneWell(stage, again, known);
  }
  if (told.leftOut.length > 0) return judgeLeftOut(stage, told, known);
  if (picture(workbook) !== known.after)
    return [`told as done: ${difference(known.after, picture(workbook))}`];
  const wrong = disagreements(workbook);
  return wrong.length > 0 ? wrong : undoneWell(stage, told, known);
}

/** A chart, PivotTable or slicer is missing, and said to be: everything else is there, and goes again. */
async function judgeLeftOut(stage: Stage, told: AppliedEdit, known: Known): Promise<string[]> {
  const { workbook } = stage.standIn;
  if (usersPicture(workbook) !== known.usersAfter) return ['something of the user was changed'];
  const names = workbook.sheets.map(({ name }) => name).join();
  if (names !== known.sheets) return [`sheets ${names}`];
  const wrong = disagreements(workbook);
  await stage.host.undo(told);
  return usersPicture(workbook) === known.usersBefore
    ? [...wrong, ...disagreements(workbook)]
    : ['undone: something of the user was changed'];
}

/** Excel was gone for good in the middle of it: whatever was left behind, the user must be able to clear it away. */
async function judgeAfterwards(
  stage: Stage,
  told: Error,
  apply: () => Promise<AppliedEdit>,
  known: Known,
): Promise<string[]> {
  const { workbook } = stage.standIn;
  if ('applied' in told) {
    await stage.host.undo(told.applied as AppliedEdit);
    if (picture(workbook) !== known.before)
      return [`undone afterwards: ${difference(known.before, picture(workbook))}`];
  } else if (picture(workbook) !== known.before)
    return [`left: ${difference(known.before, picture(workbook))}`];
  return undoneWell(stage, await apply(), known);
}

async function judgeUndoing(
  stage: Stage,
  apply: () => Promise<AppliedEdit>,
  known: Known,
  one: Case,
): Promise<string[]> {
  const { workbook } = stage.standIn;
  const applied = await apply();
  const told = await under(stage, one, known, () => stage.host.undo(applied));
  if (told instanceof Error) {
    if (one.fault !== 'down' && picture(workbook) !== known.after)
      return [`told as failed: ${difference(known.after, picture(workbook))}`];
    await stage.host.undo(applied);
  }
  if (picture(workbook) !== known.undone) return [`undone: ${difference(known.undone, picture(workbook))}`];
  return disagreements(workbook);
}

async function judgeClosed(stage: Stage, edit: WorkbookEdit, known: Known, one: Case): Promise<string[]> {
  const { host } = stage;
  const applied = one.what === 'undo' ? await host.applyEdit(edit) : null;
  await under<unknown>(stage, one, known, () => (applied ? host.undo(applied) : host.applyEdit(edit)));
  stage.host = createExcelHost();
  const state = await stage.host.readState();
  await stage.host.applyEdit(removeMarksEdit({ state, locale: 'vi' }).edit);
  return traces(stage.standIn.workbook);
}

async function undoneWell(stage: Stage, applied: AppliedEdit, known: Known): Promise<string[]> {
  await stage.host.undo(applied);
  const { workbook } = stage.standIn;
  return picture(workbook) === known.undone
    ? disagreements(workbook)
    : [`then undone: ${difference(known.undone, picture(workbook))}`];
}

/** Does a job while the host misbehaves. */
async function under<T>(
  { standIn: { host } }: Stage,
  { fault, request, share, what }: Case,
  known: Known,
  job: () => Promise<T>,
): Promise<T | Error> {
  const actions = known.requests[what][request - 1] ?? 0;
  const done = { refused: 0, lost: Infinity, cut: Math.floor(actions * share), down: 0, closed: 0 }[
    fault ?? 'lost'
  ];
  host.adversary.cutOff = { request, actions: done };
  const answer = host.answer.bind(host);
  let seen = 0;
  host.answer = (body, mayWait) => {
    seen += 1;
    if ((fault === 'down' || fault === 'closed') && seen > request)
      host.adversary.refuse = { code: 'ServiceNotAvailable' };
    return answer(body, mayWait);
  };
  try {
    return await job();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    host.answer = answer;
    delete host.adversary.cutOff;
    delete host.adversary.refuse;
  }
}

/** The first lines in which two pictures differ. */
function difference(wanted: string, found: string): string {
  const a = wanted.split('\n');
  const b = new Set(found.split('\n'));
  const c = new Set(a);
  const missing = a.filter((line) => !b.has(line));
  const more = [...b].filter((line) => !c.has(line));
  const few = (lines: readonly string[]): string =>
    `${lines.length} (${lines
      .slice(0, 3)
      .map((line) => line.trim())
      .join(' ')
      .slice(0, 160)})`;
  return `missing ${few(missing)}, too much ${few(more)}, lines ${a.length} → ${found.split('\n').length}`;
}
