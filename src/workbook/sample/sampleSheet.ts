import { isoToSerial, serialToIso } from '../../plan/model/grid';
import { formatDate } from '../../plan/messages';
import type { CellInput } from '../cells';
import { blankSheet, type SheetContent } from '../sheet';
import { group, tasks, type SampleTask } from './rows';

const headers = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Sản phẩm', 'Thời hạn hoàn thành'];
const headerRow = 5;

/** A plan appendix of ours whose deadlines lie round the as-of date, so that something is always late and something soon. */
export function sampleSheet(asOf: string): SheetContent {
  const year = asOf.slice(0, 4);
  const first = headerRow + 2;
  const last = headerRow + 1 + tasks.length;
  const right = headers.length;
  const rows = (top: number, bottom: number) => ({ top, left: 1, bottom, right });
  const line = (...cells: CellInput[]): CellInput[] => [
    ...cells,
    ...headers.slice(cells.length).map(() => null),
  ];
  return {
    ...blankSheet('sample', 'Bảng mẫu'),
    gridlines: false,
    blocks: [
      {
        top: 1,
        left: 1,
        rows: [
          line('PHỤ LỤC'),
          line(`NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`),
          line(`(Kèm theo Kế hoạch số 05/KH-UBND ngày 06/01/${year} của Ủy ban nhân dân xã Bình Lâm)`),
          line(),
          headers,
          line('I', group),
          ...tasks.map((task) => cellsOf(task, asOf)),
        ],
      },
    ],
    styles: [
      { area: rows(1, 2), style: 'title' },
      { area: rows(3, 3), style: 'subtitle' },
      { area: rows(headerRow, headerRow), style: 'header' },
      { area: rows(headerRow + 1, headerRow + 1), style: 'totalLabel' },
      { area: rows(first, last), style: 'text' },
      { area: { top: first, left: 1, bottom: last, right: 1 }, style: 'textCenter' },
    ],
    merges: [rows(1, 1), rows(2, 2), rows(3, 3)],
    widths: [6, 44, 26, 26, 22, 20],
  };
}

function cellsOf({ number, task, lead, coordinate, product, due }: SampleTask, asOf: string): CellInput[] {
  const deadline =
    typeof due === 'number' ? formatDate(serialToIso(isoToSerial(asOf) + due) ?? asOf) : (due ?? '');
  return [number, task, lead, coordinate, product, deadline].map((cell) => (cell === '' ? null : cell));
}
