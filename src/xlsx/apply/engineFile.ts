import { createRequire } from 'node:module';
import path from 'node:path';

/** Where the engine's program lies: beside the library's main file, wherever that was installed. A browser has `engineFile.web.ts` in its place. */
export function engineFile(): string {
  return path.join(path.dirname(createRequire(__filename).resolve('excelize-wasm')), 'excelize.wasm.gz');
}
