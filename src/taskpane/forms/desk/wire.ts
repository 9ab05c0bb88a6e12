/** A desk in another thread: each call is a message, each answer another. */
import { Stopped } from '../../../app/drive';
import { problemOf, type Problem } from '../../../app/problem';
import { SoatError } from '../../../plan/model/error';
import type { Desk } from './types';

type Member = keyof Desk;

interface Call {
  readonly id: number;
  readonly member: Member;
  readonly args: readonly unknown[];
}

type Answer =
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

/** Answers the calls that come in, at the thread's end of the line. */
export function serve(port: Port, desk: Desk): void {
  port.addEventListener('message', ({ data }) => {
    const { id, member, args } = data as Call;
    const work = desk[member] as (...given: readonly unknown[]) => Promise<unknown>;
    work(...args).then(
      (value) => port.postMessage({ id, value } satisfies Answer),
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

/** The same desk at the page's end of the line. */
export function remoteDesk(port: Port): Desk {
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  port.addEventListener('message', ({ data }) => {
    if (data === READY) return;
    const answer = data as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const call = (member: Member, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, (answer) => {
        if ('value' in answer) resolve(answer.value);
        else if ('problem' in answer) reject(new SoatError(answer.problem.code, answer.problem.params));
        else reject(new Stopped());
      });
      port.postMessage({ id, member, args } satisfies Call);
    });
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
