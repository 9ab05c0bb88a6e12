import { toTCVN3, toVNI } from 'vietnamese-conversion';
import { fromLegacy, legacyEncodingOf } from '../../../../src/plan/words/text/legacy';

const SENTENCES = [
  'Rà soát, kiện toàn tổ công nghệ số cộng đồng ở các thôn',
  'Công khai kết quả giải quyết thủ tục hành chính trên bảng niêm yết',
  'Đẩy mạnh truyền thông về chuyển đổi số đến từng hộ gia đình',
  'Phòng Kinh tế chủ trì, Văn phòng Ủy ban phối hợp thực hiện',
  'Mỗi quý kiểm tra ít nhất một lần, kịp thời xử lý vướng mắc nảy sinh',
  'Nghỉ lễ, thủy lợi, chữ ký, khuyến khích, nghiêm túc, giữ vững',
];

describe('text of before Unicode', () => {
  it.each(SENTENCES)('TCVN3: %s', (sentence) => {
    // The encoding has no capitals with tones; fonts drew them.
    const small = sentence.toLowerCase();
    const typed = toTCVN3(small, 'unicode');
    expect(legacyEncodingOf(typed)).toBe('TCVN3');
    expect(fromLegacy(typed, 'TCVN3')).toBe(small);
  });

  it.each(SENTENCES)('VNI: %s', (sentence) => {
    const typed = toVNI(sentence, 'unicode');
    expect(legacyEncodingOf(typed)).toBe('VNI');
    expect(fromLegacy(typed, 'VNI')).toBe(sentence);
  });

  // The converter above writes ỷ and ỹ otherwise than VNI's own fonts.
  it('VNI: the tones of y', () => {
    expect(fromLegacy('Quyõ ñaát, kyû luaät, kyù teân, lyø, lî', 'VNI')).toBe(
      'Quỹ đất, kỷ luật, ký tên, lỳ, lỵ',
    );
  });

  it.each([
    ...SENTENCES,
    ...SENTENCES.map((sentence) => sentence.normalize('NFD')),
    'Hoàn thành 25 m² nhà ở, 30 °C, © 2025',
    'Cà phê, xoài, lê: 3 loài cây',
    'Hoà giải, khoá sổ, toà án',
    'Naïve café, Übung, façade',
    'Báo cáo',
    '',
  ])('left alone: %s', (text) => {
    expect(legacyEncodingOf(text)).toBeNull();
  });

  it('believes the font where one spot is all there is', () => {
    const typed = toTCVN3('lập sổ', 'unicode');
    expect(legacyEncodingOf(typed, '.VnTime')).toBe('TCVN3');
    expect(legacyEncodingOf(toVNI('Sổ', 'unicode'), 'VNI-Times')).toBe('VNI');
    expect(legacyEncodingOf('Báo cáo', '.VnTime')).toBeNull();
  });
});
