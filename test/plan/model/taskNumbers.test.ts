import { check } from '../../../src/plan/check';
import { gridOfText } from '../../../src/plan/model/grid';
import { taskNumbersOf } from '../../../src/plan/model/taskNumbers';

const head = ['STT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn'];
const office = 'Phòng Kinh tế';
const group = (number: string, name: string): string[] => [number, name, '', ''];
const task = (number: string, name: string): string[] => [number, name, office, '30/6/2026'];

function numbers(...rows: string[][]): string[] {
  const { appendices } = check(gridOfText('Phụ lục', [head, ...rows]), { asOf: '2026-05-01' });
  return [...taskNumbersOf(appendices[0]!.appendix).values()];
}

describe('the number a task is called by away from its table', () => {
  it('is as typed where the count runs through', () =>
    expect(
      numbers(
        group('I', 'TUYÊN TRUYỀN'),
        task('1', 'Phát tờ rơi ở các thôn'),
        task('2', 'Treo băng rôn đường trục'),
        group('II', 'KIỂM TRA'),
        task('3', 'Kiểm tra bếp ăn trường học'),
        task('4', 'Lấy mẫu nước sinh hoạt'),
      ),
    ).toEqual(['1', '2', '3', '4']));

  it('carries its group where the count restarts', () =>
    expect(
      numbers(
        group('I', 'TUYÊN TRUYỀN'),
        task('1', 'Phát tờ rơi ở các thôn'),
        task('2.', 'Treo băng rôn đường trục'),
        group('II.', 'KIỂM TRA'),
        task('1', 'Kiểm tra bếp ăn trường học'),
        task('2', 'Lấy mẫu nước sinh hoạt'),
      ),
    ).toEqual(['I.1', 'I.2', 'II.1', 'II.2']));

  it('carries as many groups as tell the tasks apart, and repeats none', () =>
    expect(
      numbers(
        group('A', 'ĐỢT MỘT'),
        group('I', 'TUYÊN TRUYỀN'),
        task('1', 'Phát tờ rơi ở các thôn'),
        task('2', 'Treo băng rôn đường trục'),
        group('B', 'ĐỢT HAI'),
        group('I', 'TUYÊN TRUYỀN'),
        task('1', 'Nói chuyện chuyên đề ở trường'),
        task('2', 'Mở chuyên mục trên loa xã'),
      ),
    ).toEqual(['A.I.1', 'A.I.2', 'B.I.1', 'B.I.2']));

  it('stays as typed where a number is only given twice by a slip', () =>
    expect(
      numbers(
        task('1', 'Phát tờ rơi ở các thôn'),
        task('2', 'Treo băng rôn đường trục'),
        task('2', 'Kiểm tra bếp ăn trường học'),
        task('4', 'Lấy mẫu nước sinh hoạt'),
      ),
    ).toEqual(['1', '2', '2', '4']));

  it('is nothing for tasks without numbers', () =>
    expect(
      numbers(
        group('I', 'TUYÊN TRUYỀN'),
        task('', 'Phát tờ rơi ở các thôn'),
        task('', 'Treo băng rôn đường trục'),
      ),
    ).toEqual([]));
});
