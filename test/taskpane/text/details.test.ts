import { vi } from '../../../src/plan/messages/vi/pane';
import { detailsText } from '../../../src/taskpane/text/details';

describe('the details of a failure', () => {
  it('stand one fact a line, with times as plain numbers', () => {
    const text = detailsText(
      {
        errors: [
          { code: 'unexpected', message: 'unexpected', location: '', statement: '' },
          {
            code: 'GeneralException',
            message: 'There was an internal error.',
            location: 'Range.values',
            statement: 'range.values = ...;',
          },
        ],
        office: 'Excel 16.0.1 PC',
        apiLevel: '1.17',
        requests: [
          { job: 'readActiveSheet', milliseconds: 1240, code: null },
          { job: 'applyEdit marks', milliseconds: 80, code: 'GeneralException' },
          { job: 'undo marks', milliseconds: null, code: null },
        ],
      },
      '1.0.0',
      vi,
    );
    expect(text.split('\n')).toEqual([
      'Soát Kế Hoạch 1.0.0',
      'Excel 16.0.1 PC, ExcelApi 1.17',
      'Lỗi: unexpected',
      'Lỗi: GeneralException',
      'Máy báo: There was an internal error.',
      'Ở lệnh: Range.values',
      'Dòng lệnh: range.values = ...;',
      'Các yêu cầu gần nhất gửi tới Excel:',
      '- readActiveSheet: 1240 ms',
      '- applyEdit marks: 80 ms, GeneralException',
      '- undo marks: chưa được trả lời',
    ]);
  });

  it('leave out what is not known', () => {
    const nothing = { errors: [], office: '', apiLevel: '', requests: [] };
    expect(detailsText(nothing, '1.0.0', vi)).toBe('Soát Kế Hoạch 1.0.0');
  });
});
