import { PNG } from 'pngjs';
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { done, loadEngine } from '../../../src/xlsx/apply/engine';

const rows = [
  ['PHỤ LỤC'],
  ['(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND xã Bình Khê)'],
  [],
  ['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm'],
  [
    '1',
    'Khảo sát nhu cầu học nghề của lao động nông thôn',
    'Phòng Kinh tế',
    'Các thôn',
    '30/6/2026',
    'Báo cáo khảo sát',
  ],
  ['2', 'Mở hai lớp dạy nghề chăn nuôi thú y', '', 'Phòng Kinh tế', 'Quý IV/2026', 'Danh sách học viên'],
  ['3', 'Giới thiệu việc làm sau đào tạo', 'Đoàn Thanh niên xã', 'Phòng Kinh tế', 'Thường xuyên', ''],
];

/**
 * A workbook with one of everything a user may keep beside a plan: chart, PivotTable, picture, comments, drop-down, names, conditional
 * format, sparkline, protection of another sheet, a hidden sheet, document properties, custom XML and a macro project.
 */
export async function richWorkbook(): Promise<Uint8Array> {
  const excelize = await loadEngine();
  const book = excelize.NewFile();
  done(book.SetSheetName('Sheet1', 'Kế hoạch'));
  rows.forEach((row, i) => done(book.SetSheetRow('Kế hoạch', `A${i + 1}`, row)));
  done(book.NewSheet('Số liệu'));
  [
    ['Thôn', 'Số lớp', 'Loại'],
    ['Đông', 2, 'A'],
    ['Đoài', 3, 'B'],
    ['Trung', 1, 'A'],
  ].forEach((row, i) => done(book.SetSheetRow('Số liệu', `A${i + 1}`, row)));
  done(
    book.AddChart('Số liệu', 'E2', {
      Type: excelize.Col,
      Series: [{ Name: "'Số liệu'!$B$1", Categories: "'Số liệu'!$A$2:$A$4", Values: "'Số liệu'!$B$2:$B$4" }],
      Title: { Paragraph: [{ Text: 'Số lớp theo thôn' }] },
    }),
  );
  done(
    book.AddPivotTable({
      DataRange: 'Số liệu!A1:C4',
      PivotTableRange: 'Số liệu!A8:D14',
      Name: 'PivotCuaToi',
      Rows: [{ Data: 'Loại' }],
      Data: [{ Data: 'Số lớp', Name: 'Tổng lớp', Subtotal: 'Sum' }],
    }),
  );
  done(
    book.AddPictureFromBytes('Số liệu', 'J2', {
      Extension: '.png',
      File: picture(),
      Format: { AltText: 'Bản đồ xã' },
      InsertType: 0,
    }),
  );
  done(
    book.AddComment('Kế hoạch', {
      Cell: 'C6',
      Author: 'Lan',
      Paragraph: [{ Text: 'Hỏi lại Phòng Văn hóa' }],
    }),
  );
  done(
    book.AddDataValidation('Số liệu', { Sqref: 'C2:C9', Type: 'list', Formula1: '"A,B"', AllowBlank: true }),
  );
  done(book.SetDefinedName({ Name: 'DanhSachThon', RefersTo: "'Số liệu'!$A$2:$A$4" }));
  const red = done(book.NewConditionalStyle({ Font: { Color: '#C00000' } })).style;
  done(
    book.SetConditionalFormat('Số liệu', 'B2:B4', [{ Type: 'cell', Criteria: '>', Value: '2', Format: red }]),
  );
  done(book.AddSparkline('Số liệu', { Location: ['D2'], Range: ["'Số liệu'!B2:B4"], Type: 'line' }));
  done(book.ProtectSheet('Số liệu', { SelectLockedCells: true }));
  done(book.NewSheet('Ẩn'));
  done(book.SetCellFormula('Ẩn', 'A1', "=SUM('Số liệu'!B2:B4)"));
  done(book.SetSheetVisible('Ẩn', false));
  done(book.SetDocProps({ Title: 'Kế hoạch đào tạo nghề', Creator: 'Văn phòng' }));
  done(book.SetCustomProps({ Name: 'MaHoSo', Value: 'H-2026-12' }));
  return withForeignParts(new Uint8Array(done(book.WriteToBuffer()).buffer as ArrayBuffer));
}

function picture(): Uint8Array {
  const png = new PNG({ width: 8, height: 8 });
  png.data.fill(0x7f);
  return PNG.sync.write(png);
}

/** Custom XML and a macro project, as other programs leave them. */
function withForeignParts(bytes: Uint8Array): Uint8Array {
  const parts: Unzipped = unzipSync(bytes);
  const edit = (name: string, change: (xml: string) => string) => {
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  };
  parts['customXml/item1.xml'] = strToU8('<?xml version="1.0"?><hoSo xmlns="urn:hoso"><so>12</so></hoSo>');
  parts['customXml/itemProps1.xml'] = strToU8(
    '<?xml version="1.0"?><ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
  );
  parts['customXml/_rels/item1.xml.rels'] = strToU8(
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>',
  );
  parts['xl/vbaProject.bin'] = strToU8('not a real project, but bytes all the same');
  edit('xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="rId901" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/><Relationship Id="rId902" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    ),
  );
  edit('[Content_Types].xml', (xml) =>
    xml
      .replace(
        '</Types>',
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
      )
      .replace(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      ),
  );
  return zipSync(parts);
}
