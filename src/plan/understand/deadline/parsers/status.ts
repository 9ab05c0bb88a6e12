import { anyOf, sequence, wholeWords } from '../../../words/pattern';
import { TIMES_ELSEWHERE } from '../../../words/times';
import { phraseParser } from './phraseParser';

/** "Chưa hoàn thành", "Đã ban hành ngày 05/3/2025": what has become of the task, to the end of the clause. */
export const status = phraseParser(
  'status',
  new RegExp(
    sequence(
      '(?<![\\p{L}\\d])',
      anyOf(
        sequence(
          '(?:đã|vừa)\\s+',
          '(?:hoàn thành|thực hiện|ban hành|triển khai|xong|có|trình|báo cáo|phê duyệt|tổ chức|nghiệm thu|quá hạn)',
          '[^;\\n]*',
        ),
        sequence(
          '(?:chưa|không)\\s+',
          '(?:hoàn thành|thực hiện|triển khai|xác định|tính|có thời hạn|thời hạn|quy định|áp dụng|có)',
          '[^;\\n,]*',
        ),
        'đang\\s+(?:hoàn thành|thực hiện|triển khai|hoàn thiện|xử lý|trình|xây dựng|làm)[^;\\n,.]*',
      ),
    ),
    'gu',
  ),
  () => ({ type: 'status' }),
  { clues: ['đã', 'vừa', 'chưa', 'không', 'đang'] },
);

/** "Theo từng mốc thời hạn dưới đây": the times stand in other rows. */
export const pointer = phraseParser('pointer', wholeWords(TIMES_ELSEWHERE), () => ({ type: 'status' }), {
  clues: ['thời', 'mốc', 'tiến', 'lộ'],
  needs: /dưới đây|sau đây|bên dưới|như sau|từng/,
});

/** "… Thực hiện rà soát, điều chỉnh (nếu có)": work that goes on after the dated part. */
export const sequel = phraseParser(
  'sequel',
  wholeWords(
    anyOf(
      sequence(
        '(?:thực hiện|tiếp tục|định kỳ|và|có|vận hành|,|\\.|;|\\n|-|nghiên cứu)\\s+',
        '(?:có\\s+|việc\\s+|xem xét\\s+|tiếp tục\\s+|thực hiện\\s+){0,4}',
        '(?:rà soát|cập nhật|điều chỉnh|sửa đổi|bổ sung|mở rộng|nhân rộng|duy trì|nâng cấp|đánh giá)',
        '(?:[^.;\\n]{0,120}\\((?:nếu|khi)[^)]{0,30}\\))?',
      ),
      'tiếp tục (?:triển khai|thực hiện|duy trì)',
    ),
  ),
  () => ({ type: 'sequel' }),
  { clues: ['rà', 'cập', 'điều', 'sửa', 'bổ', 'mở', 'nhân', 'duy', 'nâng', 'đánh', 'tiếp'] },
);
