import { cellName } from '../../../src/taskpane/text/cellName';
import { fileName } from '../../../src/taskpane/text/fileName';
import { noticeText } from '../../../src/taskpane/text/notice';
import { paneMessagesFor } from '../../../src/plan/messages/paneMessages';

describe('cellName', () => {
  it('names cells as Excel does', () => {
    expect([cellName(15, 5), cellName(3, 28), cellName(7, null)]).toEqual(['E15', 'AB3', '7']);
  });
});

describe('fileName', () => {
  it('keeps Vietnamese letters and drops what a file system refuses', () => {
    expect(fileName('Văn phòng HĐND/UBND: "xã" ')).toBe('Văn phòng HĐND UBND xã');
    expect(fileName('???')).toBe('soat');
    expect(fileName('a'.repeat(300))).toHaveLength(80);
  });
});

describe('noticeText', () => {
  it('names an action as its button does', () => {
    const words = paneMessagesFor('vi');
    expect(noticeText({ key: 'undone', params: { action: 'mark' } }, words)).toBe('Đã hoàn tác: Tô màu.');
    expect(noticeText({ key: 'summarised', params: { count: 1240 } }, words)).toContain('1.240');
  });
});
