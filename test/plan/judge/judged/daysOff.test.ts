import { check } from '../../../../src/plan/check';
import { daysOffSentence } from '../../../../src/plan/judge/judged';
import { tasksOf } from '../../../../src/plan/model/appendix';
import { gridOfText } from '../../../../src/plan/model/grid';

const grid = gridOfText('Phụ lục', [
  ['KẾ HOẠCH NĂM 2026'],
  ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Trạng thái'],
  ['1', 'Rà soát hồ sơ tồn đọng', 'Phòng Kinh tế', '14/02/2026', ''],
  ['2', 'Tập huấn cho tổ trưởng tổ dân phố', 'Phòng Văn hóa - Xã hội', '27/04/2026', 'Đã hoàn thành'],
  ['3', 'Báo cáo kết quả đợt cao điểm', 'Công an xã', '12/03/2026', ''],
]);

describe('a due day on which nobody works', () => {
  function checked(daysOff?: 'as-written' | 'next-working-day') {
    const { appendix, onDaysOff } = check(grid, { asOf: '2026-02-20', daysOff }).appendices[0]!;
    return { first: tasksOf(appendix)[0], onDaysOff };
  }

  it('is judged as written unless told, and it is said', () => {
    const { first, onDaysOff } = checked();
    expect(first?.status).toEqual({ state: 'overdue', daysLeft: -6 });
    expect(onDaysOff).toEqual({ count: 1, judged: 'as-written', undecided: [] });
    expect(daysOffSentence(onDaysOff, 'vi')).toBe('1 thời hạn rơi vào ngày nghỉ, vẫn tính đúng ngày ghi.');
  });

  it('is judged by the next working day where that was chosen: the day as written stays', () => {
    const { first, onDaysOff } = checked('next-working-day');
    expect(first).toMatchObject({
      status: { state: 'due-soon', daysLeft: 3 },
      deadline: { due: '2026-02-14', judged: ['2026-02-23'] },
    });
    expect(daysOffSentence(onDaysOff, 'vi')).toContain('tính sang ngày làm việc kế tiếp');
  });

  it('is not spoken of where there is none; a year whose holidays are not all known is named', () => {
    expect(daysOffSentence({ count: 0, judged: 'as-written', undecided: ['2027'] }, 'vi')).toBeNull();
    expect(daysOffSentence({ count: 2, judged: 'as-written', undecided: ['2027'] }, 'vi')).toContain(
      'năm 2027',
    );
  });
});
