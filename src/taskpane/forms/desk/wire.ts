/** A desk in another thread: each call is a message, each answer another. */
import { Stopped } from '../../../app/drive';
import { problemOf, type Problem } from '../../../app/problem';
import { SoatError } from '../../../plan/model/error';
import type { CellInput, DescribedEdit, Step } from '../../../workbook';
import type { Desk } from './types';

interface Call {
  readonly id: number;
  readonly member: string;
  readonly args: readonly unknown[];
}

type Answer =
  | { readonly id: number; readonly piece: Piece }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly stopped: true }
  | { readonly id: number; readonly problem: Problem };

/** Either end of the line: a worker as the page sees it, or the worker's own scope. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** The first word of a thread: it has been let in and can be asked. */
export const READY = 'ready';

/** Rows of a block of a sheet, sent ahead of the edit they belong to. */
interface Piece {
  readonly step: number;
  readonly block: number;
  readonly rows: readonly (readonly CellInput[])[];
}

/** Rows in a piece: a message is unpacked at one stretch, and some thousand cells take a few milliseconds. */
const ROWS_IN_PIECE = 200;

/** Answers the calls that come in, at the thread's end of the line. */
export function serve<D extends Desk>(port: Port, desk: D): void {
  port.addEventListener('message', ({ data }) => {
    const { id, member, args } = data as Call;
    const work = desk[member as keyof D] as (...given: readonly unknown[]) => Promise<unknown>;
    work(...args).then(
      (value) => {
        const [whole, pieces] = member === 'merge' ? inPieces(value as DescribedEdit) : [value, []];
        for (const piece of pieces) port.postMessage({ id, piece } satisfies Answer);
        port.postMessage({ id, value: whole } satisfies Answer);
      },
      (error: unknown) =>
        port.postMessage(
          (error instanceof Stopped
            ? { id, stopped: true }
            : { id, problem: problemOf(error) }) satisfies Answer,
        ),
    );
  });
  port.postMessage(READY);
}

/** Asks a member of the desk at the other end. Rejects as it does. */
export type Calls = (member: string, args: readonly unknown[]) => Promise<unknown>;

/** The page's end of the line. */
export function callsTo(port: Port): Calls {
  const waiting = new Map<number, (answer: Answer) => void>();
  const pieces = new Map<number, readonly Piece[]>();
  let last = 0;
  port.addEventListener('message', ({ data }) => {
    if (data === READY) return;
    const answer = data as Answer;
    if ('piece' in answer) {
      pieces.set(answer.id, [...(pieces.get(answer.id) ?? []), answer.piece]);
      return;
    }
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
    pieces.delete(answer.id);
  });
  return (member, args) =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, (answer) => {
        if ('value' in answer) resolve(withPieces(answer.value, pieces.get(id) ?? []));
        else if ('problem' in answer) reject(new SoatError(answer.problem.code, answer.problem.params));
        else reject(new Stopped());
      });
      port.postMessage({ id, member, args } satisfies Call);
    });
}

/** The same desk as at the other end. */
export function remoteDesk(call: Calls): Desk {
  return {
    read: (...args) => call('read', args) as ReturnType<Desk['read']>,
    stop: (...args) => call('stop', args) as ReturnType<Desk['stop']>,
    forget: (...args) => call('forget', args) as ReturnType<Desk['forget']>,
    whoSent: (...args) => call('whoSent', args) as ReturnType<Desk['whoSent']>,
    merge: (...args) => call('merge', args) as ReturnType<Desk['merge']>,
    layOut: (...args) => call('layOut', args) as ReturnType<Desk['layOut']>,
    compare: (...args) => call('compare', args) as ReturnType<Desk['compare']>,
  };
}

/** An edit without the rows of its long blocks, and those rows apart. */
function inPieces({ edit, describe }: DescribedEdit): [DescribedEdit, Piece[]] {
  const pieces: Piece[] = [];
  const steps = edit.steps.map((step, i): Step => {
    if (step.kind !== 'put-sheet') return step;
    const blocks = step.sheet.blocks.map((block, b) => {
      if (block.rows.length <= ROWS_IN_PIECE) return block;
      for (let at = 0; at < block.rows.length; at += ROWS_IN_PIECE)
        pieces.push({ step: i, block: b, rows: block.rows.slice(at, at + ROWS_IN_PIECE) });
      return { ...block, rows: [] };
    });
    return { ...step, sheet: { ...step.sheet, blocks } };
  });
  return [{ edit: { ...edit, steps }, describe }, pieces];
}

/** The edit whole again; any other answer as it came. */
function withPieces(value: unknown, pieces: readonly Piece[]): unknown {
  if (pieces.length === 0) return value;
  const { edit, describe } = value as DescribedEdit;
  const steps = edit.steps.map((step, i): Step => {
    const own = pieces.filter((piece) => piece.step === i);
    if (step.kind !== 'put-sheet' || own.length === 0) return step;
    const blocks = step.sheet.blocks.map((block, b) => {
      const rows = own.filter((piece) => piece.block === b).flatMap((piece) => piece.rows);
      return rows.length === 0 ? block : { ...block, rows };
    });
    return { ...step, sheet: { ...step.sheet, blocks } };
  });
  return { edit: { ...edit, steps }, describe };
}
