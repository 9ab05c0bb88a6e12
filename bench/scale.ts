/**
 * Plans of many communes, to try commands over thousands of files: `node scripts/run-ts.cjs bench/scale.ts DIR [COMMUNES] [TASKS] [SHARDS]`.
 * A third each are .xlsx, .docx (numbered by Word's lists) and .csv; every shard is a folder of its own.
 */
import fs from 'node:fs';
import path from 'node:path';
import { definition, item, level, list, p, rawDocument, tbl, tc, tr } from '../test/docx/rawDocument';
import { rawWorkbook, text } from '../test/xlsx/rawWorkbook';

const header = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn', 'Trạng thái'];
const works = [
  'Rà soát thủ tục',
  'Số hóa hồ sơ',
  'Tập huấn cán bộ',
  'Kiểm tra việc chấp hành',
  'Báo cáo kết quả',
];
const fields = [
  'đất đai',
  'hộ tịch',
  'an toàn thực phẩm',
  'phòng cháy',
  'giáo dục',
  'chuyển đổi số',
  'môi trường',
];
const units = [
  'Văn phòng HĐND và UBND',
  'Phòng Kinh tế',
  'Phòng Văn hóa - Xã hội',
  'Công an xã',
  'Trạm Y tế',
];
const deadlines = ['Quý I/2026', '30/6/2026', 'Trước ngày 15/11/2026', 'Thường xuyên', 'Tháng 9/2026', ''];
const states = ['', '', 'Hoàn thành', 'Đang thực hiện'];

const pick = (from: readonly string[], n: number): string => from[n % from.length] ?? '';

function tasksOf(commune: number, count: number): string[][] {
  return Array.from({ length: count }, (_, i) => [
    String(i + 1),
    `${pick(works, i)} lĩnh vực ${pick(fields, i + commune)}, đợt ${Math.floor(i / works.length) + 1}`,
    i % 17 === commune % 17 ? '' : pick(units, i + commune),
    pick(units, i * 3 + 1),
    pick(deadlines, i * 5 + commune),
    pick(states, i * 7 + commune),
  ]);
}

function titleOf(commune: number): string[] {
  return [
    'PHỤ LỤC',
    'PHÂN CÔNG NHIỆM VỤ NĂM 2026',
    `(Kèm theo Kế hoạch số ${(commune % 90) + 1}/KH-UBND ngày 15/01/2026 của UBND xã số ${commune})`,
  ];
}

const numbering = definition(0, [level(0, 'decimal', '%1')]) + list(1, 0);

const formats: readonly {
  extension: string;
  of: (commune: number, tasks: string[][]) => string | Uint8Array;
}[] = [
  {
    extension: '.xlsx',
    of: (commune, tasks) => {
      const rows = [...titleOf(commune).map((line) => [line]), header, ...tasks];
      const cells = (row: readonly string[], r: number) =>
        row.map((cell, c) => (cell === '' ? '' : text(`${'ABCDEF'[c]}${r + 1}`, cell))).join('');
      return rawWorkbook(
        `<sheetData>${rows.map((row, r) => `<row r="${r + 1}">${cells(row, r)}</row>`).join('')}</sheetData>`,
      );
    },
  },
  {
    extension: '.docx',
    of: (commune, tasks) =>
      rawDocument(
        titleOf(commune)
          .map((line) => p(line))
          .join('') + tbl([tr(header), ...tasks.map(([, ...cells]) => tr([tc(item(1, '')), ...cells]))]),
        { numbering },
      ),
  },
  {
    extension: '.csv',
    of: (commune, tasks) =>
      [...titleOf(commune).map((line) => [line]), header, ...tasks]
        .map((row) => row.map((cell) => (/[",]/.test(cell) ? `"${cell}"` : cell)).join(','))
        .join('\n'),
  },
];

export function main([
  folder = '',
  communes = '3321',
  tasks = '150',
  shards = '34',
]: readonly string[]): number {
  if (folder === '') throw new Error('a folder to write to');
  for (let commune = 0; commune < Number(communes); commune++) {
    const shard = path.join(folder, `tinh-${String((commune % Number(shards)) + 1).padStart(2, '0')}`);
    fs.mkdirSync(shard, { recursive: true });
    const format = formats[commune % formats.length];
    if (format === undefined) continue;
    const name = `xa-${String(commune).padStart(4, '0')}${format.extension}`;
    fs.writeFileSync(path.join(shard, name), format.of(commune, tasksOf(commune, Number(tasks))));
  }
  return 0;
}
