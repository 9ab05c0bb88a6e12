import { respond } from '../../src/commands/command';
import { showNotice } from '../../src/commands/showNotice';

/** A press of a button that writes down what happens, in order. */
function press(run: () => Promise<void>, notify = async (): Promise<void> => undefined) {
  const happened: string[] = [];
  const done = respond(
    { completed: () => void happened.push('completed') },
    {
      run: async () => {
        happened.push('run');
        await run();
      },
      explain: (error) => `vì ${String(error)}`,
      notify: async (sentence) => {
        happened.push(sentence);
        await notify();
        happened.push('read');
      },
    },
  );
  return { happened, done };
}

describe('a press of a ribbon button', () => {
  it('ends with the event completed', async () => {
    const { happened, done } = press(async () => undefined);
    await done;
    expect(happened).toEqual(['run', 'completed']);
  });

  it('completes the event only after the user has read why nothing was done', async () => {
    let close = (): void => undefined;
    const { happened, done } = press(
      () => Promise.reject('hết giấy'),
      () => new Promise((resolve) => (close = resolve)),
    );
    await new Promise((resolve) => setTimeout(resolve));
    expect(happened).toEqual(['run', 'vì hết giấy']);
    close();
    await done;
    expect(happened).toEqual(['run', 'vì hết giấy', 'read', 'completed']);
  });

  it('completes the event even where nothing can be said', async () => {
    const { happened, done } = press(
      () => Promise.reject('hết giấy'),
      () => Promise.reject(new Error('no dialog')),
    );
    await expect(done).rejects.toThrow('no dialog');
    expect(happened.at(-1)).toBe('completed');
  });
});

describe('the dialog of a ribbon button', () => {
  type Shown = (result: { status: string; value: unknown }) => void;
  let shown: Shown;
  let address = '';
  const globals = globalThis as unknown as Record<string, unknown>;

  beforeEach(() => {
    globals.window = { location: { href: 'https://pane.test/commands.html?x=1' } };
    globals.Office = {
      AsyncResultStatus: { Failed: 'failed' },
      EventType: { DialogEventReceived: 'dialogEventReceived' },
      context: {
        ui: {
          displayDialogAsync: (url: string, _: unknown, done: Shown) => {
            address = url;
            shown = done;
          },
        },
      },
    };
  });
  afterEach(() => {
    delete globals.window;
    delete globals.Office;
  });

  const settled = async (promise: Promise<void>): Promise<boolean> => {
    let done = false;
    void promise.then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve));
    return done;
  };

  it('is waited for until the user closes it', async () => {
    const notice = showNotice('Chưa có bảng.');
    expect(address).toBe(`https://pane.test/notice.html#${encodeURIComponent('Chưa có bảng.')}`);
    expect(await settled(notice)).toBe(false);
    const handlers: Record<string, () => void> = {};
    const value = { addEventHandler: (type: string, handler: () => void) => (handlers[type] = handler) };
    shown({ status: 'succeeded', value });
    expect(await settled(notice)).toBe(false);
    handlers.dialogEventReceived!();
    expect(await settled(notice)).toBe(true);
  });

  it('holds nothing up where Excel shows none', async () => {
    const notice = showNotice('Chưa có bảng.');
    shown({ status: 'failed', value: undefined });
    expect(await settled(notice)).toBe(true);
  });
});
