/** The tab “Mẫu” over a workbook of snapshots, with files made of text. */
import type { Forms } from '../../../src/taskpane/forms';
import type { GivenFile } from '../../../src/taskpane/forms/fileLines';
import { createSession } from '../../../src/taskpane/session';
import { createStore } from '../../../src/taskpane/state/store';
import type { Grid } from '../../../src/plan/model/grid';
import { today } from '../support/checked';
import { fakeHost } from '../support/fakeHost';
import { shoppingList, smallPlan } from '../support/grids';

export async function setUp(grids: readonly Grid[] = [smallPlan(), shoppingList]) {
  const host = fakeHost(grids);
  const store = createStore();
  const saved: string[] = [];
  let clock = 0;
  const session = createSession(host, store, {
    today: () => today,
    now: () => (clock += 10),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    wait: () => new Promise<void>(() => undefined),
    copy: async () => undefined,
    remember: () => undefined,
    recall: () => null,
    save: (_name, _type, content) => void saved.push(String(content)),
  });
  await session.start();
  const forms: Forms = await session.forms();
  return { host, store, session, saved, forms, files: forms.files };
}

/** A table as a commune sends it; `rows` are its tasks: text, lead, deadline. */
export function sentCsv(
  unit: string,
  rows: readonly (readonly [string, string, string])[],
  changed = 1,
): GivenFile {
  const table = [
    [`Kèm theo Kế hoạch số 9/KH-UBND ngày 12/01/2026 của ${unit}`],
    ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn hoàn thành'],
    ...rows.map(([task, lead, deadline], i) => [String(i + 1), task, lead, deadline]),
  ];
  const text = table.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');
  return fileOf(`${unit}.csv`, new TextEncoder().encode(text), changed);
}

export function fileOf(name: string, bytes: Uint8Array<ArrayBuffer>, lastModified = 1): GivenFile {
  return {
    name,
    size: bytes.length,
    lastModified,
    arrayBuffer: async () => bytes.slice().buffer,
  };
}

export const tasks = [
  ['Vớt rác trên mương Bờ Dừa', 'Công an xã', '30/6/2026'],
  ['Phát tờ rơi phòng cháy rừng', '', '15/7/2026'],
  ['Họp các trưởng thôn về đường điện', 'Văn phòng', '20/8/2026'],
] as const;
