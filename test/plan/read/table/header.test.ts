import { headerKey } from '../../../../src/plan/read/table/header/key';
import { headerPeriodOf } from '../../../../src/plan/read/table/header/period';
import { bestOf, scoreHeader, scoreTiers } from '../../../../src/plan/read/table/header/score';
import { repairHeaderKey } from '../../../../src/plan/read/table/header/vocabulary';
import { messagesFor } from '../../../../src/plan/messages';
import { recogniseTables } from '../../../../src/plan/read/table';
import { gridOfText } from '../../../../src/plan/model/grid';
import { HEADERS } from './headerWords';
import { columnsOf, onlyTable } from './support';
import { gridOf } from './tables/table';
import { TWO_WAYS } from './tables/twoWays';
import { GENRES } from './tables/genres';

const meaningOf = (...tiers: string[]) => bestOf(scoreTiers(tiers.map(headerKey)))?.[0] ?? null;

const phrasesOf = (list: string) => list.split(' | ');

describe('what one header says', () => {
  it.each(
    Object.entries(HEADERS).flatMap(([meaning, list]) => phrasesOf(list).map((header) => [header, meaning])),
  )('%j is the head of %s', (header, meaning) => {
    expect(meaningOf(header)).toBe(meaning);
  });

  it.each([
    [
      'lead',
      [
        'Cơ quan chủ trì',
        'ĐƠN VỊ ĐẦU MỐI',
        'Bộ phận chủ trì tham mưu',
        'Cơ quan chịu trách nhiệm',
        'Đơn vị soạn thảo',
        'Cơ quan theo dõi',
      ],
    ],
    [
      'coordinate',
      [
        'Đơn vị phối hợp',
        'Phối hợp chính',
        'Các cơ quan liên quan',
        'Cơ quan tham gia',
        'Đơn vị thực hiện/ phối hợp thực hiện',
      ],
    ],
    [
      'executor',
      [
        'Đơn vị thực hiện',
        'Người thực hiện',
        'Cán bộ được giao thực hiện',
        'Địa phương triển khai',
        'Phân công',
      ],
    ],
    [
      'director',
      ['Lãnh đạo phụ trách', 'Đồng chí chỉ đạo', 'Lãnh đạo UBND chỉ đạo', 'Thường trực phụ trách'],
    ],
    [
      'deadline',
      [
        'Thời hạn',
        'Thời gian thực hiện',
        'Tiến độ hoàn thành',
        'Hạn chót',
        'Lộ trình',
        'Số ngày dự kiến',
        'Hoàn thành trước ngày',
        'Mốc thời gian',
        'Ngày kết thúc',
        'Thời gian bắt đầu - kết thúc',
        'Khởi công và hoàn thành',
        'Từ ngày … đến ngày …',
      ],
    ],
    [
      'product',
      [
        'Sản phẩm',
        'Kết quả đầu ra',
        'Kết quả dự kiến',
        'Minh chứng',
        'Sản phẩm kiểm chứng',
        'Hình thức văn bản',
      ],
    ],
    [
      'requirement',
      ['Yêu cầu', 'Yêu cầu cần đạt', 'Mức độ hoàn thành cần đạt', 'Chỉ tiêu đạt được', 'Mục tiêu cụ thể'],
    ],
    [
      'task',
      [
        'Nhiệm vụ',
        'Nội dung công việc',
        'Nhiệm vụ, giải pháp',
        'Tên nhiệm vụ',
        'Đầu việc',
        'Nội dung thực hiện',
        'Nội dung phối hợp',
        'Tên đề án',
      ],
    ],
    ['budget', ['Kinh phí', 'Dự toán (triệu đồng)', 'Thành tiền', 'Tổng mức đầu tư', 'Nguồn lực thực hiện']],
    ['legalBasis', ['Căn cứ pháp lý', 'Văn bản giao', 'Số, ký hiệu văn bản']],
    ['status', ['Trạng thái', 'Tình hình thực hiện', 'Tiến độ hiện tại', 'Tỷ lệ hoàn thành']],
    ['measureUnit', ['Đơn vị tính', 'ĐVT']],
    ['note', ['Ghi chú', 'GHI CHÚ']],
    ['stt', ['STT', 'TT', 'Số TT', 'Số thứ tự', '#', 'Stt.']],
    ['code', ['Mã nhiệm vụ', 'Mã số']],
    ['startDate', ['Ngày bắt đầu', 'Thời gian bắt đầu']],
    ['completedOn', ['Ngày hoàn thành thực tế']],
  ])('%s', (meaning, headers) => {
    for (const header of headers) expect([header, meaningOf(header)]).toEqual([header, meaning]);
  });

  it.each(['Địa điểm', 'Khó khăn, vướng mắc', 'Điểm chuẩn', 'Cấp ban hành', 'Diện tích', 'Họ và tên'])(
    '%s is nothing to us',
    (header) => {
      expect(bestOf(scoreHeader(headerKey(header)))?.[1] ?? 0).toBeLessThan(0.42);
    },
  );

  it('lends the inner tier what only the outer one says', () => {
    expect(meaningOf('Đơn vị', 'thực hiện')).toBe('executor');
    expect(meaningOf('Thời gian thực hiện', 'Bắt đầu')).toBe('startDate');
    expect(meaningOf('Phân công nhiệm vụ', 'Phối hợp')).toBe('coordinate');
  });
});

describe('damaged words', () => {
  it.each([
    ['don vi chu trl', 'don vi chu tri'],
    ['tbanh tich', 'thanh tich'],
    ['donvi phoi hop', 'don vi phoi hop'],
    ['t gian h thanh', 'thoi gian hoan thanh'],
    ['ket qua mong doi', 'ket qua mong doi'],
    ['khoi nghia', 'khoi nghia'],
  ])('%s is read as %s', (damaged, whole) => {
    expect(repairHeaderKey(damaged)).toBe(whole);
  });
});

describe('periods', () => {
  it.each([
    ['Tháng 3', { unit: 'month', number: 3 }],
    ['T12', { unit: 'month', number: 12 }],
    ['Quý IV/2026', { unit: 'quarter', number: 4 }],
    ['Năm 2027', { unit: 'year', number: 2027 }],
    ['Tháng 13', null],
    ['3', null],
    ['Thời gian', null],
  ])('%s', (text, period) => {
    expect(headerPeriodOf(text)).toEqual(period);
  });

  it('takes bare figures for months under "Tháng"', () => {
    expect(headerPeriodOf('3', 'Thực hiện trong tháng')).toEqual({ unit: 'month', number: 3 });
  });
});

it('has a sentence for every reason it gives, in both languages', () => {
  const codes = new Set(
    [...TWO_WAYS, ...GENRES].flatMap((table) =>
      recogniseTables(gridOf(table)).flatMap((reading) => [
        ...reading.reasons.map(({ code }) => code),
        ...reading.layout.columns.flatMap(({ reasons }) => reasons.map(({ code }) => code)),
      ]),
    ),
  );
  expect(codes.size).toBeGreaterThan(4);
  for (const code of codes) {
    for (const locale of ['vi', 'en'] as const) expect(messagesFor(locale).reasons).toHaveProperty([code]);
  }
});

describe('a lone capital letter before the other heads', () => {
  it('heads a column of ranks where enough heads stand beside it', () => {
    const reading = onlyTable(
      gridOf({
        sheet: `
P | Mảng | Công việc | Người phụ trách | Thời hạn
P0 | Cổng thông tin | Sửa lỗi đăng nhập của công dân | Nguyễn Văn Bình | 04/10/2026
P1 | Một cửa | Thêm biểu mẫu nộp hồ sơ đất đai | Trần Thị Hoa | 10/10/2026
P1 | Một cửa | Gửi tin nhắn khi có kết quả | Trần Thị Hoa | 15/10/2026`,
      }),
    );
    expect(reading.layout.headerRows).toEqual([1, 1]);
    expect(columnsOf(reading)).toMatchObject({ task: 'C', deadline: 'E' });
  });
});

it('is known again at a page break though columns that follow the table up were put beside it since', () => {
  const head = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Sản phẩm'];
  const beside = [
    '',
    'Hạn cuối',
    'Trạng thái',
    'Ngày hoàn thành',
    'Gia hạn đến',
    'Kết quả thực hiện',
    'Lý do',
  ];
  const task = (n: number) => [
    String(n),
    `Rà soát hồ sơ chuyên đề ${n}`,
    'Văn phòng',
    '30/9/2026',
    'Báo cáo',
  ];
  const grid = gridOfText('Phụ lục', [[...head, ...beside], task(1), task(2), head, task(3), task(4)]);
  expect(onlyTable(grid).layout.repeatedHeaderRows).toEqual([[4, 4]]);
});

it('reads what was done and why between columns that follow the table up, where nothing else says what comes out', () => {
  const head = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', ''];
  const beside = ['Hạn cuối', 'Trạng thái', 'Ngày hoàn thành', 'Gia hạn đến', 'Kết quả thực hiện', 'Lý do'];
  const task = (n: number) => [String(n), `Rà soát hồ sơ chuyên đề ${n}`, 'Văn phòng', '30/9/2026'];
  const grid = gridOfText('Phụ lục', [[...head, ...beside, 'Kết quả soát'], task(1), task(2), task(3)]);
  expect(columnsOf(onlyTable(grid))).toMatchObject({ result: 'J', reason: 'K' });
  expect(columnsOf(onlyTable(grid)).product).toBeUndefined();
});

it('takes the one head that is left under the head of two for part of the header, and a heading over rows for none', () => {
  const top = ['STT', 'Nội dung', 'Phân công thực hiện', 'Thời hạn', 'Sản phẩm'];
  const tasks = [
    ['1', 'Kẻ vạch sơn trước cổng trường', 'Công an xã', '30/6/2026', 'Biên bản'],
    ['2', 'Thay loa truyền thanh', 'Văn phòng', '30/9/2026', 'Biên bản'],
  ];
  const headers = (under: string[]) =>
    onlyTable(gridOfText('Phụ lục', [top, under, ...tasks])).layout.headerRows;
  expect(headers(['', '', 'Đơn vị chủ trì', '', ''])).toEqual([1, 2]);
  expect(headers(['', 'Nhiệm vụ trọng tâm', '', '', ''])).toEqual([1, 1]);
});
