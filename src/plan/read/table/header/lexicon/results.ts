/** What is demanded, what comes out, how far it is. */
import { start, whole, words, type HeaderCue } from './cue';

/** What was reached in the month, or up to now, is a report. */
const OF_A_PERIOD = words('trong (?:tuan|thang|quy|ky)', 'luy ke', 'doi chieu', 'so sanh');

export const RESULT_CUES: readonly HeaderCue[] = [
  [
    'requirement',
    words('yeu cau'),
    0.95,
    words(
      '(?:ket qua|san pham|thoi gian|thoi han) yeu cau',
      'yeu cau (?:ve )?(?:ket qua|san pham|dau ra|thoi gian)',
    ),
  ],
  ['requirement', words('chi tieu', 'muc tieu'), 0.6],
  [
    'requirement',
    start(
      '(?:chi tieu|muc tieu|tieu chi|muc do|tieu chuan) (?:dat|can dat|phan dau|cu the|chat luong|danh gia|yeu cau|dat duoc)',
    ),
    0.85,
  ],
  ['requirement', words('ket qua (?:can|phai) dat'), 0.7],
  ['requirement', words('tieu chi', 'tieu chuan', 'dinh huong', 'muc do'), 0.4],
  // What a task is to be done by or like, beside its name.
  ['requirement', start('mo ta', 'pham vi', 'noi dung (?:chi tiet|thuc hien)', 'dieu kien'), 0.5],
  ['requirement', words('dieu kien(?: [a-z]+){0,3} bat buoc'), 0.75],

  ['product', words('san pham', 'dau ra'), 1, words('ngay', 'thoi gian', 'thoi han')],
  ['product', words('ket qua'), 0.7, OF_A_PERIOD],
  ['product', words('(?:ket qua|san pham) yeu cau', 'yeu cau (?:ket qua|san pham|dau ra)'), 1],
  [
    'product',
    words(
      'ket qua (?:du kien|dau ra|can dat|phai dat|hoan thanh|dat duoc|san pham|cu the|mong doi|ky vong|chu yeu|chinh)',
      'du kien ket qua',
      'san pham ket qua',
      'ket qua san pham',
    ),
    0.92,
  ],
  ['product', whole('(?:ho so |bieu mau )?(?:chung tu|bieu mau|ho so)'), 0.6],
  ['product', words('minh chung', 'kiem chung', 'chung minh', 'san pham hoan thanh'), 0.9],
  [
    'product',
    words(
      'hinh thuc van ban',
      'loai van ban',
      'hinh thuc ban hanh',
      'van ban ban hanh',
      'hinh thuc hoan thanh',
      'van ban tham muu',
    ),
    0.72,
  ],

  ['status', words('trang thai', 'tinh trang'), 0.95],
  [
    'status',
    words('tinh hinh', 'tien do hien tai', 'tien do den nay', 'tien do va ket qua', 'tien do ket qua'),
    0.95,
  ],
  [
    'status',
    words('ket qua (?:thuc hien|den nay|hien tai|xu ly|giai quyet|khac phuc|trien khai)'),
    0.74,
    words('du kien', 'yeu cau', 'can dat'),
  ],
  [
    'status',
    words('(?:muc do|ty le|phan tram) (?:da )?(?:hoan thanh|thuc hien)', 'da hoan thanh', 'chua hoan thanh'),
    0.85,
  ],
  ['status', words('da thuc hien', 'chua thuc hien', 'danh gia ket qua', 'tu danh gia'), 0.85],
  ['status', words('danh gia', 'hien trang', 'thuc trang'), 0.55, words('chi so', 'tieu chi', 'chi tieu')],
  ['status', /^%/, 0.95],
  ['status', words('tien do'), 0.5],
  ['status', words('tien do(?: [a-z]+){0,3} (?:vuot|dat|cham|dung han)'), 0.98],
  ['check', whole('ket qua soat'), 1.2],
];
