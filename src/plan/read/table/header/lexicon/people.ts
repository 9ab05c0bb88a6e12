/** Who leads, takes part, carries out, directs. */
import { ACTOR, DOING, start, whole, words, type HeaderCue } from './cue';

/** "Nội dung phối hợp" is what is done together, not who joins in. */
const MATTER = words('noi dung', 'nhiem vu phoi hop', 'nhiem vu chu tri', 'quy che');
/** Who looks on, also under "Trách nhiệm thực hiện", carries out nothing. */
const OVERSEEING = '(?:giam sat|don doc|tham dinh|kiem tra)$';
/** "Địa điểm thực hiện" names no one. */
const NOBODY = words(
  OVERSEEING,
  'noi dung',
  'nhiem vu',
  'ket qua',
  'dia ban',
  'pham vi',
  'dia diem',
  'doi tuong',
  'hinh thuc',
  'phuong thuc',
  'cach thuc',
  'huong',
  'phuong an',
  'so lan',
  'bien phap',
  'giai phap',
  'kinh phi',
  'thoi gian',
  'muc tieu',
  'can cu',
  'yeu cau',
  'tinh hinh',
  'tien do',
  'lo trinh',
  'quy trinh',
  'dieu kien',
  'ty le',
  'kha nang',
  'da',
  'chua',
  'muc do',
  'chi tieu',
  'van ban',
  'ke hoach',
  '20[0-9]{2}',
  'nam truoc',
  'luy ke',
  'uoc',
);

export const PEOPLE_CUES: readonly HeaderCue[] = [
  ['lead', words('chu tri'), 1, MATTER],
  ['lead', words('dau moi', `${ACTOR} thuong truc`), 0.9],
  ['lead', words('chiu trach nhiem'), 0.86],
  ['lead', words('trach nhiem chinh', 'thuc hien chinh'), 0.95],
  ['lead', words('tham muu(?: to chuc)? thuc hien'), 0.96],
  ['lead', words('tham muu'), 0.78, words('san pham', 'van ban', 'noi dung')],
  [
    'lead',
    words(
      `${ACTOR}(?: [a-z]+){0,2} (?:phu trach|theo doi|don doc|soan thao|xay dung|quan ly|duoc giao|chinh|duoc phan cong|chuan bi|de xuat|dang ky)`,
    ),
    0.76,
    words('lanh dao', 'chi dao', 'dong chi'),
  ],
  ['lead', whole('truong (?:doan|nhom)(?: kiem tra| giam sat| cong tac)?', 'to truong'), 0.85],
  ['lead', words('ro trach nhiem'), 0.33],
  ['lead', words('phu trach chinh', 'phu trach', 'chu dau tu', 'chu quan', 'chu nhiem'), 0.6],
  ['lead', whole('pic', 'owner', 'nguoi chu tri'), 0.9],

  ['coordinate', words('phoi hop', 'hiep dong'), 1, MATTER],
  ['coordinate', words(`${ACTOR} (?:co )?lien quan`), 0.78],
  ['coordinate', words('cung (?:lam|thuc hien|tham gia)'), 0.95],
  ['coordinate', words(`(?:${ACTOR}|ai) (?:tham gia|ho tro|giup)`), 0.7],
  ['coordinate', whole('ho tro', '(?:ben|phong|bo phan) ho tro'), 0.6],
  ['leadAndCoordinate', words('chu tri.{0,25} phoi hop', 'phoi hop.{0,25} chu tri'), 1.2],

  [
    'executor',
    words(`${ACTOR}(?: [a-z]+){0,4} ${DOING}`),
    0.9,
    words('thoi gian', 'noi dung', 'nhiem vu', 'ket qua', 'kinh phi'),
  ],
  [
    'executor',
    words('ro nguoi', 'ai thuc hien', '(?:ai|nguoi|don vi) lam', '(?:ai|nguoi|can bo) dam (?:nhan|nhiem)'),
    0.85,
  ],
  ['executor', words(`${ACTOR} trinh`), 0.6],
  [
    'executor',
    start('(?:thanh phan |thanh vien )?(?:doan|to) (?:thanh tra|kiem tra|giam sat|cong tac|khao sat)'),
    0.7,
  ],
  ['executor', words(`${ACTOR} (?:tra loi|tiep nhan|bao cao|duoc phan cong)`), 0.75],
  ['executor', words(DOING), 0.45, NOBODY],
  [
    'executor',
    words(
      'phan cong',
      'to chuc thuc hien',
      'trach nhiem',
      'giao cho',
      'don vi duoc giao',
      'giao nhiem vu',
      'noi nhan nhiem vu',
    ),
    0.75,
    words('ro trach nhiem', 'chiu trach nhiem', 'trach nhiem chinh', OVERSEEING),
  ],
  ['executor', whole(`${ACTOR}(?: ${ACTOR})*`), 0.62],
  [
    'executor',
    whole('lop', 'khoi lop', '(?:cac )?to(?: chuyen mon| nhom)?', 'giao vien', 'gv', 'gvcn', 'chi doan'),
    0.62,
  ],
  ['executor', words('don vi', 'co quan'), 0.3],

  [
    'director',
    words('lanh dao', 'chi dao'),
    0.95,
    words('van ban', 'can cu', 'noi dung', 'cong tac', 'y kien'),
  ],
  [
    'director',
    words(
      '(?:dong chi|thuong truc|uy vien|btv|thuong vu|cap uy|bi thu|chu tich|thu truong)(?: [a-z]+){0,3} phu trach',
    ),
    1,
  ],
  [
    'director',
    words(
      '(?:nguoi|ca nhan|thu truong|nguoi dung dau|can bo)(?: [a-z]+){0,3} (?:chiu trach nhiem|phu trach|theo doi|chi dao)',
    ),
    0.72,
  ],
  ['director', words('nguoi dung dau (?:[a-z]+ ){0,3}(?:chiu trach nhiem|chi dao|phu trach)'), 0.98],
  ['director', whole('phu trach', 'dong chi phu trach', 'nguoi dung dau'), 0.55],
];
