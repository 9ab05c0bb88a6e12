/** Documents another library writes, and their words as a third one reads them. */
import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import mammoth from 'mammoth';
import { readDocument } from '../../src/docx';
import { check } from '../../src/plan/check';
import { tasksOf } from '../../src/plan/model/appendix';

const cell = (text: string, more: { rowSpan?: number; columnSpan?: number } = {}) =>
  new TableCell({ ...more, children: text.split('\n').map((line) => new Paragraph(line)) });
const numbered = () =>
  new TableCell({ children: [new Paragraph({ numbering: { reference: 'stt', level: 0 } })] });

const tasks = [
  ['Rà soát danh mục thủ tục hành chính', 'Văn phòng HĐND và UBND', '30/6/2026'],
  ['Tập huấn kỹ năng số cho tổ công nghệ cộng đồng', 'Phòng Văn hóa - Xã hội', 'Quý III/2026'],
  ['Số hóa sổ hộ tịch', 'Phòng Kinh tế', '31/10/2026'],
] as const;

function written(): Promise<Uint8Array> {
  const header = [
    new TableRow({
      tableHeader: true,
      children: [
        cell('STT', { rowSpan: 2 }),
        cell('Nhiệm vụ', { rowSpan: 2 }),
        cell('Phân công', { columnSpan: 2 }),
      ],
    }),
    new TableRow({ tableHeader: true, children: [cell('Chủ trì'), cell('Thời hạn')] }),
  ];
  const rows = tasks.map(
    (task) => new TableRow({ children: [numbered(), ...task.map((text) => cell(text))] }),
  );
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph('Theo đề án của tỉnh')] } },
    numbering: {
      config: [
        {
          reference: 'stt',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1', alignment: AlignmentType.CENTER }],
        },
      ],
    },
    sections: [
      {
        footers: { default: new Footer({ children: [new Paragraph('Trang')] }) },
        children: [
          new Paragraph('KẾ HOẠCH'),
          new Paragraph({ children: [new TextRun('Chuyển đổi số năm 2026'), new FootnoteReferenceRun(1)] }),
          new Paragraph({ children: [new PageBreak()] }),
          new Paragraph('PHỤ LỤC'),
          new Paragraph('(Kèm theo Kế hoạch số 21/KH-UBND ngày 15/01/2026 của UBND xã Tân Lập)'),
          new Table({ rows: [...header, ...rows] }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const words = (text: string): string[] => text.match(/[\p{L}\d]+/gu) ?? [];

describe('a document of another program', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await written();
  });

  it('loses no word', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const { grids } = readDocument(bytes, 'ke-hoach.docx');
    const read = words(grids.flatMap(({ text }) => text.flat()).join(' '));
    expect(words(value).length).toBeGreaterThan(60);
    expect(words(value).filter((word) => !read.includes(word))).toEqual([]);
  });

  it('is checked like a sheet, with the numbers of its list', () => {
    const { grids } = readDocument(bytes, 'ke-hoach.docx');
    expect(grids.map(({ sheet }) => sheet)).toEqual(['Văn bản', 'Bảng 1']);
    const { appendices } = check(grids[1]!, { asOf: '2026-02-01' });
    expect(appendices.map(({ appendix }) => appendix.plan.number)).toEqual(['21/KH-UBND']);
    expect(
      tasksOf(appendices[0]!.appendix).map(({ number, task, lead, deadline }) => [
        number,
        task,
        lead[0],
        deadline?.due,
      ]),
    ).toEqual([
      ['1', tasks[0][0], tasks[0][1], '2026-06-30'],
      ['2', tasks[1][0], tasks[1][1], '2026-09-30'],
      ['3', tasks[2][0], tasks[2][1], '2026-10-31'],
    ]);
  });
});
