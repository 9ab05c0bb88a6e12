import { cellName } from '../../../src/taskpane/text/cellName';
import { noticeText } from '../../../src/taskpane/text/notice';
import { paneMessagesFor } from '../../../src/plan/messages/paneMessages';

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
