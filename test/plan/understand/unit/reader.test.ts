import { splitUnits, unitReader } from '../../../../src/plan/understand/unit';

function unitsIn(cells: readonly string[], cell: string, names: readonly string[] = []): string[] {
  return splitUnits(cell, { read: unitReader([...cells, cell], names) });
}

describe('a document teaches its names', () => {
  const cell = 'Trung tâm Dữ liệu Sao Mai, Bình An Group';

  it('divides where the name stands alone in another cell', () => {
    expect(unitsIn([], cell)).toEqual([cell]);
    expect(unitsIn(['Bình An Group'], cell)).toEqual(['Trung tâm Dữ liệu Sao Mai', 'Bình An Group']);
  });

  it.each([
    ['between semicolons', 'Sở Y tế; Bình An Group; Công an xã'],
    ['on a line', 'Sở Y tế\nBình An Group'],
    ['after a label', 'Chủ trì: Bình An Group'],
    ['beside different neighbours', 'Bình An Group, Sở Y tế'],
  ])('divides where it stands %s', (_, other) => {
    expect(unitsIn([other], cell)).toEqual(['Trung tâm Dữ liệu Sao Mai', 'Bình An Group']);
  });

  it('divides where the office has it in its directory', () => {
    expect(unitsIn([], cell, ['Bình An Group'])).toEqual(['Trung tâm Dữ liệu Sao Mai', 'Bình An Group']);
  });

  it('keeps together what no cell has apart', () => {
    const pair = 'Hồ Gươm, Sông Nhuệ';
    expect(unitsIn([], pair)).toEqual(['Hồ Gươm', 'Sông Nhuệ']);
    expect(unitsIn([`Sở Y tế; ${pair}`, `Công an xã; ${pair}`], pair)).toEqual([pair]);
  });

  it('reads a list of functions of a company as the document shows them', () => {
    const cells = ['Chủ trì: Ban Số hóa. Phối hợp: Dịch vụ khách, kho vận', 'kho vận'];
    expect(unitsIn(cells, 'Nhà máy; dịch vụ khách, kho vận')).toEqual([
      'Nhà máy',
      'dịch vụ khách',
      'kho vận',
    ]);
  });
});

describe('what the document shows against the grammar', () => {
  const named = 'Phòng Y tế, Tư pháp';

  it('makes a head that is repeated doubtful where the name stands without one', () => {
    const shared = ['Phòng Y tế', 'Phòng Tư pháp'];
    expect(unitReader([])(named).certain).toBe(true);
    const read = unitReader(['Tư pháp']);
    expect(read(named).pieces.map(({ unit }) => unit)).toEqual(shared);
    expect(read(named).doubts).toEqual([{ code: 'closeDivision', words: 'Tư pháp' }]);
  });

  it('lets the office say that a name is none of the set before it', () => {
    const cell = 'các trường, hợp tác xã trong xã';
    expect(unitsIn([], cell)).toEqual([cell]);
    expect(unitsIn([], cell, ['Hợp tác xã trong xã'])).toEqual(['các trường', 'hợp tác xã trong xã']);
  });
});

describe('certainty', () => {
  const read = unitReader([]);

  it.each([
    'Sở Y tế, Công an tỉnh; các sở, ngành liên quan',
    'Chủ trì: Phòng Kinh tế. Phối hợp: các thôn',
    'Khoa Dược → Phòng Tài chính - Kế toán',
    'UBND các xã: Minh Tân, Phú Hội',
    'Đ/c Vàng Thị Mỷ, Phó Chủ tịch UBND xã',
    'Vàng Thị Mỷ\nPhó Chủ tịch UBND xã',
    'Mr. Nam / QA team',
    'Site Engineer, Legal',
    'Các phòng chuyên môn, trừ Văn phòng',
  ])('%j is certain', (cell) => {
    expect(read(cell)).toMatchObject({ certain: true, doubts: [], unexplained: [] });
  });

  it.each([
    ['Sao Mai, Hướng Dương', 'unknownName', 'Sao Mai'],
    ['Trung tâm Nghiên cứu Tre, Lúa gạo Việt', 'closeDivision', 'Trung tâm Nghiên cứu Tre, Lúa gạo Việt'],
    ['Các trường, công ty trên địa bàn', 'closeDivision', 'Các trường, công ty trên địa bàn'],
    [
      'Sở Xây dựng theo phân cấp tại Quyết định đã ban hành',
      'clauseCut',
      'theo phân cấp tại Quyết định đã ban hành',
    ],
    ['Phòng Kinh tế, Chi cục Kiểm lâm của', 'oddName', 'Chi cục Kiểm lâm của'],
    ['Giai đoạn đầu: Sở Y tế', 'leftOut', 'Giai đoạn đầu'],
    ['Trạm Y tế, 7', 'leftOut', '7'],
    ['Tổ TTBVTV giám sát', 'verbInName', 'giám sát'],
    ['Phòng Kinh tế tham mưu, Văn phòng tổng hợp', 'verbInName', 'tổng hợp'],
    ['Tài chính hỗ trợ giải ngân', 'clauseCut', 'hỗ trợ giải ngân'],
    ['Sở Y tế báo cáo kết quả và Các Ban liên quan', 'clauseCut', 'báo cáo kết quả và Các Ban liên quan'],
    ['Phòng Thuế tham mưu, các đơn vị phối hợp', 'verbInName', 'phối hợp'],
    ['các Vụ, Cục, Thanh tra', 'closeDivision', 'Thanh tra'],
    ['Lò Văn Nam cùng lớp 9A', 'closeDivision', 'Lò Văn Nam cùng lớp 9A'],
    ['Trung tâm Hỗ trợ học liệu và XYZ', 'closeDivision', 'XYZ'],
    ['Các bản, đội xung kích', 'closeDivision', 'đội xung kích'],
    ['Các chi bộ thôn, chi bộ chợ', 'closeDivision', 'chi bộ chợ'],
    ['Đảng ủy, HĐND các xã vùng cao', 'closeDivision', 'HĐND các xã vùng cao'],
    ['Thường trực Huyện ủy, UBND huyện', 'closeDivision', 'Thường trực Huyện ủy, UBND huyện'],
    ['Phòng Y tế, Tư pháp, Thanh tra', 'closeDivision', 'Thanh tra'],
  ])('%j is doubtful: %s', (cell, code, words) => {
    const { certain, doubts } = read(cell);
    expect(certain).toBe(false);
    expect(doubts).toContainEqual({ code, words });
  });

  it('keeps a role that begins as a telephone label does', () => {
    expect(read('Mobile Dev (Khoa), Backend Dev').pieces.map(({ unit }) => unit)).toEqual([
      'Mobile Dev (Khoa)',
      'Backend Dev',
    ]);
  });

  it('lists the words that nothing accounts for', () => {
    expect(read('Giai đoạn đầu: Sở Y tế').unexplained).toEqual(['Giai đoạn đầu']);
  });
});

describe('nobody', () => {
  it.each(['Không', 'Chưa phân công', 'không có'])('%j is doubted as a name', (cell) => {
    expect(unitReader([])(cell).certain).toBe(false);
  });
});

describe('contacts', () => {
  it('takes whom to call from beneath a unit', () => {
    const { pieces, contacts, certain } = unitReader([])(
      'Sở Công Thương\n- PGĐ: Lại Thị Sen\nSĐT: 0912 000 111\n- Phòng Thương mại:\n+ CV Đỗ Văn Bảy, ĐT 0xxxxxxxxx',
    );
    expect(pieces.map(({ unit }) => unit)).toEqual(['Sở Công Thương']);
    expect(contacts).toEqual([
      'PGĐ: Lại Thị Sen',
      'SĐT: 0912 000 111',
      'Phòng Thương mại:',
      'CV Đỗ Văn Bảy, ĐT 0xxxxxxxxx',
    ]);
    expect(certain).toBe(true);
  });

  it('takes a line without a bullet that names who of the unit is called', () => {
    const { pieces, contacts } = unitReader([])(
      'Sở Y tế, Sở Du lịch\nSở Y tế Phó Giám đốc Lại Thị Sen 0912 000 111; Trưởng phòng Đỗ Văn Bảy 0912 000 222\nCông an tỉnh 0912 000 333',
    );
    expect(pieces.map(({ unit }) => unit)).toEqual(['Sở Y tế', 'Sở Du lịch', 'Công an tỉnh']);
    expect(contacts).toEqual([
      'Sở Y tế Phó Giám đốc Lại Thị Sen 0912 000 111; Trưởng phòng Đỗ Văn Bảy 0912 000 222',
      '0912 000 333',
    ]);
  });

  it('takes a number without a label, and a bracket that holds one', () => {
    const { pieces, contacts } = unitReader([])('Trạm Y tế 0987 111 222; Công an xã (0913.000.999)');
    expect(pieces.map(({ unit }) => unit)).toEqual(['Trạm Y tế', 'Công an xã']);
    expect(contacts).toEqual(['0913.000.999', '0987 111 222']);
  });

  it('takes who of the unit answers, and an address of mail', () => {
    const cells = [
      'Sở Nội vụ\nĐầu mối: Phòng Biên chế\nĐT: 0225.3842.567',
      'Phòng Nội vụ, liên hệ: 0236 3821 234',
      'Lò Thị Mai, email: mai.lt@xaphina.gov.vn',
      'Phòng Kinh tế (đ/c Lò Văn Ích, ĐT: 0983.112.556)',
    ];
    const read = unitReader(cells);
    expect(cells.map((cell) => read(cell).pieces.map(({ unit }) => unit))).toEqual([
      ['Sở Nội vụ'],
      ['Phòng Nội vụ'],
      ['Lò Thị Mai'],
      ['Phòng Kinh tế'],
    ]);
    expect(cells.map((cell) => read(cell).contacts)).toEqual([
      ['Đầu mối: Phòng Biên chế', 'ĐT: 0225.3842.567'],
      ['liên hệ: 0236 3821 234'],
      ['email: mai.lt@xaphina.gov.vn'],
      ['đ/c Lò Văn Ích, ĐT: 0983.112.556'],
    ]);
  });

  it('takes only the numbers where the persons are the ones who act', () => {
    const { pieces, contacts } = unitReader([])('- Ông Lù A Dế, SĐT: 0987654321\n- Công an xã');
    expect(pieces.map(({ unit }) => unit)).toEqual(['Ông Lù A Dế', 'Công an xã']);
    expect(contacts).toEqual(['SĐT: 0987654321']);
  });
});
