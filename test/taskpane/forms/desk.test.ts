/** The desk at the other end of a line of messages: what goes over it is copied, not shared. */
import { defaultChoices } from '../../../src/app/options';
import { emptyState, type BuildContext } from '../../../src/workbook';
import { createDesk } from '../../../src/taskpane/forms/desk/desk';
import { openDesk } from '../../../src/taskpane/forms/desk/open';
import { callsTo, remoteDesk, serve, type Port } from '../../../src/taskpane/forms/desk/wire';
import { smallPlan } from '../support/grids';
import { fileOf, sentCsv, tasks } from './support';

const clock = { today: () => '2026-08-01', now: () => 0, pause: async () => undefined };
const context: BuildContext = {
  state: emptyState,
  asOf: '2026-08-01',
  live: true,
  dueSoonDays: 7,
  locale: 'vi',
};

/** Two ends of a line that copies what is sent as a browser does; a file keeps its way to its bytes. */
function line(): [Port, Port] {
  type Listener = (event: { readonly data: unknown }) => void;
  const ends = [new Set<Listener>(), new Set<Listener>()] as const;
  const port = (own: Set<Listener>, other: Set<Listener>): Port => ({
    postMessage(message) {
      const data = copied(message);
      setTimeout(() => other.forEach((listener) => listener({ data })));
    },
    addEventListener: (_, listener) => void own.add(listener),
  });
  return [port(ends[0], ends[1]), port(ends[1], ends[0])];
}

function copied(message: unknown): unknown {
  const call = message as { args?: unknown[] };
  const args = call.args?.map((arg) => {
    const file = arg as { arrayBuffer?: unknown } | null;
    return typeof file?.arrayBuffer === 'function' ? arg : structuredClone(arg);
  });
  return args === undefined ? structuredClone(message) : { ...call, args };
}

/** More rows than go over the line at once. */
const many = Array.from(
  { length: 450 },
  (_, i) => [`Rà soát hộ thứ ${i + 1}`, 'Công an xã', '30/6/2026'] as const,
);

const question = { files: ['a', 'b'], corrected: [], units: null, template: null } as const;

it('gives over the line what it gives by itself', async () => {
  const [page, thread] = line();
  const desks = [createDesk(clock), remoteDesk(callsTo(page))] as const;
  serve(thread, createDesk(clock));
  const [here, there] = await Promise.all(
    desks.map(async (desk) => [
      await desk.read('a', sentCsv('UBND xã Tân Phú', tasks), defaultChoices, '2026-08-01'),
      await desk.read('b', sentCsv('UBND xã Tân Lập', many), defaultChoices, '2026-08-01'),
      await desk.whoSent(question, context),
      await desk.merge(question, null, context),
      await desk.compare({
        before: { kind: 'sheet', grid: smallPlan() },
        after: { kind: 'file', key: 'a', name: 'a' },
        choices: defaultChoices,
        today: '2026-08-01',
        context,
      }),
    ]),
  );
  expect(there).toEqual(here);
  expect(here?.[2]).toMatchObject({ counted: 2 });
});

it('says over the line why something cannot be done', async () => {
  const [page, thread] = line();
  serve(thread, createDesk(clock));
  await expect(
    remoteDesk(callsTo(page)).layOut(fileOf('quet.pdf', new Uint8Array(3)), context),
  ).rejects.toMatchObject({ code: 'pdf-file', params: { file: 'quet.pdf' } });
});

it('refuses a file larger than any it reads without touching its bytes', async () => {
  const note = await createDesk(clock).read(
    'x',
    {
      name: 'nang.xlsx',
      size: 2 ** 31,
      arrayBuffer: () => Promise.reject(new Error('it was touched')),
    },
    defaultChoices,
    '2026-08-01',
  );
  expect(note.problem?.code).toBe('too-large');
});

it('is on the page where the browser gives no thread', async () => {
  const { desk, isSlow } = await openDesk(clock, () => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(isSlow).toBe(true);
  const note = await desk.read('a', sentCsv('UBND xã Tân Phú', tasks), defaultChoices, '2026-08-01');
  expect(note).toMatchObject({ tasks: 3, problem: null });
});
