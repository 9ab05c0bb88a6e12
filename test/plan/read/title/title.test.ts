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
});
