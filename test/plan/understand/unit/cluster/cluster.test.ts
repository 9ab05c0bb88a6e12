import { messagesFor } from '../../../../../src/plan/messages';
import { clusterUnits, learnAbbreviations, type UnitMention } from '../../../../../src/plan/understand/unit';

const mentionsOf = (spellings: readonly string[]): UnitMention[] =>
  spellings.map((spelling, i) => ({ spelling, row: i + 1, role: 'lead' }));

/** Spellings of one unit each. */
const together: string[][] = [
  ['Thôn 1', 'Thôn 01', 'thôn 01'],
  ['Trạm Y tế số 02', 'Trạm Y tế số 2'],
  ['Sở Y tế', 'Sở y tế', 'SỞ Y TẾ', 'Sở  Y tế.', 'sở y tế;'],
  ['Ủy ban nhân dân xã', 'Uỷ ban nhân dân xã', 'UBND xã', 'UBND Xã'],
  [
    'Sở Khoa học và Công nghệ',
    'Sở KH&CN',
    'Sở KHCN',
    'Sở Khoa học & Công nghệ',
    'Sở Khoa học và công nghệ (KH&CN)',
  ],
  ['Sở Nông nghiệp và Môi trường', 'Sở NN&MT', 'Sở NNMT', 'Sở NN-MT'],
  ['Sở Giáo dục và Đào tạo', 'Sở GD&ĐT', 'Sở GDĐT', 'Sở GD-ĐT'],
  [
    'Sở Lao động - Thương binh và Xã hội',
    'Sở LĐTBXH',
    'Sở LĐ-TB&XH',
    'Sở Lao động – Thương binh và Xã hội',
    'Sở Lao động, Thương binh và Xã hội',
  ],
  [
    'Sở Văn hóa, Thể thao và Du lịch',
    'Sở VHTT&DL',
    'Sở VHTTDL',
    'Sở Văn hóa Thể thao và Du lịch',
    'Sở Văn hoá, Thể thao và Du lịch',
  ],
  ['Phòng Văn hóa - Xã hội', 'Phòng VH-XH', 'Phòng Văn hóa – Xã hội', 'Phòng Văn hóa xã hội', 'Phòng VHXH'],
  [
    'Công chức Tài chính - Kế toán',
    'TC-KT',
    'Tài chính - Kế toán',
    'Bộ phận Tài chính kế toán',
    'Công chức TC-KT',
    'cc Tài chính-Kế toán',
  ],
  ['Công chức Tư pháp - Hộ tịch', 'TP-HT', 'Tư pháp – Hộ tịch'],
  [
    'Văn phòng HĐND và UBND',
    'VP HĐND&UBND',
    'Văn phòng HĐND-UBND',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
    'VP. HĐND và UBND',
  ],
  [
    'UBMTTQ xã',
    'MTTQ xã',
    'UB MTTQ xã',
    'Ủy ban MTTQ Việt Nam xã',
    'Ủy ban Mặt trận Tổ quốc Việt Nam xã',
    'UBMTTQVN xã',
  ],
  ['Phòng Văn hóa và Xã hội', 'P. VHXH', 'P. Văn hóa - Xã hội'],
  ['Phòng Kinh tế', 'P. Kinh tế', 'P.KT'],
  ['UBND phường Bến Nghé', 'UBND P. Bến Nghé', 'Ủy ban nhân dân phường Bến Nghé'],
  ['Ban CHQS xã', 'Ban Chỉ huy Quân sự xã', 'Ban chỉ huy quân sự xã'],
  ['Bộ phận Tiếp nhận và trả kết quả', 'Bộ phận TN&TKQ', 'Bộ phận TNTKQ'],
  ['Trung tâm Phục vụ hành chính công', 'TTPVHCC', 'Trung tâm PVHCC', 'TT Phục vụ HCC'],
  ['Đoàn Thanh niên', 'Đoàn TNCS Hồ Chí Minh', 'ĐTN', 'Đoàn TN'],
  ['Hội Liên hiệp Phụ nữ', 'Hội LHPN', 'Hội Phụ nữ'],
  ['Hội Cựu chiến binh', 'Hội CCB'],
  ['Các đơn vị liên quan', 'các đơn vị có liên quan', 'Đơn vị liên quan', 'Đơn vị có liên quan'],
  ['Các sở, ban, ngành', 'các sở ban ngành', 'Sở, ban, ngành'],
  ['UBND các tỉnh/thành phố', 'UBND các tỉnh, thành phố', 'Ủy ban nhân dân các tỉnh, thành phố'],
  ['Ban Quản lý khu kinh tế', 'BQL Khu kinh tế', 'BQL KKT'],
  ['Cán bộ, công chức', 'CB,CC', 'CBCC'],
  ['Bảo hiểm xã hội tỉnh', 'BHXH tỉnh'],
  ['Sở Xây dựng (thẩm định)', 'Sở Xây dựng', 'Sở XD'],
  ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng KT-HT&ĐT'],
  ['Công an thành phố Hà Nội', 'Công an TPHN', 'Công an TP Hà Nội'],
];

/** Names no two of which are one unit, however alike. */
const apart: string[][] = [
  ['Sở Nội vụ', 'Sở Ngoại vụ', 'Bộ Nội vụ'],
  ['UBND huyện A Lưới', 'UBND huyện Nam Đông', 'UBND huyện'],
  ['Huyện A', 'Huyện B'],
  ['Thôn 1', 'Thôn 2', 'Thôn 3', 'Thôn 10'],
  ['Thôn Đông', 'Thôn Đồng', 'Thôn Đoài', 'Thôn Đông Hải'],
  ['UBND xã Tân Lập', 'UBND xã Tân Lộc', 'UBND xã Tân Lạp', 'UBND phường Tân Lập'],
  ['Trường tiểu học Minh Khai', 'Trường trung học Minh Khai', 'Trường mầm non Minh Khai'],
  ['Trường Tiểu học số 1', 'Trường Tiểu học số 2'],
  ['Công an xã', 'Công an tỉnh', 'Bộ Công an'],
  ['Văn phòng HĐND và UBND', 'Văn phòng Đảng ủy', 'Văn phòng - Thống kê'],
  ['Phòng Văn hóa - Xã hội', 'Phòng Văn hóa và Thông tin', 'Ban Văn hóa - Xã hội HĐND'],
  ['Các tổ chức, đoàn thể', 'Các đoàn thể', 'UBMTTQ xã'],
  ['Các đơn vị liên quan', 'Các đơn vị', 'Các cơ quan liên quan', 'Các cơ quan, đơn vị liên quan'],
  ['Công chức Văn hóa - Xã hội (Phụ trách lao động)', 'Công chức Văn hóa - Xã hội'],
  [
    'Phó Chủ tịch UBND xã phụ trách kinh tế',
    'Phó Chủ tịch UBND xã phụ trách văn xã',
    'Chủ tịch UBND xã',
    'Phó Chủ tịch UBND xã',
  ],
  ['Đ/c Nguyễn Văn An', 'Đ/c Nguyễn Văn Ân', 'Đ/c Nguyễn Văn Anh'],
  ['Công ty Hoàng Long', 'Công ty Hoàng Lang', 'Công ty Hoàng Long Phát'],
  ['Ban Chỉ đạo', 'Ban Chỉ đạo thực hiện Chương trình nông thôn mới', 'Ban Chỉ đạo 35'],
  ['Tổ công tác số 1', 'Tổ công tác số 2', 'Tổ công tác'],
  ['Sở Tài chính', 'Phòng Tài chính - Kế hoạch', 'Bộ Tài chính'],
  ['UBND các xã, phường', 'UBND cấp xã', 'UBND cấp huyện', 'UBND các huyện'],
  ['Các sở (Y tế, Nội vụ)', 'Các sở (Xây dựng, Tài chính)'],
  ['Trung tâm Y tế', 'Trạm Y tế', 'Sở Y tế', 'Bộ Y tế'],
  ['Hiệp hội Doanh nghiệp', 'Các hiệp hội doanh nghiệp'],
  ['Trung tâm Y tế', 'Các trung tâm y tế'],
  ['Hội Nông dân', 'Hội Phụ nữ', 'Hội Người cao tuổi'],
  ['Ban Tổ chức', 'Ban Tuyên giáo', 'Ban Dân vận', 'Ban Tuyên giáo và Dân vận'],
  ['Sở Khoa học và Công nghệ', 'Bộ Khoa học và Công nghệ', 'Sở Thông tin và Truyền thông'],
  ['Chi cục Thủy lợi', 'Chi cục Thủy sản', 'Chi cục Kiểm lâm'],
  ['Sở Tài nguyên và Môi trường', 'Sở Nông nghiệp và Môi trường'],
];

describe('clusterUnits', () => {
  it.each(together)('joins the spellings of %s', (...spellings) => {
    expect(
      clusterUnits(mentionsOf(spellings)).map(({ variants }) => variants.map((v) => v.spelling)),
    ).toEqual([[...new Set(spellings)]]);
  });

  it.each(apart)('keeps %s and its like apart', (...spellings) => {
    expect(clusterUnits(mentionsOf(spellings))).toHaveLength(spellings.length);
  });

  it('gives a reason in words for every spelling but the name', () => {
    const reasons = messagesFor('vi').unitReasons as Readonly<Record<string, string>>;
    for (const spellings of together) {
      for (const { name, variants } of clusterUnits(mentionsOf(spellings))) {
        for (const { spelling, reason } of variants) {
          if (spelling === name) expect(reason).toBeNull();
          else expect(reasons[reason ?? '']).toEqual(expect.any(String));
        }
      }
    }
  });

  it.each([
    [['Sở KH&CN', 'Sở KH&CN', 'Sở Khoa học và Công nghệ'], 'Sở Khoa học và Công nghệ'],
    [['công an xã', 'công an xã', 'Công an xã'], 'Công an xã'],
    [['các thôn'], 'Các thôn'],
    [['Trạm y tế', 'Trạm Y tế'], 'Trạm Y tế'],
    [['Văn phòng HĐND và UBND', 'Văn phòng HĐND và UBND tổng hợp số liệu'], 'Văn phòng HĐND và UBND'],
    [['cc tài chính kế toán'], 'Công chức Tài chính - Kế toán'],
  ])('names %j %s', (spellings, name) => {
    expect(clusterUnits(mentionsOf(spellings))[0]?.name).toBe(name);
  });

  it('joins a typing error only with a word that names units, and only where the wrong one names none', () => {
    expect(clusterUnits(mentionsOf(['Sở Xây dựng', 'Sở Xây dụng']))).toHaveLength(1);
    expect(clusterUnits(mentionsOf(['Công an xã', 'Công ân xã']))).toHaveLength(1);
    expect(clusterUnits(mentionsOf(['Trung tâm Y tế', 'Trung tâm Y tá']))).toHaveLength(2);
  });

  it('takes a level left out for the level of the plan', () => {
    const spellings = ['Công an', 'Công an xã', 'Công an tỉnh'];
    const inCommune = clusterUnits(mentionsOf(spellings), { unit: 'UBND xã Minh Sơn' });
    expect(inCommune.map(({ variants }) => variants.length)).toEqual([2, 1]);
    const own = clusterUnits(mentionsOf(['Công an xã Minh Sơn', 'Công an xã']), { unit: 'UBND xã Minh Sơn' });
    expect(own).toHaveLength(1);
  });

  it('reads an acronym no dictionary knows by the one name whose initials it spells', () => {
    expect(clusterUnits(mentionsOf(['Đài Truyền thanh xã', 'Đài TT xã']))).toHaveLength(1);
    const unclear = ['Ban PTR', 'Ban Phát triển rừng', 'Ban Phòng trừ rầy'];
    expect(clusterUnits(mentionsOf(unclear))).toHaveLength(3);
  });

  it('uses the abbreviations the document defines', () => {
    const abbreviations = learnAbbreviations(['giao Trung tâm Quan trắc nông nghiệp (TTQTNN) lập báo cáo']);
    const spellings = ['Trung tâm Quan trắc nông nghiệp', 'TTQTNN'];
    expect(clusterUnits(mentionsOf(spellings), { abbreviations })).toHaveLength(1);
    expect(clusterUnits(mentionsOf(spellings))).toHaveLength(2);
  });

  it('knows a name by the head it shares with the one before it', () => {
    const [unit] = clusterUnits([
      { spelling: 'Thành phố Huế', row: 4, role: 'lead', full: 'UBND Thành phố Huế' },
      { spelling: 'UBND thành phố Huế', row: 5, role: 'lead' },
    ]);
    expect(unit?.variants.map(({ spelling, reason }) => [spelling, reason])).toContainEqual([
      'Thành phố Huế',
      'sharedHead',
    ]);
    expect(unit?.mentions).toHaveLength(2);
  });
});

describe('learnAbbreviations', () => {
  it.each([
    ['Sở Khoa học và Công nghệ (KH&CN) chủ trì', 'kh&cn', 'khoa học công nghệ'],
    ['Đề án của Hợp tác xã dịch vụ (sau đây gọi tắt là HTXDV)', 'htxdv', 'hợp tác xã dịch vụ'],
    ['Quỹ Đầu tư phát triển (viết tắt là QĐTPT)', 'qđtpt', 'quỹ đầu tư phát triển'],
  ])('%s', (text, short, full) => {
    expect(learnAbbreviations([text]).get(short)?.join(' ')).toBe(full);
  });

  it('takes no bracket that is not made of the initials before it, and none that means two things', () => {
    expect(learnAbbreviations(['Sở Y tế (chủ trì)', 'Sở Nội vụ (2026)', 'Công an tỉnh (PC06)']).size).toBe(0);
    expect(learnAbbreviations(['Tổ Công tác (TCT)', 'Thi công trạm (TCT)']).has('tct')).toBe(false);
  });
});
