import { gridOfText } from '../../../../src/plan/model/grid';
import { readPastedLines } from '../../../../src/plan/read/prose';
import { corpusPath, describeWithCorpus, readJson, readTsvGrid } from '../../../support/corpus';
import { pdfLines, type PdfTable } from './pdf';

const digital: PdfTable = {
  title: ['PHỤ LỤC', 'PHÂN CÔNG NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026'],
  columns: [
    { header: 'Nhiệm vụ', width: 30 },
    { header: 'Đơn vị chủ trì', width: 16 },
    { header: 'Đơn vị phối hợp', width: 18 },
    { header: 'Thời hạn hoàn thành', width: 12 },
    { header: 'Sản phẩm', width: 20 },
  ],
  rows: [
    ['I', 'HẠ TẦNG SỐ'],
    [
      '1',
      'Nâng cấp đường truyền mạng nội bộ của cơ quan',
      'Văn phòng UBND',
      'Các phòng chuyên môn',
      'Quý I/2026',
      'Biên bản nghiệm thu',
    ],
    [
      '2',
      'Bổ sung máy tính cho bộ phận một cửa bảo đảm đủ cấu hình',
      'Phòng Kinh tế',
      'Văn phòng UBND',
      'Tháng 6/2026',
      'Hợp đồng mua sắm',
    ],
    [
      '3',
      'Lắp đặt mạng không dây tại các nhà văn hóa thôn',
      'Phòng Văn hóa - Xã hội',
      'Các thôn',
      'Trước ngày 30/9/2026',
      'Báo cáo kết quả',
    ],
    ['II', 'DỮ LIỆU SỐ'],
    [
      '1',
      'Số hóa hồ sơ hộ tịch lưu trữ từ trước đến nay',
      'Văn phòng UBND',
      'Công an xã',
      'Quý IV/2026',
      'Cơ sở dữ liệu',
    ],
    [
      '2',
      'Cập nhật dữ liệu đất đai theo hướng dẫn của cấp trên',
      'Phòng Kinh tế',
      'Các thôn',
      'Thường xuyên',
      'Dữ liệu được cập nhật',
    ],
    [
      '3',
      'Rà soát dữ liệu an sinh xã hội',
      'Phòng Văn hóa - Xã hội',
      'Công an xã',
      'Quý II/2026',
      'Danh sách rà soát',
    ],
  ],
};

const plain: PdfTable = {
  title: ['KẾ HOẠCH PHÒNG DỊCH NĂM 2026'],
  columns: [
    { header: 'Nội dung công việc', width: 34 },
    { header: 'Cơ quan chủ trì', width: 15 },
    { header: 'Cơ quan phối hợp', width: 15 },
    { header: 'Thời gian thực hiện', width: 14 },
  ],
  rows: [
    ['1', 'Thành lập đội phản ứng nhanh', 'Trạm Y tế', 'Công an xã', 'Tháng 01/2026'],
    [
      '2',
      'Tuyên truyền về các biện pháp phòng bệnh trên loa truyền thanh',
      'Đoàn Thanh niên',
      'Các thôn',
      'Hằng tuần',
    ],
    ['3', 'Phun hóa chất khử khuẩn trường học và chợ', 'Trạm Y tế', 'Các trường học', 'Trước 15/8/2026'],
    ['4', 'Mua sắm vật tư, thuốc men dự phòng', 'Phòng Kinh tế', 'Trạm Y tế', 'Quý II/2026'],
    ['5', 'Tiêm phòng cho đàn gia súc, gia cầm', 'Phòng Kinh tế', 'Các thôn', 'Tháng 3 và tháng 9'],
  ],
  rowsPerPage: 2,
};

function read(table: PdfTable) {
  const rows = pdfLines(table).map((line) => [line]);
  return { rows, reading: readPastedLines(gridOfText('Dán', rows))[0] };
}

describe.each([
  ['five columns with groups', digital, ['task', 'lead', 'coordinate', 'deadline', 'product']],
  ['four columns with the header on every page', plain, ['task', 'lead', 'coordinate', 'deadline']],
] as const)('lines of a PDF table: %s', (_, table, meanings) => {
  const { rows, reading } = read(table);

  it('is a table whose columns all stand in column A, told with doubt', () => {
    expect(reading?.layout.form).toBe('table');
    expect(reading?.layout.columns.map((column) => column.meaning)).toEqual(['stt', ...meanings]);
    expect(new Set(reading?.layout.columns.map((column) => column.column))).toEqual(new Set([1]));
    expect(reading?.confidence).toBeLessThan(0.6);
    expect(reading?.reasons.map((reason) => reason.code)).toEqual(['pastedHeader', 'pastedRows']);
  });

  it('finds the rows and their cells', () => {
    const wanted = table.rows
      .filter((row) => row.length > 2)
      .map(([number, ...cells]) => ({
        number,
        ...Object.fromEntries(meanings.map((meaning, c) => [meaning, cells[c]])),
      }));
    const tasks = reading?.rows.filter((row) => row.kind === 'task') ?? [];
    expect(tasks.map((row) => ({ number: row.number, ...row.cells }))).toEqual(wanted);
  });

  it('lists every row once', () => {
    const listed = [...(reading?.layout.titleRows ?? []), ...(reading?.rows ?? []).map((row) => row.row)];
    expect(listed.sort((a, b) => a - b)).toEqual(rows.map((__, i) => i + 1));
  });
});

describe('groups of pasted lines', () => {
  it('hold the rows under them', () => {
    const groups = read(digital).reading?.rows.filter((row) => row.kind === 'group') ?? [];
    expect(groups.map((row) => [row.number, row.cells.task, row.level])).toEqual([
      ['I', 'HẠ TẦNG SỐ', 1],
      ['II', 'DỮ LIỆU SỐ', 1],
    ]);
  });
});

interface Golden {
  readonly rows: readonly {
    readonly kind: string;
    readonly number: string | null;
    readonly level?: number;
    readonly lead?: string[];
    readonly deadline?: { readonly text: string };
  }[];
}

/** Measured on 2026-11-21: 74 of 74 leads, 72 of 74 deadlines; the other two are said to be doubtful. */
describeWithCorpus('a real PDF table of 24 pages', () => {
  const golden = readJson<Golden>(corpusPath('004-trung-gia-2025', 'expected.json'));
  const reading = readPastedLines(readTsvGrid(corpusPath('004-trung-gia-2025', 'pdf-paste.tsv')))[0]!;
  const tasks = reading.rows.filter((row) => row.kind === 'task');
  const wanted = golden.rows.filter((row) => row.kind === 'task');
  const letters = (text: string): string =>
    text
      .normalize('NFC')
      .replace(/[^\p{L}\d]/gu, '')
      .toLowerCase();
  const doubted = new Set(
    reading.observations.flatMap((each) =>
      each.kind === 'pasted-lines-doubt' ? each.params.parts.map((part) => `${each.row} ${part}`) : [],
    ),
  );

  it('finds the tasks and groups in their order and places', () => {
    const place = ({ number, level }: { number: string | null; level?: number | null }) =>
      `${level} ${number}`;
    expect(tasks.map(place)).toEqual(wanted.map(place));
    const groups = (rows: readonly { kind: string }[]) => rows.filter((row) => row.kind === 'group').length;
    expect(groups(reading.rows)).toBe(groups(golden.rows));
  });

  it('reads every lead', () => {
    expect(tasks.map((row) => letters(row.cells.lead ?? ''))).toEqual(
      wanted.map((row) => letters((row.lead ?? []).join(''))),
    );
  });

  it('reads nearly all deadlines and says of the others that they cannot be told', () => {
    const wrong = tasks.filter(
      (row, i) => letters(row.cells.deadline ?? '') !== letters(wanted[i]?.deadline?.text ?? ''),
    );
    expect(wrong.length).toBeLessThanOrEqual(2);
    expect(wrong.filter((row) => !doubted.has(`${row.row} deadline`))).toEqual([]);
  });
});
