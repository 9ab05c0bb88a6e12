/** The last check of each sheet, kept with the workbook: what "so với lần trước" is compared with. */
import * as v from 'valibot';
import type { SheetReport } from '../plan/check';
import { keptPlan, type KeptPlan } from '../plan/judge/changes';
import { messagesFor } from '../plan/messages';
import type { DeadlineKind, TaskState } from '../plan/model/appendix';
import { settingsKeys, type ExcelHost } from '../workbook';

const [, , lastCheckKey] = settingsKeys;

/** Characters of JSON; the plans of sheets checked longest ago are dropped first, and none is kept that is larger alone. */
const ROOM = 400_000;

const version = 1;

const { deadlineKinds, states } = messagesFor('vi').terms;
const kind = v.picklist(Object.keys(deadlineKinds) as DeadlineKind[]);
const state = v.picklist(Object.keys(states) as TaskState[]);

/** As `KeptTask`, in its order: names would be most of it. */
const task = v.tuple([
  v.number(),
  v.nullable(v.string()),
  v.string(),
  v.string(),
  v.nullable(v.string()),
  kind,
  v.array(v.string()),
  v.boolean(),
  v.nullable(v.string()),
  state,
]);
const plan = v.object({ day: v.pipe(v.string(), v.isoDate()), tasks: v.array(task) });
/** `before`: the last check of an earlier day than `last`. */
const entry = v.object({ sheet: v.string(), last: plan, before: v.nullable(plan) });
const schema = v.object({ version: v.literal(version), sheets: v.array(entry) });

type StoredPlan = v.InferOutput<typeof plan>;
type Stored = v.InferOutput<typeof schema>;

/**
 * Keeps a check, once a day and sheet what was kept before it, and gives what to compare with: the last check of an earlier day. null
 * where there is none. Nothing is written where nothing is different.
 *
 * @param day ISO day of the check
 */
export async function keepCheck(
  host: Pick<ExcelHost, 'getSetting' | 'setSetting'>,
  { sheet, appendices }: Pick<SheetReport, 'sheet' | 'appendices'>,
  day: string,
): Promise<KeptPlan | null> {
  const stored = readStored(await host.getSetting<unknown>(lastCheckKey));
  const old = stored.sheets.find((one) => one.sheet === sheet);
  const last = pack(
    keptPlan(
      appendices.map(({ appendix }) => appendix),
      day,
    ),
  );
  const before = old === undefined ? null : old.last.day < day ? old.last : old.before;
  const sheets = fitting([{ sheet, last, before }, ...stored.sheets.filter((one) => one.sheet !== sheet)]);
  const kept: Stored = { version, sheets };
  if (JSON.stringify(kept) !== JSON.stringify(stored)) await host.setSetting(lastCheckKey, kept);
  return before === null ? null : unpack(before);
}

function readStored(value: unknown): Stored {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : { version, sheets: [] };
}

function fitting(sheets: Stored['sheets']): Stored['sheets'] {
  let room = ROOM;
  return sheets.filter((one) => {
    room -= JSON.stringify(one).length;
    return room >= 0;
  });
}

function pack({ day, tasks }: KeptPlan): StoredPlan {
  return {
    day,
    tasks: tasks.map((one) => [
      one.row,
      one.number,
      one.task,
      one.group,
      one.deadline,
      one.kind,
      [...one.dues],
      one.certain,
      one.extendedTo,
      one.state,
    ]),
  };
}

function unpack({ day, tasks }: StoredPlan): KeptPlan {
  return {
    day,
    tasks: tasks.map(([row, number, text, group, deadline, ofKind, dues, certain, extendedTo, inState]) => ({
      row,
      number,
      task: text,
      group,
      deadline,
      kind: ofKind,
      dues,
      certain,
      extendedTo,
      state: inState,
    })),
  };
}
