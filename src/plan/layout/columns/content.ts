/** What kind of thing one cell of the table's body holds, told by its look alone. */
import { plainKey } from '../../text';

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
const UNIT_START =
  /^(?:[-+*•]\s*)?(?:cac |toan the |lanh dao |dong chi |d\/c |mot so )?(?:so|ubnd|uy ban|phong|ban|bo|cong an|van phong|vp|trung tam|tt|truong|tram|hoi|doan|mttq|ubmttq|mat tran|chi cuc|cuc|tong cuc|hdnd|hoi dong|thon|to|xa|phuong|huyen|tinh|cong chuc|can bo|chu tich|pho|cong ty|vien|bo phan|kho bac|ngan hang|chi nhanh|thuong truc|dang uy|huyen uy|tinh uy|co quan|don vi|nganh|dia phuong|tap doan|dai|quan su|bchqs|vu|thanh tra|toa an|bao hiem|bhxh|tai chinh|tu phap|dia chinh|van hoa|ke toan|y te|nong nghiep|doanh nghiep|chi bo|ap|khu pho|hop tac xa|htx|quy|ca nhan|giam doc|truong phong|hieu truong|hoc vien|bao|lien minh|lien doan|chinh phu|thu truong|thanh vien|to chuc|dan quan)\b/;
const STATUS = /^(?:da |chua |dang |hoan thanh|qua han|trong han|dung han|khong |cham |\d{1,3} ?%)/;

/** The start of a cell says what it is; the rest only costs time. */
const LOOKED_AT = 110;
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
  const key = plainKey(trimmed.length > LOOKED_AT ? trimmed.slice(0, LOOKED_AT) : trimmed);
  if (ROLES.test(key)) return 'roles';
  if (ITEM.test(trimmed)) return 'item';
  if (trimmed.length <= 90 && DEADLINE.test(key)) return 'deadline';
  if (trimmed.length <= 260 && UNIT_START.test(key)) return 'unit';
  if (STATUS.test(key)) return 'status';
  return trimmed.length > LONG ? 'long' : 'short';
}
