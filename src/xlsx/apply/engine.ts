/**
 * The one place that knows excelize-wasm: loads it once, and turns its `{ error }` answers into thrown errors. The library reads and
 * keeps what it does not know of a user's file (charts, pivots, macros, custom XML), which is why copies are written with it.
 */
import type { init } from 'excelize-wasm';
import { SoatError } from '../../plan/model/error';
import { engineFile } from './engineFile';

export type Excelize = Awaited<ReturnType<typeof init>>;
export type Workbook = ReturnType<Excelize['NewFile']>;

let loading: Promise<Excelize> | null = null;

/** The engine, started at first use (about 250 ms). */
export function loadEngine(): Promise<Excelize> {
  loading ??= import('excelize-wasm').then((module) => module.init(engineFile()));
  return loading;
}

/** Opens a workbook from its bytes. The caller has guarded them. */
export async function openWorkbook(bytes: Uint8Array): Promise<{ excelize: Excelize; workbook: Workbook }> {
  const excelize = await loadEngine();
  const workbook = excelize.OpenReader(bytes);
  if (workbook.error) throw new SoatError('unexpected', { detail: workbook.error });
  return { excelize, workbook };
}

/** Passes an answer of the engine on, or throws its error. */
export function done<T extends { error: string | null }>(answer: T): T {
  if (answer.error) throw new SoatError('unexpected', { detail: answer.error });
  return answer;
}
