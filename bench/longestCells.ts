/** What one cell of Excel's greatest length costs where it is read whole: units and deadlines of several kinds, in processor time. */
import { parseDeadline } from '../src/plan/understand/deadline';
import { splitUnits } from '../src/plan/understand/unit';
import { units } from './words';

/** Characters of Excel's longest cell. */
const LONGEST = 32_767;
const ROUNDS = 5;

const UNIT_CELLS: Readonly<Record<string, string>> = {
  'names of the plan': units.join(', '),
  'one short name': 'Sở Y tế,',
  'names that count': Array.from({ length: 3000 }, (_, i) => `Tổ ${i}`).join(' và '),
  'names between slashes': 'Phòng Kinh tế/Phòng Nội vụ/',
  'persons and their offices': 'Đ/c Nguyễn Văn An - Trưởng phòng; ',
  'labels and lines': 'Chủ trì: Phòng Kinh tế; phối hợp: Công an xã\n',
  'running text': 'các cơ quan, đơn vị có liên quan trên địa bàn ',
};
const DEADLINE_CELLS: Readonly<Record<string, string>> = {
  dates: '31/12/2026; ',
  'quarters of a year': 'năm 2026: quý I khảo sát; quý III nghiệm thu; ',
};

export function run(): string {
  return [
    line('units', UNIT_CELLS, (cell) => splitUnits(cell)),
    line('deadlines', DEADLINE_CELLS, (cell) => parseDeadline(cell, { planYear: 2026 })),
  ].join('\n');
}

function line(
  name: string,
  cells: Readonly<Record<string, string>>,
  read: (cell: string) => unknown,
): string {
  const costs = Object.entries(cells).map(([kind, text]) => {
    const cell = text.repeat(Math.ceil(LONGEST / text.length)).slice(0, LONGEST);
    return `${kind} ${leastCpu(() => read(cell)).toFixed(0)}`;
  });
  return `longest cell of ${name}, CPU ms (least of ${ROUNDS} after two to warm up): ${costs.join(', ')}`;
}

function leastCpu(work: () => unknown): number {
  work();
  work();
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...rounds);
}
