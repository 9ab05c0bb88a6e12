import { SoatError } from '../plan/model/error';
import type { AppliedEdit } from '../workbook';

/** The failure to tell of where the result was read back and stands otherwise: the first difference, all of them in its cause; null where none. */
export function differing({ differences }: AppliedEdit): SoatError | null {
  const [first] = differences;
  if (first === undefined) return null;
  const all = differences.map(({ code, params: { sheet: _name, ...figures } }) => ({ code, ...figures }));
  return new SoatError(first.code, first.params, { cause: new Error(JSON.stringify(all)) });
}
