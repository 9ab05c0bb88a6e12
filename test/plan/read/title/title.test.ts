import { readPlanInfo } from '../../../../src/plan/read/table';

const info = (...texts: string[]) => readPlanInfo(texts.map((text, row) => ({ row, column: 0, text })));

describe('title block', () => {
  it('number, date and unit from the line in brackets, year from the title', () => {
    expect(
      info(
        'PHỤ LỤC 1',
        'DANH MỤC VIỆC CẦN LÀM NĂM 2027',
        '(Kèm theo Kế hoạch số 215/KH-SXD ngày 28 tháng 12 năm 2026 của Sở Xây dựng)',
      ),
    ).toEqual({
      title: 'DANH MỤC VIỆC CẦN LÀM NĂM 2027',
      number: '215/KH-SXD',
      year: 2027,
      issued: '2026-12-28',
      issuedMonth: '2026-12',
      unit: 'Sở Xây dựng',
      numberRow: 3,
    });
  });

  it('letter head with number, place and date', () => {
    const lines = [
      { row: 0, column: 0, text: 'ỦY BAN NHÂN DÂN XÃ NÀ HỒI' },
      { row: 0, column: 4, text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
      { row: 1, column: 0, text: 'Số: 08/KH-UBND' },
      { row: 1, column: 4, text: 'Độc lập - Tự do - Hạnh phúc' },
      { row: 2, column: 4, text: 'Nà Hồi, ngày 05 tháng 02 năm 2026' },
      { row: 4, column: 0, text: 'KẾ HOẠCH' },
      { row: 5, column: 0, text: 'Phát triển cây dược liệu' },
    ];
    expect(readPlanInfo(lines)).toEqual({
      title: 'KẾ HOẠCH Phát triển cây dược liệu',
      number: '08/KH-UBND',
      year: 2026,
      issued: '2026-02-05',
      issuedMonth: '2026-02',
      unit: 'ỦY BAN NHÂN DÂN XÃ NÀ HỒI',
      numberRow: 2,
    });
  });

  it('blanks left for number and day', () => {
    expect(
      info(
        '(Ban hành kèm theo Kế hoạch số       /KH-UBND ngày      tháng 3 năm 2026 của UBND phường Ba Đồn)',
      ),
    ).toMatchObject({
      number: null,
      issued: null,
      issuedMonth: '2026-03',
      year: 2026,
      unit: 'UBND phường Ba Đồn',
      numberRow: 1,
    });
    expect(info('(Kèm theo Kế hoạch số …../KH-UBND ngày …/…/2026 của UBND xã Mường Và)')).toMatchObject({
      number: null,
      issued: null,
    });
  });

  it.each([
    ['KẾ HOẠCH HÀNH ĐỘNG GIAI ĐOẠN 2026 - 2030, TẦM NHÌN ĐẾN NĂM 2045', null],
    ['Nhiệm vụ khắc phục hạn chế năm 2024, nâng cao chỉ số năm 2025', 2025],
    ['Kế hoạch đến năm 2030', null],
    ['CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026', 2026],
    ['Chương trình trọng tâm năm học 2025 - 2026', null],
  ])('year of "%s" is %s', (title, year) => {
    expect(info(title).year).toBe(year);
  });

  it.each([
    ['Quyết định số 1234/QĐ-TTg ngày 01/02/2026 của Thủ tướng Chính phủ', '1234/QĐ-TTg'],
    ['(Kèm theo Chương trình hành động số 05-CTr/TU ngày 10/3/2026 của Tỉnh ủy)', '05-CTr/TU'],
    ['(Kèm theo Công văn số 77 /CV-PGDĐT ngày 3-4-2026 của Phòng Giáo dục và Đào tạo)', '77/CV-PGDĐT'],
    ['Kế hoạch số: 09/KH - UBND ngày 30/9/2026', '09/KH-UBND'],
  ])('number in "%s"', (line, number) => {
    expect(info(line).number).toBe(number);
  });

  it.each([
    ['on one line', ['KẾ HOẠCH THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW NGÀY 22/12/2024 CỦA BỘ CHÍNH TRỊ']],
    ['with the date in words', ['Triển khai thực hiện Chỉ thị số 05-CT/TU ngày 04 tháng 3 năm 2024']],
    ['over two lines', ['KẾ HOẠCH TRIỂN KHAI', 'Đề án số 06/ĐA-UBND ngày 15/8/2023 của UBND huyện']],
    ['as where the tasks come from', ['Các nhiệm vụ được giao tại Kết luận số 12-KL/HU ngày 09/5/2024']],
  ])('neither number nor year of a document the title only cites, %s', (_, lines) => {
    expect(info(...lines)).toMatchObject({ number: null, year: null, issued: null });
  });

  it('the plan enclosed is its own, whatever it carries out', () => {
    expect(
      info(
        'NHIỆM VỤ THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW NGÀY 22/12/2024',
        '(Kèm theo Kế hoạch số 12/KH-UBND ngày 03/2/2025 của UBND xã Nà Hồi thực hiện Nghị quyết số 71/NQ-CP ngày 01/4/2024)',
      ),
    ).toMatchObject({ number: '12/KH-UBND', issued: '2025-02-03', year: 2025 });
    expect(
      info(
        '(Kèm theo Kế hoạch số   /KH-UBND ngày   tháng   năm 2026 thực hiện Chỉ thị số 05-CT/TU ngày 04/3/2024)',
      ),
    ).toMatchObject({ number: null, issued: null, year: 2026 });
  });

  it('the letter head is its own, above a title that cites', () => {
    expect(
      info(
        'UBND XÃ NÀ HỒI',
        'Số: 08/KH-UBND',
        'Nà Hồi, ngày 05 tháng 02 năm 2026',
        'KẾ HOẠCH',
        'Thực hiện Đề án số 06/ĐA-UBND ngày 15/8/2023',
      ),
    ).toMatchObject({ number: '08/KH-UBND', issued: '2026-02-05', year: 2026 });
  });

  it.each([
    'BIỂU TỔNG HỢP TIẾN ĐỘ (tính đến ngày 30/9/2026)',
    'BẢNG RÀ SOÁT CÔNG VIỆC, số liệu đến hết ngày 30 tháng 9 năm 2026',
    'KẾ HOẠCH TUYỂN QUÂN (từ ngày 01/02/2026 đến ngày 20.3.2026)',
    'DANH SÁCH NHIỆM VỤ, cập nhật ngày 05/8/2026',
  ])('the day a period ends or figures were taken is no date of issue: %s', (line) => {
    expect(info(line)).toMatchObject({ issued: null, issuedMonth: null, year: 2026 });
    expect(info(line, 'Ea Sol, ngày 12 tháng 01 năm 2026').issued).toBe('2026-01-12');
  });

  it('says nothing where nothing stands', () => {
    expect(info()).toEqual({
      title: null,
      number: null,
      year: null,
      issued: null,
      issuedMonth: null,
      unit: null,
      numberRow: null,
    });
    expect(info('ngày 31 tháng 02 năm 2026').issued).toBeNull();
  });

  const text = [
    'Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ và chuyển đổi số;',
    'Ủy ban nhân dân xã ban hành Kế hoạch chuyển đổi số trên địa bàn xã với các nội dung chủ yếu như sau:',
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Tạo chuyển biến rõ nét về nhận thức của cán bộ, công chức và người dân về vai trò của chuyển đổi số.',
    '2. Các đơn vị được giao chủ trì chịu trách nhiệm về tiến độ, báo cáo kết quả trước ngày 15/12/2025 hằng năm.',
  ];
  const head = ['ỦY BAN NHÂN DÂN XÃ NÀ HỒI', 'Số: 08/KH-UBND', 'KẾ HOẠCH', 'Chuyển đổi số năm 2026'];

  it('leaves out the text of the plan where it stands above the table', () => {
    expect(info(...head, ...text, 'Phân công cụ thể như sau:')).toMatchObject({
      title: 'KẾ HOẠCH Chuyển đổi số năm 2026',
      number: '08/KH-UBND',
      year: 2026,
      unit: 'ỦY BAN NHÂN DÂN XÃ NÀ HỒI',
    });
  });

  it('takes the title of the appendix beneath that text, and the number of the plan from above it', () => {
    expect(info(...head, ...text, 'PHỤ LỤC', 'PHÂN CÔNG NHIỆM VỤ')).toMatchObject({
      title: 'PHÂN CÔNG NHIỆM VỤ',
      number: '08/KH-UBND',
      unit: 'ỦY BAN NHÂN DÂN XÃ NÀ HỒI',
    });
  });
});
