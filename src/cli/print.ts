/** Standard output and standard error: text that is fit for a terminal, JSON that is valid UTF-8, failures that can be told. */
import { SoatError } from '../plan/model/error';
import { cleanText } from '../plan/words/text';

/** Whoever read standard output has stopped (`soat … | head`): no failure, but there is nobody left to print for. */
export class OutputClosed extends Error {}

/**
 * Prints lines for a person, or what ends a document.
 *
 * @throws OutputClosed
 * @throws SoatError stdout-unwritable
 */
export async function printText(text: string): Promise<void> {
  await write(`${cleanText(text)}\n`);
}

/** Prints a part of a document that goes on. Throws as `printText` does. */
export async function printPiece(text: string): Promise<void> {
  await write(cleanText(text));
}

/** Prints what `textOfLines` made: clean already, its colours are ours. Throws as `printText` does. */
export async function printReady(text: string): Promise<void> {
  await write(`${text}\n`);
}

/**
 * Prints a value as one line of JSON.
 *
 * @throws OutputClosed
 * @throws SoatError stdout-unwritable
 */
export async function printJson(value: unknown): Promise<void> {
  await write(`${toJson(value)}\n`);
}

/** Says what went wrong. Where even that cannot be written, the exit code says it alone. */
export function complain(sentence: string): void {
  process.stderr.write(`${cleanText(sentence)}\n`);
}

/** A stream's failure is answered where it is written to; as an event it would end the program with a stack. */
export function answerStreamErrors(): void {
  for (const stream of [process.stdout, process.stderr])
    if (!stream.listeners('error').includes(ignore)) stream.on('error', ignore);
}

function ignore(): void {}

function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (cause) => {
      if (!cause) resolve();
      else if (isClosed(cause)) reject(new OutputClosed());
      else reject(new SoatError('stdout-unwritable', {}, { cause }));
    });
  });
}

/** EOF is how Windows says it. */
function isClosed({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE' || code === 'EOF' || code === 'ERR_STREAM_DESTROYED';
}

/** JSON with U+FFFD for halves of surrogate pairs: JavaScript writes them as escapes, which many readers refuse. */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replace(/\\(?:u(d[89a-f][0-9a-f]{2})|.)/g, (escape, half?: string) =>
    half === undefined ? escape : '\uFFFD',
  );
}
