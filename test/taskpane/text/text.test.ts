import { readDate } from '../../../src/taskpane/text/date';
import { cellName } from '../../../src/taskpane/text/cellName';
import { noticeText } from '../../../src/taskpane/text/notice';
import { paneMessagesFor } from '../../../src/plan/messages/paneMessages';

describe('readDate', () => {
  it.each(['5/2/2026', '05/02/2026', ' 5-2-2026 ', '05.02.2026'])('reads %s day first', (text) => {
    expect(readDate(text)).toBe('2026-02-05');
  });
  it.each(['', '31/6/2026', '29/02/2026', '2026-02-05', '5/2/26', '13/13/2026', 'mai'])(
    'refuses %j',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );
});

describe('cellName', () => {
  it('names cells as Excel does', () => {
    expect([cellName(15, 5), cellName(3, 28), cellName(7, null)]).toEqual(['E15', 'AB3', '7']);
  });
});

describe('noticeText', () => {
  it('names an action as its button does', () => {
    const words = paneMessagesFor('vi');
    expect(noticeText({ key: 'undone', params: { action: 'mark' } }, words)).toBe('Đã hoàn tác: Tô màu.');
    expect(noticeText({ key: 'summarised', params: { count: 1240 } }, words)).toContain('1.240');
  });
});
