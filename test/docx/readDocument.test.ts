import { readDocument } from '../../src/docx';
import type { Grid } from '../../src/plan/model/grid';
import { areaAddress } from '../../src/plan/model/grid';
import { definition, item, level, list, p, rawDocument, run, tbl, tc, tr, type Side } from './rawDocument';

function read(body: string, side: Side = {}) {
  return readDocument(rawDocument(body, side), 'phu-luc.docx');
}

function only(body: string, side: Side = {}): Grid {
  const { grids } = read(body, side);
  expect(grids).toHaveLength(1);
  return grids[0] as Grid;
}

const header = tr(['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'], '<w:tblHeader/>');
const task = (n: number): string => tr([String(n), `Rà soát hồ sơ đợt ${n}`, 'Văn phòng', 'Quý II/2026']);
const page = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
const section = p('', '<w:sectPr/>');

describe('the sheets of a document', () => {
  it('have a paragraph a row, merged across, and the table from column A', () => {
    const grid = only(p('PHỤ LỤC') + p('DANH MỤC NHIỆM VỤ') + p('') + p('') + tbl([header, task(1)]));
    expect(grid.sheet).toBe('Bảng 1');
    expect(grid.text).toEqual([
      ['PHỤ LỤC', '', '', ''],
      ['DANH MỤC NHIỆM VỤ', '', '', ''],
      ['', '', '', ''],
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
      ['1', 'Rà soát hồ sơ đợt 1', 'Văn phòng', 'Quý II/2026'],
    ]);
    expect(grid.merges.map(areaAddress)).toEqual(['A1:D1', 'A2:D2']);
  });

  it('keep the office that sends an appendix over its heading', () => {
    const grid = only(p('UBND XÃ MƯỜNG CHANH') + p('PHỤ LỤC') + tbl([header, task(1)]));
    expect(grid.text.slice(0, 2).map(([text]) => text)).toEqual(['UBND XÃ MƯỜNG CHANH', 'PHỤ LỤC']);
  });

  it.each([
    ['a section', section],
    ['a page', page],
    ['the heading of an appendix', ''],
  ])('are parted by %s where a table stands', (_, parting) => {
    const { grids } = read(
      p('KẾ HOẠCH') +
        p('Thực hiện chương trình công tác') +
        parting +
        p('Phụ lục I') +
        tbl([header, task(1)]) +
        parting +
        p('PHỤ LỤC II') +
        tbl([header, task(2)]),
    );
    expect(grids.map(({ sheet, text }) => [sheet, text[0]?.[0]])).toEqual([
      ['Văn bản', 'KẾ HOẠCH'],
      ['Bảng 1', 'Phụ lục I'],
      ['Bảng 2', 'PHỤ LỤC II'],
    ]);
  });

  it('are one for text however many pages it has', () => {
    expect(only(p('Một') + page + p('Hai') + section + p('Ba')).text).toEqual([
      ['Một'],
      [''],
      ['Hai'],
      [''],
      ['Ba'],
    ]);
  });

  it('keep a table in one that goes on on the next page, with its header typed again', () => {
    const grid = only(tbl([header, task(1)]) + page + tbl([header, task(2)]));
    expect(grid.text.map(([first]) => first)).toEqual(['TT', '1', '', 'TT', '2']);
  });

  it('have the lines of letter head and signature side by side, one a row', () => {
    const head = tbl([
      tr([
        tc(p('UBND XÃ TÂN LẬP') + p('Số: 12/KH-UBND')),
        tc(p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc')),
      ]),
    ]);
    const grid = only(head + p('KẾ HOẠCH') + page + p('Nội dung'));
    expect(grid.sheet).toBe('Văn bản');
    expect(grid.text).toEqual([
      ['UBND XÃ TÂN LẬP', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['Số: 12/KH-UBND', 'Độc lập - Tự do - Hạnh phúc'],
      ['KẾ HOẠCH', ''],
      ['', ''],
      ['Nội dung', ''],
    ]);
  });
});

describe('the cells of a table', () => {
  it('span columns and rows', () => {
    const grid = only(
      tbl([
        tr([tc('TT', '<w:vMerge w:val="restart"/>'), tc('Đơn vị', '<w:gridSpan w:val="2"/>')]),
        tr([tc('', '<w:vMerge/>'), tc('Chủ trì'), tc('Phối hợp')]),
      ]),
    );
    expect(grid.text).toEqual([
      ['TT', 'Đơn vị', ''],
      ['', 'Chủ trì', 'Phối hợp'],
    ]);
    expect(grid.merges.map(areaAddress)).toEqual(['A1:A2', 'B1:C1']);
  });

  it('stand where they begin in a row that is short on the left, and merge in the old way', () => {
    const grid = only(
      tbl([
        tr(['TT', 'Nhiệm vụ', 'Chủ trì']),
        tr(['Rà soát', 'Văn phòng'], '<w:gridBefore w:val="1"/>'),
        tr([tc('Tổng cộng', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), tc('3')]),
      ]),
    );
    expect(grid.text).toEqual([
      ['TT', 'Nhiệm vụ', 'Chủ trì'],
      ['', 'Rà soát', 'Văn phòng'],
      ['Tổng cộng', '', '3'],
    ]);
    expect(grid.merges.map(areaAddress)).toEqual(['A3:B3']);
  });

  it('share columns whose lines differ by a hair, and keep a narrow column that holds something', () => {
    const drawn = (widths: readonly number[]) =>
      only(
        tbl(
          [
            tr([tc('TT', '<w:gridSpan w:val="2"/>'), tc('Nhiệm vụ', '<w:gridSpan w:val="2"/>')]),
            tr([tc('1'), tc('Rà soát', '<w:gridSpan w:val="3"/>')]),
          ],
          widths,
        ),
      );
    const hair = drawn([600, 40, 2000, 1000]);
    expect(hair.text).toEqual([
      ['TT', 'Nhiệm vụ'],
      ['1', 'Rà soát'],
    ]);
    expect(hair.merges).toEqual([]);
    const wide = drawn([600, 900, 2000, 1000]);
    expect(wide.merges.map(areaAddress)).toEqual(['A1:B1', 'B2:C2']);
    const narrow = only(tbl([tr(['a', 'b', 'c'])], [500, 100, 500]));
    expect(narrow.text).toEqual([['a', 'b', 'c']]);
  });

  it('hold their lists with numbers, line by line', () => {
    const numbering = definition(0, [level(0, 'lowerLetter', '%1)'), level(1, 'bullet', '-')]) + list(1, 0);
    const cell = tc(p('Nội dung:') + item(1, 'Rà soát') + item(1, 'thôn', 1) + p('') + item(1, 'Báo cáo'));
    expect(only(tbl([tr(['1', cell, 'Văn phòng'])]), { numbering }).text).toEqual([
      ['1', 'Nội dung:\na) Rà soát\n- thôn\nb) Báo cáo', 'Văn phòng'],
    ]);
  });

  it('are numbered by a list alone in the first column', () => {
    const numbering = definition(0, [level(0, 'decimal', '%1')]) + list(1, 0);
    const row = (text: string) => tr([tc(item(1, '')), text, 'Văn phòng', '30/6/2026']);
    const grid = only(tbl([header, row('Rà soát'), row('Báo cáo')]), { numbering });
    expect(grid.text.map(([first]) => first)).toEqual(['TT', '1', '2']);
  });

  it('say whether all is bold, and in which font, by run, by style or by default', () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Nhom"><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="Cu"><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style>';
    const grid = only(
      tbl([
        tr([
          tc(p(run('I', '<w:b/>'))),
          tc(p('Nhóm', '<w:pStyle w:val="Nhom"/>')),
          tc(p(run('a', '<w:b/>') + run('b'))),
          tc(p(run('c', '<w:rStyle w:val="Cu"/>'))),
        ]),
      ]),
      { styles },
    );
    expect(grid.bold).toEqual([[true, true, false, false]]);
    expect(grid.font).toEqual([['Times New Roman', 'Times New Roman', 'Times New Roman', '.VnTime']]);
  });
});

describe('the text of a paragraph', () => {
  it.each([
    ['a soft line break', '<w:r><w:t>Số: 5</w:t><w:br/><w:t>ngày</w:t></w:r>', 'Số: 5\nngày'],
    ['a tab', '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>', 'a b'],
    [
      'hyphens that never break or show only at a break',
      '<w:r><w:t>15/KH</w:t><w:noBreakHyphen/><w:t>UB</w:t><w:softHyphen/><w:t>ND</w:t></w:r>',
      '15/KH-UBND',
    ],
    ['a blank that never breaks', run('Quý\u00a0II'), 'Quý\u00a0II'],
    ['a link', `<w:hyperlink>${run('cổng dịch vụ công')}</w:hyperlink>`, 'cổng dịch vụ công'],
    [
      'a field by its result',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>01/6/2026</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      '01/6/2026',
    ],
    [
      'a box to fill in',
      `<w:sdt><w:sdtPr/><w:sdtContent>${run('Văn phòng')}</w:sdtContent></w:sdt>`,
      'Văn phòng',
    ],
    ['a formula', '<m:oMath><m:r><m:t>≥ 90%</m:t></m:r></m:oMath>', '≥ 90%'],
    ['a tick of a font for signs', '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', '✓'],
  ])('has %s', (_, inside, text) => {
    expect(only(tbl([tr([tc(p(inside)), 'x', 'y', 'z'])])).text[0]?.[0]).toBe(text);
  });

  it('is what stands when all changes are accepted, which is said', () => {
    const changed = p(
      `${run('Hoàn thành ')}<w:del w:id="1"><w:r><w:delText>Quý I</w:delText></w:r></w:del><w:ins w:id="2">${run('Quý II')}</w:ins>`,
    );
    const gone = tr(['Việc đã bỏ', 'Công an', ''], '<w:del w:id="3"/>');
    const { grids, remarks } = read(tbl([tr([tc(changed), 'Văn phòng', '']), gone]));
    expect(grids[0]?.text).toEqual([['Hoàn thành Quý II', 'Văn phòng', '']]);
    expect(remarks).toEqual([{ code: 'docx-changes', params: { count: 3 } }]);
  });

  it('goes on in the next paragraph where the end between them was deleted', () => {
    const first = p('Rà soát ', '<w:rPr><w:del w:id="1"/></w:rPr>');
    expect(only(first + p('thủ tục')).text).toEqual([['Rà soát thủ tục']]);
    expect(only(p('Đầu') + first).text).toEqual([['Đầu'], ['Rà soát']]);
  });
});

describe('what is read otherwise than it stands', () => {
  const codes = (body: string, side: Side = {}) => read(body, side).remarks.map(({ code }) => code);
  const box = `<w:txbxContent>${p('PHỤ LỤC III')}</w:txbxContent>`;

  it('is said of a text box, which is read once, beneath its paragraph', () => {
    const shape = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const { grids, remarks } = read(p(run('Mở đầu') + shape));
    expect(grids[0]?.text).toEqual([['Mở đầu'], ['PHỤ LỤC III']]);
    expect(remarks).toEqual([{ code: 'docx-boxes', params: { count: 1 } }]);
  });

  it('is said of footnotes, whose texts stand at the end', () => {
    const footnotes = `<w:footnote w:id="2">${p('Theo Nghị quyết số 05')}</w:footnote>`;
    const noted = p(`${run('Chỉ tiêu')}<w:r><w:footnoteReference w:id="2"/></w:r>`);
    const { grids, remarks } = read(noted + p('Kết thúc'), { footnotes });
    expect(grids[0]?.text).toEqual([['Chỉ tiêu'], ['Kết thúc'], ['[1] Theo Nghị quyết số 05']]);
    expect(remarks).toEqual([{ code: 'docx-notes', params: { count: 1 } }]);
  });

  it('is said of a table within a cell, whose rows are lines', () => {
    const inner = tbl([tr(['Quý I', '5 hộ']), tr(['Quý II', '7 hộ'])]);
    const { grids, remarks } = read(tbl([tr(['1', tc(p('Chỉ tiêu:') + inner + p('')), 'Văn phòng'])]));
    expect(grids[0]?.text).toEqual([['1', 'Chỉ tiêu:\nQuý I | 5 hộ\nQuý II | 7 hộ', 'Văn phòng']]);
    expect(remarks.map(({ code }) => code)).toEqual(['docx-nested-tables']);
  });

  it('is not said of a frame round a table', () => {
    const { grids, remarks } = read(tbl([tr([tc(p('PHỤ LỤC') + tbl([header, task(1)]) + p(''))])]));
    expect(grids[0]?.text.map(([first]) => first)).toEqual(['PHỤ LỤC', 'TT', '1']);
    expect(remarks).toEqual([]);
  });

  it.each([
    ['a picture', p('<w:r><w:drawing><w:pic/></w:drawing></w:r>'), 'docx-pictures'],
    ['hidden text', p(run('nội bộ', '<w:vanish/>') + run('x')), 'docx-hidden'],
    [
      'text beneath a merged cell',
      tbl([tr([tc('1', '<w:vMerge w:val="restart"/>'), 'a', 'b']), tr([tc('che', '<w:vMerge/>'), 'c', 'd'])]),
      'docx-hidden',
    ],
    [
      'a number beneath a merged cell',
      tbl([
        tr([tc('1', '<w:vMerge w:val="restart"/>'), 'a', 'b']),
        tr([tc(item(1, ''), '<w:vMerge/>'), 'c', 'd']),
      ]),
      'docx-merged-numbers',
    ],
    ['a comment', p(`${run('x')}<w:r><w:commentReference w:id="1"/></w:r>`), 'docx-comments'],
    ['an embedded file', `${p('x')}<w:altChunk/>`, 'docx-embedded'],
    ['a sign that is not known', p('<w:r><w:sym w:font="Webdings" w:char="F099"/></w:r>'), 'docx-signs'],
  ])('is said of %s', (_, body, code) => {
    expect(codes(body)).toEqual([code]);
  });
});
