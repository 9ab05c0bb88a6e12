/** What the page over files can do, in one object: the list of files, what was found in one, copies to keep. */
import { languageKey, localeOf } from '../app/language';
import { keepSettings } from '../app/settings';
import { problemSentence } from '../app/problem';
import type { CopyOptions } from '../copies/source';
import { fill, type Locale } from '../plan/messages';
import { pageMessagesFor } from '../plan/messages/pageMessages';
import { buildingContext } from '../taskpane/forms/context';
import { choicesForFiles, fileList } from '../taskpane/forms/files';
import type { Environment } from '../taskpane/session/environment';
import { createRunner } from '../taskpane/session/runner';
import { writing } from '../taskpane/session/work';
import type { Store } from '../taskpane/state/store';
import { createValue } from '../taskpane/state/value';
import { pagePlace } from './place';
import type { FilesDesk, NamedFile, ShownTable } from './types';

export type PageJobs = ReturnType<typeof pageJobs>;

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
  zip: 'application/zip',
} as const;

export function pageJobs(store: Store, environment: Environment, opening: Promise<FilesDesk>) {
  const place = pagePlace(environment);
  const runner = createRunner(place, store, environment);
  const desk = opening.then((opened) => ({ desk: opened }));
  // It is told where the first file is to be read.
  desk.catch(() => undefined);
  const list = fileList(
    runner,
    {
      async keep(settings) {
        store.dispatch({ type: 'settings-changed', settings });
        await keepSettings(place, settings);
      },
    },
    desk,
  );
  const { state: said, change: say, subscribe } = createValue<readonly string[]>([]);

  const options = (): CopyOptions => ({
    choices: choicesForFiles(runner),
    today: environment.today(),
    locale: runner.locale(),
  });

  /** Makes a file and hands it to the browser, which keeps it where the user's files go. */
  function offer<F extends NamedFile>(
    make: (opened: FilesDesk) => Promise<F>,
    also: (file: F, locale: Locale) => readonly string[] = () => [],
  ): Promise<void> {
    return runner.job({ ...writing, canStop: false }, async () => {
      say([]);
      const file = await make(await opening);
      const extension = file.name.split('.').at(-1) as keyof typeof TYPES;
      environment.save(file.name, TYPES[extension], file.bytes);
      const locale = runner.locale();
      say([fill(pageMessagesFor(locale).written, { name: file.name }), ...also(file, locale)]);
    });
  }

  return {
    store,
    list,
    said,
    subscribe,
    close: () => say([]),

    async copy(text: string): Promise<void> {
      await environment.copy(text).catch(runner.tellFailure);
    },
    async setLanguage(language: Locale): Promise<void> {
      environment.remember(languageKey, language);
      store.dispatch({ type: 'language-chosen', language });
      say([]);
      await list.tellSenders().catch(runner.tellFailure);
    },

    /** null where it could not be told; why is shown. */
    async found(key: string): Promise<readonly ShownTable[] | null> {
      try {
        return await (await opening).found(key, localeOf(store.state()));
      } catch (error) {
        runner.tellFailure(error);
        return null;
      }
    },
    mark: (key: string) => offer((opened) => opened.marked(key, options())),
    summarise: (key: string) => offer((opened) => opened.summarised(key, options())),
    markAll: (keys: readonly string[]) =>
      offer(
        (opened) => opened.markedAll(keys, options()),
        ({ left }, locale) =>
          left.map(({ file, problem }) =>
            fill(pageMessagesFor(locale).leftOut, { file, why: problemSentence(problem, locale) }),
          ),
      ),
    merge: () =>
      offer(async (opened) => {
        const { office } = store.state().settings;
        const context = await buildingContext(runner);
        return opened.mergedFile(list.question(), office === '' ? null : office, context);
      }),
  };
}
