/** When: deadline, start, end, and the dates of our own tracking columns. */
import { start, whole, words, type HeaderCue } from './cue';

const REAL = words('thuc te', 'bat dau', 'phat dong');

export const TIME_CUES: readonly HeaderCue[] = [
  ['deadline', words('thoi gian', 'thoi diem', 'moc thoi gian', 'deadline', 'due date'), 1, REAL],
  ['deadline', words('thoi han'), 1.03, REAL],
  [
    'deadline',
    words('(?:thoi gian|thoi han|thoi diem|han)(?: [a-z]+){0,4} (?:hoan thanh|ket thuc|trinh)'),
    1.06,
    REAL,
  ],
  ['deadline', start('han', 'ngay han', 'ky han'), 0.9, words('han che')],
  ['deadline', words('tien do'), 0.8, words('hien tai', 'den nay', 'tinh hinh', 'ket qua')],
  ['deadline', words('lo trinh'), 0.85],
  [
    'deadline',
    words(
      'ngay (?:phai |can |du kien )?(?:hoan thanh|ket thuc|den han|nop|bao cao|xong|trinh|hop)',
      'den ngay',
    ),
    0.88,
    REAL,
  ],
  [
    'deadline',
    words('hoan thanh truoc', 'hoan thanh trong', 'xong truoc', 'ket thuc', 'thoi luong', 'so ngay'),
    0.85,
    REAL,
  ],
  ['deadline', words('(?:nam|quy|thang|lich) (?:thuc hien|hoan thanh|trien khai)'), 0.85],
  [
    'deadline',
    words('hoan thanh'),
    0.6,
    words(
      'thuc te',
      'ket qua',
      'muc do',
      'ty le',
      'da',
      'chua',
      'san pham',
      'tinh hinh',
      'danh gia',
      'chi tieu',
      'trang thai',
    ),
  ],
  [
    'deadline',
    whole(
      'nam',
      'quy',
      'thang',
      'ngay',
      'ngay thang',
      'giai doan(?: thuc hien)?',
      'thoi ky',
      'ky bao cao',
      'tan suat',
      'dinh ky',
      'lich',
      'khi nao',
      'khi',
    ),
    0.6,
  ],
  [
    'startDate',
    words('bat dau', 'khoi cong', 'khoi dong', 'phat dong', 'tu ngay', 'ngay giao', 'ngay trien khai'),
    1.1,
  ],
  [
    'completedOn',
    words(
      'hoan thanh thuc te',
      'thuc te hoan thanh',
      'thuc te ket thuc',
      'ket thuc thuc te',
      'ngay thuc te',
      'thoi gian thuc te',
      'da hoan thanh ngay',
      'ngay da hoan thanh',
      'han thuc te',
    ),
    1.05,
  ],
  ['completedOn', whole('ngay hoan thanh'), 0.84],
  ['dueDate', whole('han cuoi'), 0.84],
];
