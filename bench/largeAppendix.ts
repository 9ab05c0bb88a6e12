/**
 * A plan appendix of any size, in our own words, as such appendices are: long task texts hardly any two of which are equal, units
 * and deadlines that come back, the dirt of a hurried paste. For measuring, never for judging accuracy; the same size gives the same rows.
 */
import { aims, deadlines, manners, objects, products, scopes, units, verbs } from './words';

/** What a row is, for its look. */
export type BenchRowKind = 'title' | 'header' | 'group' | 'task';

export interface BenchRow {
  readonly kind: BenchRowKind;
  readonly cells: readonly string[];
}

const GROUP_EVERY = 25;
/** Sets of coordinating units an office names again and again; one row in eight has a set of its own. */
const USUAL_SETS = 60;

/** Title, header, and `tasks` task rows under a group row every 25 tasks; eight columns. */
export function largeAppendix(tasks: number): BenchRow[] {
  const random = randomFrom(20260120);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const unitSet = (): string =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(units)).join('; ');
  const usualSets = Array.from({ length: USUAL_SETS }, unitSet);
  const sentence = (): string => `${pick(verbs)} ${pick(objects)} ${pick(scopes)} ${pick(manners)}`;

  const rows: BenchRow[] = [
    { kind: 'title', cells: ['PHỤ LỤC'] },
    { kind: 'title', cells: ['DANH MỤC NHIỆM VỤ NĂM 2026'] },
    { kind: 'title', cells: ['(Kèm theo Kế hoạch số 21/KH-UBND ngày 20/01/2026 của UBND tỉnh Hà Lương)'] },
    {
      kind: 'header',
      cells: [
        'STT',
        'Nhiệm vụ',
        'Yêu cầu',
        'Cơ quan chủ trì',
        'Cơ quan phối hợp',
        'Thời hạn',
        'Sản phẩm',
        'Ghi chú',
      ],
    },
  ];
  for (let i = 0; i < tasks; i++) {
    const group = Math.floor(i / GROUP_EVERY) + 1;
    const item = (i % GROUP_EVERY) + 1;
    if (item === 1) {
      rows.push({
        kind: 'group',
        cells: [String(group), `NHÓM NHIỆM VỤ VỀ ${pick(objects).toUpperCase()}`, '', '', '', '', '', ''],
      });
    }
    rows.push({
      kind: 'task',
      cells: [
        `${group}.${item}`,
        `${sentence()}; ${sentence().toLowerCase()}, ${pick(aims)}${random() < 0.1 ? '  ' : ' '}(đợt ${1 + (i % 12)}).`,
        `Hoàn thành ${50 + (i % 50)}% khối lượng; ${pick(aims)} tại ${2 + Math.floor(random() * 90)} xã, phường`,
        pick(units),
        random() < 0.125 ? unitSet() : pick(usualSets),
        random() < 0.03 ? '' : pick(deadlines),
        random() < 0.04 ? '' : `${pick(products)} về ${pick(objects)}`,
        '',
      ],
    });
  }
  return rows;
}

/** Numbers in 0..1 that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
