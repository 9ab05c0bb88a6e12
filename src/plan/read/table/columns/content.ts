/** What kind of thing one cell of the table's body holds, told by its look alone. */
import { plainKey } from '../../../words/text';

export type ContentKind =
  | 'blank'
  | 'number'
  | 'money'
  | 'deadline'
  | 'unit'
  | 'status'
  | 'mark'
  | 'roles'
  | 'item'
  | 'short'
  | 'long';

const NUMBERING = /^\(?(?:\d{1,3}(?:[.,]\d{1,3}){0,4}|[ivxlc]{1,6}|[a-zđ])[).]?$/i;
const MONEY =
  /^\d{1,3}(?:[.,\s]\d{3})+(?:[.,]\d+)?(?:\s*(?:đ|đồng))?$|^\d{4,}$|^\d+(?:[.,]\d+)?\s*(?:triệu|tỷ|tr|nghìn)(?:\s+đồng)?$/i;
const MARK = /^[xX✓✔•●*vVü☑√]$/;
const ROLES =
  /(?:^|[\n;.]\s*|-\s*)(?:chu tri|co quan chu tri|don vi chu tri)\s*:|phoi hop(?: thuc hien)?\s*:/;
const ITEM = /^[a-zđ]\s?[).]\s/i;
const DEADLINE =
  /\b(?:quy (?:[ivx]+|\d)\b|thang \d|nam 20\d\d|20\d\d\b|thuong xuyen|hang (?:nam|quy|thang|tuan|ngay)|truoc ngay|truoc \d|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|giai doan|dinh ky|trong nam|sau khi|khi co|khi phat sinh|theo ke hoach|theo lo trinh|lien tuc|dot xuat|6 thang|cuoi nam|dau nam)/;
/** How units begin; what tasks and products begin with in the same letters ("Tổ chức lễ …", "Báo cáo", "Quy chế") is kept out. */
const UNIT_START =
  /^(?:[-+*•]\s*)?(?:cac |toan the |lanh dao |dong chi |d\/c |mot so )?(?:so|ubnd|uy ban|phong|ban(?! hanh)|bo(?! (?:tai lieu|tieu chi|chi so|quy|sung|tri))|cong an|van phong|vp|trung tam|tt|truong|tram|hoi(?! (?:nghi|thao|thi|cho|dam|hop))|doan|mttq|ubmttq|mat tran|chi cuc|cuc|tong cuc|hdnd|hoi dong|thon|to(?! (?:chuc|trinh))|xa|phuong|huyen|tinh|cong chuc|can bo|chu tich|pho|cong ty|vien|bo phan|kho bac|ngan hang|chi nhanh|thuong truc|dang uy|huyen uy|tinh uy|co quan|don vi|nganh|dia phuong|tap doan|dai(?! hoi)|quan su|bchqs|vu|thanh tra|toa an|bao hiem|bhxh|tai chinh|tu phap|dia chinh|van hoa|ke toan|y te|nong nghiep|doanh nghiep|chi bo|ap|khu pho|hop tac xa|htx|quy(?= (?:tin dung|bao|dau tu|phat trien|khuyen|vi|tro|ho tro))|ca nhan|giam doc|truong phong|hieu truong|hoc vien|bao(?! (?:cao|dam|ton|ve))|lien minh|lien doan|chinh phu|thu truong|thanh vien|to chuc(?= (?:chinh tri|doan|dang|xa hoi|ca nhan|ton giao|kinh te|tin dung))|dan quan)\b/;
const STATUS = /^(?:da |chua |dang |hoan thanh|qua han|trong han|dung han|khong |cham |\d{1,3} ?%)/;

/** The start of a cell says what it is; the rest only costs time. */
const LOOKED_AT = 110;
/** A kind that is told by how the cell begins shows itself within this. */
const BEGINNING = 60;
/** A longer text is no deadline. */
const LONGEST_DEADLINE = 90;
/** Length from which a text is running text rather than a name or phrase. */
const LONG = 60;

export function contentKindOf(text: string): ContentKind {
  const trimmed = text.trim();
  if (trimmed === '') return 'blank';
  if (trimmed.length <= 14) {
    if (MARK.test(trimmed)) return 'mark';
    if (NUMBERING.test(trimmed)) return 'number';
  }
  if (trimmed.length <= 24 && MONEY.test(trimmed)) return 'money';
  const head = trimmed.length > LOOKED_AT ? trimmed.slice(0, LOOKED_AT) : trimmed;
  const isToldByBeginning = trimmed.length > LONGEST_DEADLINE && !head.includes(':');
  const key = plainKey(isToldByBeginning ? head.slice(0, BEGINNING) : head);
  if (ROLES.test(key)) return 'roles';
  if (ITEM.test(trimmed)) return 'item';
  if (trimmed.length <= LONGEST_DEADLINE && DEADLINE.test(key)) return 'deadline';
  if (trimmed.length <= 260 && UNIT_START.test(key)) return 'unit';
  if (STATUS.test(key)) return 'status';
  return trimmed.length > LONG ? 'long' : 'short';
}
