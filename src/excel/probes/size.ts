import { payload } from '../run';
import { attempt } from './attempt';
import type { Json, Probe } from './probe';

const rows = 1_000;
const columns = 12;
const names = 2_000;

/** O: how long heavy requests take: 12,000 cells with their fonts, one of our largest requests, settings, and very many names. */
export const size: Probe = {
  id: 'O',
  seconds: 120,
  expected: {
    write: 'ok',
    read: 'ok',
    largest: 'ok',
    setting50: 'ok',
    names: 'ok',
    listNames: 'ok',
    namesPage: 'ok',
    namesOfPage: 100,
    deleteNames: 'ok',
  },
  async run(bench) {
    const { context, sheet, name, note } = bench;
    const times: Record<string, Json> = {};
    const timed = async (fact: string, job: () => void): Promise<void> => {
      const start = performance.now();
      await attempt(bench, fact, job);
      times[fact] = Math.round(performance.now() - start);
    };
    const area = (): Excel.Range => sheet.getRangeByIndexes(0, 0, rows, columns);
    await timed('write', () => {
      area().values = filled('Rà soát hồ sơ');
    });
    await timed('read', () => {
      area().load(['values', 'text', 'numberFormat']);
      area().getCellProperties({ format: { font: { bold: true, name: true } } });
    });
    await timed('largest', () => {
      area().values = filled('x'.repeat(Math.floor(payload / rows / columns) - 10));
    });
    await timed('empty', () => area().clear());
    for (const [fact, kilobytes] of [
      ['setting50', 50],
      ['setting500', 500],
    ] as const)
      await timed(fact, () => void context.workbook.settings.add(name, 'x'.repeat(kilobytes * 1_000)));
    await timed('deleteSetting', () => context.workbook.settings.getItemOrNullObject(name).delete());
    await timed('names', () => {
      for (let i = 0; i < names; i += 1) context.workbook.names.add(`${name}_${i}`, '=1').visible = false;
    });
    await timed(
      'listNames',
      () => void context.workbook.names.load('items/name,items/formula,items/comment'),
    );
    const { names: all } = context.workbook;
    await timed('namesPage', () => void all.load({ $top: 100, $skip: 50, name: true }));
    note('namesOfPage', all.items.length);
    await timed('deleteNames', () => {
      for (let i = 0; i < names; i += 1) context.workbook.names.getItem(`${name}_${i}`).delete();
    });
    note('ms', times);
  },
};

function filled(text: string): string[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => text));
}
