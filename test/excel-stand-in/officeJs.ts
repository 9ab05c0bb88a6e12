import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type { HostEvent } from './events';
import type { Host } from './host';
import { isPartOf } from './wire/members';

/** What Office.js puts into its window, as far as an add-in's code without a pane needs it. */
export interface LoadedOffice {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

const file = path.join(
  path.dirname(require.resolve('@microsoft/office-js/package.json')),
  'dist/excel-web-16.00.js',
);
let script: vm.Script | undefined;

/** Runs the genuine, unmodified Office.js for Excel in a window of its own whose host is `host`. */
export function loadOfficeJs(host: Host): LoadedOffice {
  script ??= new vm.Script(fs.readFileSync(file, 'utf8'), { filename: 'excel-web-16.00.js' });
  const window = fakeWindow();
  vm.createContext(window);
  script.runInContext(window);
  const loaded = window as unknown as LoadedOffice & { OSF: { DDA: { RichApi: unknown } } };
  loaded.OSF.DDA.RichApi = richApi(host);
  return Object.assign(loaded, { Office: withContext(loaded.Office, host) });
}

/** The parts of a browser window that Office.js touches while it loads. */
function fakeWindow(): Record<string, unknown> {
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const element = { setAttribute: () => undefined, appendChild: () => undefined, style: {} };
  const window: Record<string, unknown> = {
    location: {
      href: 'https://localhost/',
      hash: '',
      search: '',
      protocol: 'https:',
      origin: 'https://localhost',
    },
    name: '',
    navigator: { userAgent: 'Node' },
    sessionStorage: storage,
    localStorage: storage,
    document: {
      getElementsByTagName: () => [],
      createElement: () => element,
      getElementById: () => null,
      addEventListener: () => undefined,
      cookie: '',
    },
    addEventListener: () => undefined,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    // The same classes as the code under test has: `error instanceof Error` and arrays are as in a pane.
    Promise,
    Error,
    JSON,
  };
  window.window = window;
  window.self = window;
  window.top = window;
  return window;
}

type Callback = (result: unknown) => void;

/** The two doors between Office.js and its host: requests go out, messages (events) come in. */
function richApi(host: Host): unknown {
  const listeners = new Set<(message: unknown) => void>();
  host.events.onEvent = (event) => {
    for (const listener of listeners) listener(messageOf(event));
  };
  return {
    executeRichApiRequestAsync(parts: readonly unknown[], done: Callback): void {
      const [, , , , body, , flags] = parts;
      const mayWait = (Number(flags) & 64) !== 0;
      host.answer(String(body), mayWait).then(
        (text) => done({ status: 'succeeded', value: { data: [200, [], text] } }),
        (error: unknown) => done({ status: 'failed', error: { code: 5001, message: String(error) } }),
      );
    },
    richApiMessageManager: {
      register(listener: (message: unknown) => void): Promise<void> {
        listeners.add(listener);
        return Promise.resolve();
      },
    },
  };
}

function messageOf({ type, target, message }: HostEvent): unknown {
  return {
    type: 'richApiMessage',
    entries: [{ messageCategory: 65536, messageType: type, targetId: target, message, id: null }],
  };
}

/** The common API's own way to a file, as far as it is used; in the page Office.js has its genuine one. */
function getFile({ copies, adversary }: Host) {
  return (_type: string, { sliceSize }: { readonly sliceSize: number }, done: Callback): void => {
    const refuse = (): void => done({ status: 'failed', error: { code: 5001, message: 'Internal error' } });
    if (adversary.noDocumentCopy) return refuse();
    void copies.take(sliceSize).then((copy) => {
      if (copy === null) return refuse();
      const value = {
        size: copy.size,
        sliceCount: Math.ceil(copy.size / sliceSize),
        getSliceAsync: (index: number, answer: Callback): void =>
          answer({ status: 'succeeded', value: { data: copies.slice(copy.handle, index) } }),
        closeAsync: () => copies.release(copy.handle),
      };
      done({ status: 'succeeded', value });
    });
  };
}

/** Office.context as a pane would have it. */
function withContext(office: typeof Office, host: Host): typeof Office {
  const context = {
    requirements: {
      isSetSupported: (name: string, version = '1.1') =>
        isPartOf(version, host.requirementSets[name.toLowerCase()] ?? '0.0'),
    },
    displayLanguage: 'vi-VN',
    contentLanguage: 'vi-VN',
    host: 'Excel',
    platform: 'OfficeOnline',
    diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0.15407.10000' },
    document: { url: host.workbook.name, mode: 'readWrite', getFileAsync: getFile(host) },
  };
  return Object.create(office, { context: { value: context, enumerable: true } }) as typeof Office;
}
