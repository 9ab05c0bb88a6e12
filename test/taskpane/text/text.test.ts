import { noticeText } from '../../../src/taskpane/text/notice';
import { paneMessagesFor } from '../../../src/plan/messages/paneMessages';

describe('noticeText', () => {
  it('names an action as its button does', () => {
    const words = paneMessagesFor('vi');
    expect(noticeText({ key: 'undone', params: { action: 'mark' } }, words)).toBe('Đã hoàn tác: Tô màu.');
    expect(noticeText({ key: 'summarised', params: { count: 1240 } }, words)).toContain('1.240');
  });
});
