/** Numbers that only Word's lists make, as Word shows them. */
import { readDocument } from '../../src/docx';
import { formatListNumber } from '../../src/docx/numberFormat';
import { definition, item, level, list, p, rawDocument } from './rawDocument';

function shown(body: string, numbering: string, styles = ''): string[] {
  const { grids } = readDocument(rawDocument(body, { numbering, ...(styles && { styles }) }), 'van-ban.docx');
  return grids.flatMap(({ text }) => text.map((row) => row.join('|')));
}

const three = definition(0, [
  level(0, 'upperRoman', '%1.'),
  level(1, 'decimal', '%2.'),
  level(2, 'lowerLetter', '%3)'),
]);

describe('the numbers of lists', () => {
  it('count by level, and begin anew under the next outer number', () => {
    const body = [
      item(1, 'Cải cách hành chính'),
      item(1, 'Rà soát thủ tục', 1),
      item(1, 'Lập danh mục', 2),
      item(1, 'Trình phê duyệt', 2),
      item(1, 'Công khai kết quả', 1),
      item(1, 'Lấy ý kiến', 2),
      item(1, 'Chuyển đổi số'),
      item(1, 'Số hóa hồ sơ', 1),
    ].join('');
    expect(shown(body, three + list(1, 0))).toEqual([
      'I. Cải cách hành chính',
      '1. Rà soát thủ tục',
      'a) Lập danh mục',
      'b) Trình phê duyệt',
      '2. Công khai kết quả',
      'a) Lấy ý kiến',
      'II. Chuyển đổi số',
      '1. Số hóa hồ sơ',
    ]);
  });

  it('carry the numbers of outer levels, in digits where the level is legal', () => {
    const levels = [level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2.')];
    const legal = [
      level(0, 'upperRoman', '%1.'),
      level(1, 'decimal', '%1.%2.', '<w:start w:val="1"/><w:isLgl/>'),
    ];
    const body = (id: number) => item(id, 'Nhóm') + item(id, 'Việc', 1) + item(id, 'Việc', 1);
    expect(
      shown(body(1) + body(2), definition(0, levels) + definition(1, legal) + list(1, 0) + list(2, 1)),
    ).toEqual(['I. Nhóm', 'I.1. Việc', 'I.2. Việc', 'I. Nhóm', '1.1. Việc', '1.2. Việc']);
  });

  it('go on in a list that shares the definition, and begin where a list says so', () => {
    const plain = definition(0, [level(0, 'decimal', '%1')]);
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const fifth = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const lists = plain + list(1, 0) + list(2, 0) + list(3, 0, restart) + list(4, 0, fifth);
    const body = [1, 1, 2, 3, 3, 4, 1].map((id) => item(id, `danh sách ${id}`)).join('');
    expect(shown(body, lists).map((line) => line.split(' ')[0])).toEqual(['1', '2', '3', '1', '2', '5', '6']);
  });

  it('begin at the start of the level, and never anew where the level says so', () => {
    const levels = [
      level(0, 'upperLetter', '%1.', '<w:start w:val="3"/>'),
      level(1, 'decimal', '%2.', '<w:start w:val="1"/><w:lvlRestart w:val="0"/>'),
    ];
    const body = [0, 1, 1, 0, 1].map((at) => item(1, 'x', at)).join('');
    expect(shown(body, definition(0, levels) + list(1, 0)).map((line) => line.split(' ')[0])).toEqual([
      'C.',
      '1.',
      '2.',
      'D.',
      '3.',
    ]);
  });

  it('show an outer level that was never used at its start', () => {
    const levels = [level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2.')];
    expect(shown(item(1, 'x', 1), definition(0, levels) + list(1, 0))).toEqual(['1.1. x']);
  });

  it('come from the style of the paragraph, and are taken away by list 0', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>';
    const numbering = definition(0, [level(0, 'decimal', '%1.')]) + list(1, 0);
    const style = (id: string, more = '') => `<w:pStyle w:val="${id}"/>${more}`;
    const none = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
    const body = [
      p('Một', style('Muc')),
      p('Không số', style('Muc', none)),
      p('Hai', style('MucCon')),
      p('Chữ thường'),
    ].join('');
    expect(shown(body, numbering, styles)).toEqual(['1. Một', 'Không số', '2. Hai', 'Chữ thường']);
  });

  it('follow a definition that only names a style of lists', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="DanhSach"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const numbering =
      definition(0, [], '<w:numStyleLink w:val="DanhSach"/>') +
      definition(1, [level(0, 'lowerRoman', '(%1)')]) +
      list(1, 0) +
      list(2, 1);
    expect(shown(item(1, 'Thống kê') + item(1, 'Báo cáo'), numbering, styles)).toEqual([
      '(i) Thống kê',
      '(ii) Báo cáo',
    ]);
  });

  it('are signs for bullets: those of fonts for signs have a letter', () => {
    const lists = definition(0, [level(0, 'bullet', '-')]) + definition(1, [level(0, 'bullet', '\uF0B7')]);
    expect(shown(item(1, 'Văn phòng') + item(2, 'Công an'), lists + list(1, 0) + list(2, 1))).toEqual([
      '- Văn phòng',
      '• Công an',
    ]);
  });

  it('leave out the paragraphs that were deleted or are hidden', () => {
    const numbering = definition(0, [level(0, 'decimal', '%1.')]) + list(1, 0);
    const numPr = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const deleted = p(
      '<w:del w:id="1"><w:r><w:delText>Bỏ việc này</w:delText></w:r></w:del>',
      `${numPr}<w:rPr><w:del w:id="2"/></w:rPr>`,
    );
    const hidden = p(
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>',
      `${numPr}<w:rPr><w:vanish/></w:rPr>`,
    );
    expect(shown(item(1, 'Một') + deleted + hidden + item(1, 'Hai'), numbering)).toEqual([
      '1. Một',
      '2. Hai',
    ]);
  });

  it('are told where their kind is not known, and written in digits', () => {
    const numbering = definition(0, [level(0, 'chineseCounting', '%1.')]) + list(1, 0);
    const { grids, remarks } = readDocument(rawDocument(item(1, 'x'), { numbering }), 'a.docx');
    expect(grids[0]?.text).toEqual([['1. x']]);
    expect(remarks).toEqual([{ code: 'docx-list-format', params: { count: 1 } }]);
  });
});

describe('a number in a format', () => {
  it.each([
    ['decimalZero', 7, '07'],
    ['upperRoman', 49, 'XLIX'],
    ['lowerRoman', 4, 'iv'],
    ['upperLetter', 26, 'Z'],
    ['lowerLetter', 28, 'bb'],
    ['none', 3, ''],
  ])('%s of %d is "%s"', (format, value, text) => {
    expect(formatListNumber(value, format)).toBe(text);
  });
});
