/**
 * The workbook as a file and back: the way Microsoft's own page on new workbooks shows. Excel's API has no way to the bytes of a
 * workbook; Office's older common API has.
 */
import { SoatError } from '../plan/model/error';
import type { ReadOptions, WorkbookFile } from '../workbook';
import { asSoatError } from './errors';

/** Office hands files out in slices of at most this. */
const SLICE = 4 * 1024 * 1024;

/** @throws SoatError `no-workbook-file` where Excel does not hand it out */
export async function readFile({ signal }: Pick<ReadOptions, 'signal'> = {}): Promise<WorkbookFile> {
  const file = await asked<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let i = 0; i < file.sliceCount; i++) {
      signal?.throwIfAborted();
      const slice = await asked<Office.Slice>((done) => file.getSliceAsync(i, done));
      const data = Uint8Array.from(slice.data as Iterable<number>);
      bytes.set(data, at);
      at += data.length;
    }
    return { name: fileName(), bytes };
  } finally {
    // Office keeps at most two such copies for an add-in.
    file.closeAsync();
  }
}

/** Opens the file as a new workbook, not saved yet, beside this one. */
export async function openFile(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    throw asSoatError(error);
  }
}

function asked<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise<T>((resolve, reject) =>
    ask(({ status, value, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? resolve(value) : reject(error),
    ),
  ).catch((cause: unknown) => {
    throw new SoatError('no-workbook-file', {}, { cause });
  });
}

/** "" for a workbook that was never saved. */
function fileName(): string {
  const [path = ''] = (Office.context.document.url ?? '').split(/[?#]/);
  const name = path.replace(/^.*[\\/]/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** In pieces: a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(pieces.join(''));
}
