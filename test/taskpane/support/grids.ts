import { gridOfText, type Grid } from '../../../src/plan/model/grid';
import type { SheetContent } from '../../../src/workbook';

/** A small plan of an invented commune: seven columns, one group, an overdue task, one due soon, missing cells, two spellings of a unit. */
export function smallPlan(sheet = 'Phụ lục I'): Grid {
  return gridOfText(sheet, [
    ['PHỤ LỤC I'],
    ['DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
    ['(Kèm theo Kế hoạch số 12/KH-UBND ngày 08/01/2026 của Ủy ban nhân dân xã Hòa Lạc)'],
    [],
    [
      'STT',
      'Nội dung nhiệm vụ',
      'Cơ quan chủ trì',
      'Cơ quan phối hợp',
      'Sản phẩm',
      'Thời hạn hoàn thành',
      'Kinh phí',
    ],
    ['I', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH'],
    [
      '1',
      'Niêm yết lại bộ thủ tục tại trung tâm phục vụ',
      'Văn phòng HĐND và UBND',
      'Phòng Kinh tế',
      'Bảng niêm yết',
      '31/3/2026',
      '',
    ],
    ['2', 'Khảo sát sự hài lòng của người dân', '', 'Các thôn', 'Báo cáo khảo sát', 'Quý II/2026', ''],
    [
      '3',
      'Số hóa hồ sơ đất đai còn hiệu lực',
      'Phòng Kinh tế',
      'Văn phòng HĐND và UBND',
      '',
      'Tháng 11/2026',
      '',
    ],
    [
      '4',
      'Tập huấn cho tổ công nghệ số cộng đồng',
      'Phòng Văn hóa - Xã hội',
      '',
      'Danh sách học viên',
      '25/11/2026',
      '',
    ],
    [
      '5',
      'Rà soát quy trình nội bộ',
      'VP HĐND và UBND',
      'Phòng Văn hóa – Xã hội',
      'Tờ trình',
      'Thường xuyên',
      '',
    ],
    [
      '6',
      'Công khai kết quả giải quyết hồ sơ',
      'Văn phòng HĐND và UBND',
      'Công an xã',
      'Chuyên mục trên trang tin',
      '',
      '',
    ],
  ]);
}

/** `tasks` tasks, every third without a lead and every second long overdue. */
export function longPlan(tasks: number, sheet = 'Phụ lục dài'): Grid {
  return gridOfText(sheet, [
    ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Sản phẩm', 'Thời hạn'],
    ...Array.from({ length: tasks }, (_, i) => [
      String(i + 1),
      `Hoàn thiện hồ sơ số ${i + 1} của khu dân cư, gửi về bộ phận tổng hợp để rà soát`,
      i % 3 === 0 ? '' : `Thôn ${(i % 12) + 1}`,
      'Công an xã; Mặt trận Tổ quốc xã',
      'Hồ sơ',
      i % 2 === 0 ? '15/4/2026' : '20/12/2026',
    ]),
  ]);
}

/** A plan whose column of deadlines cannot be told from its header or its cells, and whose statuses stand in the file. */
export const withoutDeadlines: Grid = gridOfText('Theo dõi', [
  ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Đợt', 'Trạng thái'],
  ['1', 'Kiểm kê tài sản công', 'Phòng Kinh tế', 'đợt một', 'Xong'],
  ['2', 'Sửa chữa nhà văn hóa thôn Đoài', 'Phòng Văn hóa - Xã hội', 'đợt hai', 'Đang làm'],
  ['3', 'Cấp phát bảng tên tổ dân phố', 'Văn phòng HĐND và UBND', 'đợt hai', ''],
]);

/** A form with its header and not one task. */
export const blankForm: Grid = gridOfText('Biểu mẫu', [
  ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn hoàn thành'],
  ['', '', '', ''],
  ['', '', '', ''],
]);

/** A plan with nothing to put right. */
export const goodPlan: Grid = gridOfText('Đủ', [
  ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn hoàn thành'],
  ['1', 'Kiểm kê tài sản công', 'Phòng Kinh tế', '15/12/2026'],
  ['2', 'Sửa chữa nhà văn hóa thôn Đoài', 'Phòng Văn hóa - Xã hội', '20/12/2026'],
]);

/** A sheet as it comes: no year anywhere, heads in everyday words, a task that looks like a heading. */
export const messyPlan: Grid = gridOfText('Bảng tạm', [
  ['Việc phải làm của tổ chuyển đổi số'],
  ['Số', 'Việc', 'Ai làm', 'Ai giúp', 'Xong khi'],
  ['', 'Mảng hạ tầng', '', '', ''],
  ['1', 'Kéo cáp quang về các thôn', 'Phòng Kinh tế', 'Các thôn', 'Tháng 6'],
  ['2', 'Lắp wifi nhà văn hóa', 'Phòng Văn hóa - Xã hội', 'Các thôn', 'Tháng 9'],
  ['', 'Mở lớp dùng chữ ký số cho cán bộ', '', '', ''],
  ['3', 'Cấp tài khoản dịch vụ công', 'Công an xã', 'Đoàn Thanh niên', 'Quý IV'],
  ['4', 'Soát lại danh sách hộ dân', 'Công an xã', 'Các thôn', 'Tháng 12'],
]);

/** A sheet with text and no plan. */
export const shoppingList: Grid = gridOfText('Ghi chép', [
  ['Mua sắm', 'Số lượng'],
  ['Giấy A4', '12'],
  ['Mực in', '3'],
]);

/** A sheet of texts as it would be read back. */
export function gridOfSheet({ name, blocks, merges }: SheetContent): Grid {
  const [block] = blocks;
  return gridOfText(
    name,
    (block?.rows ?? []).map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    merges,
  );
}

/** A plan in which one unit is written in four ways over seven cells besides its name; two due days are days off. */
export const manySpellings = gridOfText('Phụ lục III', [
  ['KẾ HOẠCH CHĂM SÓC TRẺ EM NĂM 2027 (DỰ THẢO)'],
  ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn hoàn thành'],
  ['1', 'Lập danh sách trẻ em có hoàn cảnh khó khăn', 'Phòng Văn hóa - Xã hội', 'Các thôn', '15/3/2027'],
  ['2', 'Thăm và tặng quà Tết thiếu nhi', 'Phòng VH-XH', 'Trạm Y tế', '31/5/2027'],
  ['3', 'Khám sức khỏe đầu năm học', 'Trạm Y tế', 'Phòng VHXH', '30/9/2027'],
  ['4', 'Mở lớp dạy bơi dịp hè', 'Phòng VH-XH', 'Các thôn', '31/7/2027'],
  ['5', 'Sửa sân chơi nhà văn hóa thôn Đông', 'Phòng Kinh tế', 'Phòng VH&XH', '20/8/2027'],
  ['6', 'Tổng kết phong trào gia đình hiếu học', 'Phòng Văn hóa – xã hội', 'Các thôn', '05/12/2027'],
  ['7', 'Truyền thông phòng đuối nước', 'Phòng Văn hóa - Xã hội', 'Trạm Y tế', '30/6/2027'],
  ['8', 'Vận động quỹ học bổng', 'Phòng VHXH', 'Các thôn', '15/11/2027'],
  ['9', 'Trao học bổng cho học sinh vượt khó', 'Phòng VH-XH', '', '30/11/2027'],
]);
