import type { GoldenRow } from '../measure/golden';
import type { CorpusDocument } from '../measure/real/documents';
import { seeded } from './random';

const task = (row: number, lead: string, coordinate: readonly string[]): GoldenRow => ({
  row,
  kind: 'task',
  lead: [lead],
  coordinate,
  deadline: { kind: 'month', due: null },
});

/** A small plan of ours with its golden. */
export const PLAN: CorpusDocument = {
  name: 'plan',
  lines: [
    ['KẾ HOẠCH TRỒNG RỪNG NĂM 2026', '', '', '', ''],
    ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
    ['I', 'CHUẨN BỊ', '', '', ''],
    ['1', 'Rà soát diện tích đất trống', 'Phòng Kinh tế', 'Hạt Kiểm lâm', 'Tháng 3/2026'],
    ['2', 'Ươm cây giống keo và mỡ', 'Phòng Kinh tế', 'Hội Nông dân xã; Hạt Kiểm lâm', 'Tháng 3/2026'],
    ['II', 'TRỒNG CÂY', '', '', ''],
    ['1', 'Phát động Tết trồng cây', 'Phòng Kinh tế', 'Đoàn Thanh niên xã', 'Tháng 4/2026'],
    ['2', 'Nghiệm thu rừng trồng', 'Hạt Kiểm lâm', 'Các thôn, bản', 'Tháng 9/2026'],
  ],
  tables: [
    {
      layout: {
        headerRows: [2, 2],
        columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'E' },
        repeatedHeaderRows: [],
        titleRows: [1],
        totalRows: [],
      },
      rows: [
        { row: 2, kind: 'header' },
        { row: 3, kind: 'group' },
        task(4, 'Phòng Kinh tế', ['Hạt Kiểm lâm']),
        task(5, 'Phòng Kinh tế', ['Hội Nông dân xã', 'Hạt Kiểm lâm']),
        { row: 6, kind: 'group' },
        task(7, 'Phòng Kinh tế', ['Đoàn Thanh niên xã']),
        task(8, 'Hạt Kiểm lâm', ['Các thôn, bản']),
      ],
    },
  ],
};

/** A document that has nothing any transform could change. */
export const NO_PLAN: CorpusDocument = { name: 'no plan', lines: [['Thứ Hai', '08:00']], tables: [] };

export const always = () => 0;
export const chance = () => seeded(7);
