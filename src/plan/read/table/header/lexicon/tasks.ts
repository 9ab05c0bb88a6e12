/** Number, task, what groups tasks, what a task rests on. */
import { start, whole, words, type HeaderCue } from './cue';

const WORK = ['nhiem vu', 'cong viec', 'dau viec', 'phan viec'];
const UNDERTAKING =
  '(?:de an|du an|chuong trinh|chuyen de|van ban|mo hinh|cong trinh|hang muc|thu tuc|he thong|dich vu|nghi quyet|quyet dinh|ke hoach|phong trao|hoi thi|su kien|cuoc|doan|de tai)';

export const TASK_CUES: readonly HeaderCue[] = [
  ['stt', whole('s ?t ?t', 's t t', 'so ?tt', 'so tt', 't ?t', 'so thu tu', 'thu tu', 'no'), 1],
  ['stt', whole('s?tt (?:chung|toan bo|lien tuc)'), 0.95],
  ['stt', whole('muc', 'so'), 0.5],
  ['stt', whole('thu tu(?: cong viec| thuc hien)?', 'so buoc', 'buoc'), 0.9],
  [
    'stt',
    whole('giai doan', 'dot', 'ngay', 'tuan', 'buoi', 'ma(?: so| wbs| cv| nv| cong viec| nhiem vu)?'),
    0.3,
  ],

  [
    'task',
    start(`(?:ten |danh muc |cac |noi dung |dau )*(?:${WORK.join('|')})`),
    1,
    words('can cu', 'ma', 'chi tieu', 'chu tri', 'phoi hop', 'tong so', 'so luong'),
  ],
  ['task', words('nhiem vu giai phap', 'nhiem vu va giai phap', 'nhiem vu trong tam'), 1],
  [
    'task',
    words(...WORK, 'ten viec'),
    0.85,
    words(
      'phan cong',
      'giao nhiem vu',
      'tong so',
      'so luong',
      'ma',
      'thuoc nhom',
      'nguoi',
      'co quan',
      'don vi',
      'thoi gian',
      'thoi han',
      'tien do',
      'kinh phi',
      'ket qua',
      'san pham',
      'loai',
    ),
  ],
  [
    'task',
    words(`(?:${WORK.join('|')}|viec)(?: [a-z]+)? (?:cu the|chi tiet)`),
    1.08,
    words('ket qua', 'san pham'),
  ],
  ['task', words('ro viec'), 0.86],
  ['task', whole('(?:cac |ten )?viec(?: lam)?', 'nhung viec can lam'), 0.9],
  ['task', start('(?:cac )?noi dung'), 0.82, words('thanh phan', 'yeu cau', 'chi')],
  [
    'task',
    words('noi dung'),
    0.6,
    words('thanh phan', 'yeu cau', 'san pham', 'thoi gian', 'kinh phi', 'ket qua'),
  ],
  ['task', words('noi dung chi'), 0.5],
  [
    'task',
    words('hoat dong', 'hanh dong', 'viec can lam', 'viec phai lam', 'cong tac'),
    0.72,
    words('thoi gian', 'kinh phi', 'ket qua', 'mang', 'linh vuc'),
  ],
  ['task', words('giai phap', 'bien phap'), 0.6, words('kien nghi', 'de xuat')],
  [
    'task',
    start(`(?:ten |danh muc |cac )*${UNDERTAKING}`),
    0.62,
    words(
      'nam',
      'giao',
      'giai doan',
      'von',
      '20[0-9]{2}',
      'ban hanh',
      'lien quan',
      'can cu',
      'chi dao',
      'ky hieu',
      'tham muu',
    ),
  ],
  ['task', words('danh muc', 'ten goi'), 0.6],
  ['task', whole('giai doan', 'cac (?:buoc|giai doan)', 'buoc thuc hien'), 0.3],
  // Where no other column says what is done.
  [
    'task',
    whole(
      '(?:cac )?buoc(?: hoat dong)?',
      'mo ta',
      'dien giai',
      'hang muc',
      '(?:mo dun|module|phan he)',
      'san pham',
      'dau ra',
    ),
    0.5,
  ],
  ['task', start('(?:ten |cac )?buoc (?:cong viec|thuc hien|tien hanh)'), 0.9],
  ['task', start('(?:noi dung )?(?:ket luan|y kien chi dao)'), 0.6],
  ['task', start('(?:cac )?kien nghi|(?:ten |che do |loai |cac )*bao cao'), 0.5, words('de xuat')],
  [
    'task',
    words('linh vuc tieu chi', 'tieu chi', 'chi tieu', 'muc tieu', 'chi so', 'linh vuc', 'van de'),
    0.45,
    words('yeu cau', 'dat duoc', 'can dat', '20[0-9]{2}', 'giao', 'nhom'),
  ],

  [
    'indexGroup',
    words(
      'thuoc nhom',
      'nhom',
      'linh vuc',
      'mang cong tac',
      'tru cot',
      'chi so noi dung',
      'chi so',
      'truc',
      'phan',
      'chuong',
    ),
    0.6,
  ],
  [
    'indexGroup',
    words('muc tieu', 'chuong trinh', 'de an', 'noi dung lon', 'van de', 'tieu chi', 'chi tieu', 'nganh'),
    0.46,
  ],
  [
    'indexItem',
    words(
      '(?:noi dung|tieu chi|chi so|chi tieu)(?: [a-z]+)? (?:thanh phan|cu the|nho|chi tiet)',
      'thanh phan',
    ),
    0.62,
  ],
  ['indexGroup', whole('(?:ten )?du an'), 0.46],
  ['indexItem', whole('chi tiet'), 0.62],
  ['indexItem', words('noi dung', 'tieu chi', 'van de', 'nhom'), 0.5],

  ['legalBasis', words('can cu', 'phap ly', 'co so phap ly'), 0.96],
  [
    'legalBasis',
    words(
      'van ban (?:giao|chi dao|can cu|quy dinh|lien quan|so|tham chieu)',
      'so ky hieu',
      'theo van ban',
      'so van ban',
      'so hieu van ban',
    ),
    0.8,
  ],
  ['legalBasis', words('nguon (?:chi dao|giao|nhiem vu|viec)'), 0.9],
  ['code', start('ma (?:so|hieu|ngan sach|dinh danh|nhiem vu|cong viec|viec|du an|hang muc)'), 0.9],
  [
    'code',
    whole(
      'ma(?: so| hieu)?(?: nhiem vu| cong viec| viec| chi tieu| dinh danh| nv| thu tuc| tthc)?',
      'ky hieu',
      'id',
    ),
    0.96,
  ],
];
