/** What is done at the desk of the page: files are read as in the pane, and copies written as by the command line. */
import { zipSync } from 'fflate';
import type { CheckedFile } from '../app/checkedFile';
import type { Clock } from '../app/clock';
import { problemOf } from '../app/problem';
import { markedCopy } from '../copies/marked';
import { mergedWorkbook } from '../copies/merged';
import { copyName, sourceOf, type CopyOptions, type Source } from '../copies/source';
import { summarisedCopy } from '../copies/summarised';
import { pageMessagesFor } from '../plan/messages/pageMessages';
import { SoatError } from '../plan/model/error';
import { createDesk, filesMerged } from '../taskpane/forms/desk/desk';
import type { FileOnDisk } from '../taskpane/forms/desk/types';
import { loadEngine } from '../xlsx/apply/engine';
import { shownTables } from './shown';
import type { FilesDesk, NamedFile, NamedFiles } from './types';

export function createFilesDesk(clock: Clock, loadWriter: () => Promise<unknown> = loadEngine): FilesDesk {
  const checked = new Map<string, CheckedFile>();
  const given = new Map<string, FileOnDisk>();
  const desk = createDesk(clock, checked);

  async function ready(): Promise<void> {
    try {
      await loadWriter();
    } catch (cause) {
      throw new SoatError('writer-missing', {}, { cause });
    }
  }

  function fileOf(key: string): CheckedFile {
    const file = checked.get(key);
    if (file === undefined) throw new SoatError('file-gone', { file: given.get(key)?.name ?? key });
    return file;
  }

  /** @param words what is put behind the file's own name */
  async function copyOf(
    key: string,
    words: string,
    make: (source: Source) => Promise<Uint8Array>,
  ): Promise<NamedFile> {
    await ready();
    const file = fileOf(key);
    const source = await sourceOf(file, () => bytesOf(given.get(key)!));
    return { name: copyName(file.file, words), bytes: (await make(source)) as Uint8Array<ArrayBuffer> };
  }

  const marked = (key: string, options: CopyOptions): Promise<NamedFile> =>
    copyOf(key, pageMessagesFor(options.locale).names.marked, (source) =>
      markedCopy(source, { ...options, progress: false }),
    );

  return {
    ...desk,
    async read(key, file, choices, today) {
      given.set(key, file);
      return desk.read(key, file, choices, today);
    },
    async forget(keys) {
      for (const key of keys) given.delete(key);
      await desk.forget(keys);
    },
    ready,
    found: async (key, locale) => shownTables(fileOf(key), locale),
    marked,
    summarised: (key, options) =>
      copyOf(key, pageMessagesFor(options.locale).names.summarised, (source) =>
        summarisedCopy(source, { ...options, allUnits: false, months: false }),
      ),
    async markedAll(keys, options) {
      const files: Record<string, Uint8Array> = {};
      const left: NamedFiles['left'][number][] = [];
      for (const key of keys)
        try {
          const { name, bytes } = await marked(key, options);
          files[freeName(name, files)] = bytes;
        } catch (error) {
          left.push({ file: given.get(key)?.name ?? key, problem: problemOf(error) });
        }
      const [first] = left;
      if (first !== undefined && left.length === keys.length)
        throw new SoatError(first.problem.code, first.problem.params);
      // Workbooks are packed already.
      return { name: pageMessagesFor(options.locale).names.all, bytes: zipSync(files, { level: 0 }), left };
    },
    async mergedFile(question, office, context) {
      await ready();
      const bytes = await mergedWorkbook(
        filesMerged(checked, question),
        { office, withSheets: false },
        context,
      );
      const { merged } = pageMessagesFor(context.locale).names;
      return { name: merged, bytes: bytes as Uint8Array<ArrayBuffer> };
    },
  };
}

/** A file that was changed, moved or deleted after it was chosen cannot be read any more. */
async function bytesOf(file: FileOnDisk): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new SoatError('file-gone', { file: file.name }, { cause });
  }
}

/** Files of several folders may have one name. */
function freeName(name: string, taken: Readonly<Record<string, unknown>>): string {
  const [, base = name, extension = ''] = /^(.*)(\.\w+)$/s.exec(name) ?? [];
  let free = name;
  for (let n = 2; free in taken; n++) free = `${base} (${n})${extension}`;
  return free;
}
