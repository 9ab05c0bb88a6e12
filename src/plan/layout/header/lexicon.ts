/**
 * What the words of a header say about a column. A cue is matched against `headerKey` of the cell (no diacritics, single
 * spaces); its score is how surely it means the column, all other things equal. Order has no meaning.
 */
import type { ColumnMeaning } from '../../reading';

export interface HeaderCue {
  readonly meaning: ColumnMeaning;
  readonly cue: RegExp;
  readonly score: number;
  /** The cue does not count where this is found too. */
  readonly unless?: RegExp;
}

const ACTOR =
  '(?:co quan|don vi|bo phan|phong ban|phong|ban nganh|ban|nganh|to chuc|ca nhan|nguoi|can bo|cong chuc|dia phuong|luc luong|chu the|thanh vien|thanh phan|dong chi|doan the|chi bo)';
const DOING = '(?:thuc hien|trien khai|thi hanh|thuc thi)';
const words = (pattern: string): RegExp => new RegExp(`\\b(?:${pattern})\\b`);
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);
const start = (pattern: string): RegExp => new RegExp(`^(?:${pattern})\\b`);

export const HEADER_CUES: readonly HeaderCue[] = [
  { meaning: 'task', cue: whole('(?:cac |ten )?viec|nhung viec can lam'), score: 0.9 },

  {
    meaning: 'deadline',
    cue: words('den ngay|ngay trinh|thoi gian trinh|ngay hop|ngay bao cao'),
    score: 0.9,
  },

  {
    meaning: 'deadline',
    cue: words('hoan thanh'),
    score: 0.6,
    unless: words('thuc te|ket qua|muc do|ty le|da|chua|san pham|%|tinh hinh|danh gia|chi tieu'),
  },
  { meaning: 'status', cue: words('tien do'), score: 0.5 },
  { meaning: 'task', cue: words('ro viec'), score: 1 },
  { meaning: 'executor', cue: words('ro nguoi'), score: 0.85 },

  { meaning: 'stt', cue: whole('s ?t ?t|so ?tt|t ?t|so thu tu|thu tu|no|so tt|s t t'), score: 1 },
  { meaning: 'stt', cue: whole('muc|so'), score: 0.5 },

  {
    meaning: 'task',
    cue: start('(?:ten |danh muc |cac |noi dung |dau )*(?:nhiem vu|cong viec|dau viec|phan viec)'),
    score: 1,
    unless: words('can cu|ma|chi tieu'),
  },
  {
    meaning: 'task',
    cue: words('nhiem vu|cong viec|dau viec|phan viec|ten viec'),
    score: 0.85,
    unless: words(
      'phan cong|giao nhiem vu|ma|thuoc nhom|nguoi|co quan|don vi|thoi gian|thoi han|tien do|kinh phi|ket qua|san pham',
    ),
  },
  { meaning: 'task', cue: start('(?:cac )?noi dung'), score: 0.82, unless: words('thanh phan|yeu cau|chi') },
  {
    meaning: 'task',
    cue: words('noi dung'),
    score: 0.6,
    unless: words('thanh phan|yeu cau|san pham|thoi gian|kinh phi'),
  },
  { meaning: 'task', cue: words('noi dung chi'), score: 0.5 },
  {
    meaning: 'task',
    cue: words('hoat dong|viec can lam|viec phai lam|cong tac'),
    score: 0.72,
    unless: words('thoi gian|kinh phi|ket qua'),
  },
  { meaning: 'task', cue: words('giai phap'), score: 0.6, unless: words('kien nghi') },
  { meaning: 'task', cue: words('nhiem vu giai phap|nhiem vu va giai phap|nhiem vu trong tam'), score: 1 },
  {
    meaning: 'task',
    cue: start(
      '(?:ten |danh muc |cac )*(?:de an|du an|chuong trinh|chuyen de|van ban|mo hinh|cong trinh|hang muc|thu tuc|he thong|dich vu|nghi quyet|quyet dinh|ke hoach|mo hinh|phong trao|hoi thi|su kien|cuoc|doan)',
    ),
    score: 0.62,
    unless: words('nam|giao|giai doan|von|20[0-9]{2}|ban hanh|lien quan|can cu|chi dao|ky hieu'),
  },
  { meaning: 'task', cue: words('danh muc|ten goi'), score: 0.6 },
  {
    meaning: 'task',
    cue: words('linh vuc tieu chi|tieu chi|chi tieu|muc tieu|chi so|linh vuc|ten chi tieu|van de'),
    score: 0.45,
    unless: words('yeu cau|dat duoc|can dat|20[0-9]{2}|giao'),
  },

  { meaning: 'requirement', cue: words('yeu cau'), score: 0.95 },
  { meaning: 'requirement', cue: words('chi tieu|muc tieu'), score: 0.6 },
  {
    meaning: 'requirement',
    cue: start(
      '(?:chi tieu|muc tieu|tieu chi|muc do|tieu chuan) (?:dat|can dat|phan dau|cu the|chat luong|danh gia|yeu cau|dat duoc)',
    ),
    score: 0.85,
  },
  { meaning: 'requirement', cue: words('tieu chi|tieu chuan|dinh huong|muc do'), score: 0.4 },

  { meaning: 'product', cue: words('san pham|dau ra'), score: 1, unless: words('ngay|thoi gian|thoi han') },
  { meaning: 'product', cue: words('ket qua'), score: 0.7 },
  {
    meaning: 'product',
    cue: words(
      'ket qua (?:du kien|dau ra|can dat|phai dat|hoan thanh|dat duoc|san pham|cu the|mong doi|ky vong|chu yeu)|du kien ket qua|san pham ket qua|ket qua san pham',
    ),
    score: 0.92,
  },
  { meaning: 'product', cue: words('minh chung|kiem chung|chung minh|san pham hoan thanh'), score: 0.9 },
  {
    meaning: 'product',
    cue: words(
      'hinh thuc van ban|loai van ban|hinh thuc ban hanh|van ban ban hanh|san pham ban hanh|hinh thuc hoan thanh',
    ),
    score: 0.72,
  },

  { meaning: 'status', cue: words('trang thai|tinh trang'), score: 0.95 },
  {
    meaning: 'status',
    cue: words('tinh hinh|tien do hien tai|tien do den nay|tien do va ket qua|tien do ket qua'),
    score: 0.95,
  },
  {
    meaning: 'status',
    cue: words('ket qua (?:thuc hien|den nay|hien tai|xu ly|trien khai)'),
    score: 0.74,
    unless: words('du kien|yeu cau|can dat'),
  },
  {
    meaning: 'status',
    cue: words(
      '(?:muc do|ty le|phan tram|%) (?:da )?(?:hoan thanh|thuc hien)|da hoan thanh|chua hoan thanh|da thuc hien|chua thuc hien|danh gia ket qua|tu danh gia',
    ),
    score: 0.85,
  },
  { meaning: 'status', cue: words('danh gia|hien trang|thuc trang'), score: 0.55 },

  {
    meaning: 'deadline',
    cue: words('thoi gian|thoi han|thoi diem|moc thoi gian|deadline'),
    score: 1,
    unless: words('thuc te|bat dau'),
  },
  { meaning: 'deadline', cue: start('han|ngay han|ky han'), score: 0.9 },
  {
    meaning: 'deadline',
    cue: words('tien do'),
    score: 0.8,
    unless: words('hien tai|den nay|tinh hinh|ket qua'),
  },
  { meaning: 'deadline', cue: words('lo trinh'), score: 0.85 },
  {
    meaning: 'deadline',
    cue: words(
      'ngay (?:phai |can |du kien )?(?:hoan thanh|ket thuc|den han|nop|bao cao|xong)|hoan thanh truoc|hoan thanh trong|ket thuc',
    ),
    score: 0.85,
    unless: words('thuc te'),
  },
  {
    meaning: 'deadline',
    cue: words(
      'thoi luong|so ngay|han nop|han xu ly|han chot|han hoan thanh|nam hoan thanh|nam thuc hien|quy thuc hien|thang thuc hien|lich thuc hien|thoi gian trinh',
    ),
    score: 0.85,
  },
  {
    meaning: 'deadline',
    cue: whole(
      'nam|quy|thang|ngay|hoan thanh|giai doan(?: thuc hien)?|thoi ky|ky bao cao|tan suat|dinh ky|lich',
    ),
    score: 0.6,
  },
  { meaning: 'startDate', cue: words('bat dau|khoi cong|tu ngay|ngay giao|ngay trien khai'), score: 1.05 },
  {
    meaning: 'completedOn',
    cue: words(
      'hoan thanh thuc te|thuc te hoan thanh|ngay thuc te|thoi gian thuc te|da hoan thanh ngay|ngay da hoan thanh',
    ),
    score: 1.05,
  },
  { meaning: 'completedOn', cue: whole('ngay hoan thanh'), score: 0.84 },
  { meaning: 'dueDate', cue: whole('han cuoi'), score: 0.84 },
  { meaning: 'check', cue: whole('ket qua soat'), score: 1.2 },

  { meaning: 'lead', cue: words('chu tri'), score: 1 },
  { meaning: 'lead', cue: words('dau moi'), score: 0.9 },
  { meaning: 'lead', cue: words('chiu trach nhiem(?: chinh)?|trach nhiem chinh'), score: 0.86 },
  { meaning: 'lead', cue: words('tham muu'), score: 0.78, unless: words('san pham|van ban') },
  {
    meaning: 'lead',
    cue: words(
      `${ACTOR}(?: [a-z]+){0,2} (?:phu trach|theo doi|don doc|soan thao|xay dung|quan ly|duoc giao|chinh|duoc phan cong|trinh|chuan bi|de xuat|dang ky)`,
    ),
    score: 0.76,
    unless: words('lanh dao|chi dao|dong chi'),
  },
  { meaning: 'lead', cue: words('phu trach chinh|phu trach|chu dau tu|chu quan|chu nhiem'), score: 0.6 },

  { meaning: 'coordinate', cue: words('phoi hop'), score: 1 },
  {
    meaning: 'coordinate',
    cue: words(`${ACTOR} (?:co )?lien quan|cung thuc hien|cung tham gia`),
    score: 0.78,
  },
  { meaning: 'coordinate', cue: words(`${ACTOR} (?:tham gia|ho tro)`), score: 0.7 },
  { meaning: 'leadAndCoordinate', cue: words('chu tri.{0,25} phoi hop|phoi hop.{0,25} chu tri'), score: 1.2 },

  { meaning: 'executor', cue: words(`${ACTOR}(?: [a-z]+){0,4} ${DOING}`), score: 0.9 },
  {
    meaning: 'executor',
    cue: words(`${DOING}`),
    score: 0.45,
    unless: /\b(?:noi dung|nhiem vu|ket qua)\b|20\d\d/,
  },
  {
    meaning: 'executor',
    cue: words(
      'phan cong|to chuc thuc hien|trach nhiem|giao cho|don vi duoc giao|giao nhiem vu|noi nhan nhiem vu',
    ),
    score: 0.75,
    unless: words('ro trach nhiem'),
  },
  { meaning: 'executor', cue: whole(`${ACTOR}(?: ${ACTOR})*`), score: 0.62 },
  { meaning: 'executor', cue: words('don vi|co quan'), score: 0.3 },

  {
    meaning: 'director',
    cue: words('lanh dao|chi dao|nguoi chi dao|phan cong chi dao'),
    score: 0.95,
    unless: words('van ban|can cu|noi dung|cong tac'),
  },
  {
    meaning: 'director',
    cue: words(
      '(?:dong chi|thuong truc|uy vien|btv|thuong vu|cap uy|bi thu|chu tich)(?: [a-z]+){0,3} phu trach',
    ),
    score: 1,
  },
  { meaning: 'director', cue: whole('phu trach|nguoi phu trach|dong chi phu trach'), score: 0.55 },

  {
    meaning: 'budget',
    cue: words(
      'kinh phi|du toan|so tien|thanh tien|tong muc|ngan sach|chi phi|muc chi|khai toan|tong von|gia tri',
    ),
    score: 0.96,
    unless: words('nguon'),
  },
  {
    meaning: 'budget',
    cue: words(
      'nguon luc|nguon kinh phi|nguon von|von|trieu dong|ty dong|nguon ngan sach|nguon kinh phi thuc hien',
    ),
    score: 0.72,
  },
  { meaning: 'budgetSource', cue: words('nguon'), score: 0.8, unless: words('nguon luc|nguon nhan luc') },

  { meaning: 'legalBasis', cue: words('can cu|phap ly|co so phap ly'), score: 0.96 },
  {
    meaning: 'legalBasis',
    cue: words(
      'van ban (?:giao|chi dao|can cu|quy dinh|lien quan|so|tham chieu)|so ky hieu|theo van ban|so van ban|so hieu van ban',
    ),
    score: 0.8,
  },
  {
    meaning: 'code',
    cue: whole(
      'ma(?: so| hieu)?(?: nhiem vu| cong viec| viec| chi tieu| dinh danh| nv| thu tuc| tthc)?|ky hieu|id|ma dinh danh',
    ),
    score: 0.96,
  },

  { meaning: 'measureUnit', cue: words('don vi tinh|dvt|dv tinh|don vi do|d v t'), score: 1.1 },
  {
    meaning: 'target',
    cue: words(
      '(?:chi tieu|ke hoach|muc tieu|phan dau|giao|chi tieu giao|kh)(?: den| giao| thuc hien| cua)*(?: nam)? 20[0-9]{2}',
    ),
    score: 0.86,
  },
  {
    meaning: 'target',
    cue: whole(
      'ke hoach(?: nam)?(?: giao)?|so luong|khoi luong|dinh muc|chi tieu giao|chi tieu ke hoach|giao chi tieu|muc giao|gia tri muc tieu|chi tieu phan dau|nam 20[0-9]{2}|20[0-9]{2}',
    ),
    score: 0.7,
  },

  { meaning: 'note', cue: words('ghi chu'), score: 1.1 },
  { meaning: 'note', cue: whole('luu y|chu thich|dien giai|y kien|y kien khac'), score: 0.7 },

  {
    meaning: 'indexGroup',
    cue: words(
      'thuoc nhom|nhom|linh vuc|mang cong tac|tru cot|chi so noi dung|chi so|truc noi dung|phan|chuong',
    ),
    score: 0.6,
  },
  {
    meaning: 'indexGroup',
    cue: words('muc tieu|chuong trinh|de an|noi dung lon|van de|tieu chi|chi tieu|nganh'),
    score: 0.46,
  },
  {
    meaning: 'indexItem',
    cue: words(
      '(?:noi dung|tieu chi|chi so|chi tieu)(?: [a-z]+)? (?:thanh phan|cu the|nho|chi tiet)|thanh phan',
    ),
    score: 0.62,
  },
  { meaning: 'indexItem', cue: words('noi dung|tieu chi|van de|nhom'), score: 0.5 },
];

/** Headers of lists that are no plans: such a column is never taken for the task column by its content alone. */
export const NOT_A_TASK = words(
  'ho ten|ho va ten|chuc vu|chuc danh|ngay sinh|nam sinh|dien thoai|email|dia chi|gioi tinh|trinh do|kho khan|vuong mac|kien nghi|de xuat|dia diem|don gia|ten don vi',
);

/** Words that headers are made of; how many of a cell's words are among them tells a header from running text. */
export const HEADER_WORDS: ReadonlySet<string> = new Set(
  (
    'stt tt so thu tu muc ten danh cac nhom noi dung dau nhiem vu cong viec phan hoat dong tac giai phap de an du chuong trinh chuyen van ban mo hinh ' +
    'hang he thong linh vuc tieu chi muc tieu yeu cau dat duoc can phai cu the nam quy thang ngay tuan san pham ra ket qua kien minh chung kiem chung hinh thuc loai ' +
    'trang thai tinh hien tai den nay ty le hoan thanh da chua danh gia thoi gian han diem moc ky tien do lo cuoi chot nop bat thuc te muon nhat chu tri moi ' +
    'chiu trach nhiem chinh tham muu co quan don vi bo phong nganh to chuc ca nhan nguoi can dia phuong luc luong the vien thanh doan phu trach theo doi doc soan thao xay ' +
    'dung quan ly giao phoi hop lien cung gia ho tro thi trien khai lanh dao chi dao chi thuong truc uy btv cap bi thu chu tich kinh phi toan tien tong von ngan sach nguon ' +
    'luc trieu dong ty cu phap ly co so ky hieu ma dinh dvt do tinh luong khoi ghi chu y thuoc truc va tai cua trong cho tu truoc dong ubnd xa huyen tinh ' +
    'soat ro viec so chuan bi tu den hdnd dieu hanh chat xong bao cao trinh duyet phe ban hanh giam sat thuc gia tri vuong mac kho khan kien nghi xuat ke hoach lam lich'
  ).split(' '),
);
