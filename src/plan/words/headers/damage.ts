/** What scanning and hurried typing leave of header words, in the form header keys have; general knowledge of the genre. */
import { oneOf } from '../pattern';

/** Pairs of syllables that are typed as one word ("đơnvị"). */
export const GLUED_PAIRS: readonly string[] = [
  'bo phan',
  'can cu',
  'chi dao',
  'chu tri',
  'co quan',
  'cong viec',
  'dau ra',
  'don vi',
  'ghi chu',
  'hoan thanh',
  'ket qua',
  'kinh phi',
  'lanh dao',
  'nhiem vu',
  'noi dung',
  'phoi hop',
  'san pham',
  'thoi gian',
  'thoi han',
  'thuc hien',
  'tien do',
  'yeu cau',
];

/** Letters a scan confuses, brought to one. */
export const CONFUSED: readonly (readonly [RegExp, string])[] = [
  [/[l1|]/g, 'i'],
  [/0/g, 'o'],
  [/rn/g, 'm'],
  [/5/g, 's'],
];

/** Shortened words as they stand in keys ("Đ/vị", "T/gian", "NV"), with what they stand for. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  'bo phan': ['b phan', 'bp'],
  'chu tri': ['c tri', 'ch tri'],
  'co quan': ['c q', 'c quan', 'cq'],
  'cong viec': ['c viec', 'cv'],
  'dong chi': ['d c'],
  'don vi': ['d vi', 'dv', 'dvi'],
  'ghi chu': ['g chu', 'gc'],
  'hoan thanh': ['h thanh', 'ht'],
  'ket qua': ['k qua', 'kq'],
  'kinh phi': ['k phi', 'kp'],
  'nhiem vu': ['n vu', 'nv'],
  'noi dung': ['n dung', 'nd'],
  'phoi hop': ['p hop', 'ph hop'],
  'san pham': ['s pham', 'sp'],
  'thoi gian': ['t gian', 'tg', 'th gian'],
  'thuc hien': ['t hien', 'th hien'],
};
/** "ĐV tính" is the unit of measure. */
const NOT_BEFORE = '(?! tinh)';

export const SHORTENED: readonly (readonly [RegExp, string])[] = Object.entries(SHORT).map(
  ([full, short]) => [new RegExp(`\\b${oneOf(short)}\\b${full === 'don vi' ? NOT_BEFORE : ''}`, 'g'), full],
);

/** Consonants a syllable begins with, letters that follow them, and what it ends with, all without marks. */
const ONSETS = ['ng', 'ngh', 'nh', 'gh', 'gi', 'kh', 'ph', 'qu', 'th', 'tr', 'ch', '[bcdghklmnpqrstvx]'];
const OPEN_RHYMES = [
  ...[
    '[aeiouy]',
    'ai',
    'ao',
    'au',
    'ay',
    'eo',
    'eu',
    'ia',
    'iu',
    'oa',
    'oe',
    'oi',
    'oo',
    'ua',
    'ue',
    'ui',
    'uo',
    'uu',
    'uy',
  ],
  ...['ieu', 'oai', 'oay', 'uay', 'uoi', 'uou', 'uya', 'yeu'],
];
const CLOSED_VOWELS = ['[aeiouy]', 'ie', 'oa', 'oe', 'oo', 'ua', 'ue', 'uo', 'uy', 'uye', 'ye'];
const CODAS = ['ch', 'ng', 'nh', '[cmnpt]'];

/** What can be a Vietnamese syllable without its marks; such a word is no damage, whatever it resembles. */
export const SYLLABLE = new RegExp(
  `^${oneOf(ONSETS)}?(?:${oneOf(OPEN_RHYMES)}|${oneOf(CLOSED_VOWELS)}${oneOf(CODAS)})$`,
);
