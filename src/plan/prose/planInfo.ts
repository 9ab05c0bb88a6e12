import type { PlanInfo, RowReading } from '../reading';
import { compareKey } from '../text';
import type { ProseLine } from './lines';

const NUMBER = /số\s*:\s*(\d{1,5}\s?[/-]\s?[A-ZĐ][\p{Lu}Đ0-9&.,/-]*)/iu;
const ISSUED = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;
const ISSUED_MONTH = /tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;
const KIND =
  /^(?:kế hoạch|chương trình|đề án|quyết định|chỉ thị|công văn|thông báo|hướng dẫn|chương trình công tác|phụ lục)(?![\p{L}\p{M}])/u;
const ISSUER =
  /((?:(?:ủy|uỷ) ban nhân dân|ubnd|đảng ủy|ban chỉ đạo|sở|bộ|phòng|trường|hđnd|hội đồng nhân dân) [^|–—*_\n-]{2,80}?)\s*(?:-{2,}|_{2,}|\*|\||cộng hòa|đảng cộng sản|$)/iu;

/** The letter head and title before a plan's first section; null fields where the sheet does not say. */
export function prosePlanInfo(title: readonly ProseLine[], yearInDeadlines: number | null): PlanInfo {
  const numbered = title.find((line) => NUMBER.test(line.text));
  const number = numbered === undefined ? null : (NUMBER.exec(numbered.text)?.[1] ?? null);
  const dated = title.find((line) => isLetterHead(line) && ISSUED_MONTH.test(line.text));
  const day = dated === undefined ? null : ISSUED.exec(dated.text);
  const month = dated === undefined ? null : ISSUED_MONTH.exec(dated.text);
  const issued = day === null ? null : isoDate(day[3], day[2], day[1]);
  const name = titleOf(title);
  const titleYear = /(?<!đến )(?:năm|giai đoạn)\s+(20\d{2})/iu.exec(name ?? '')?.[1];
  const issuedYear = month?.[2];
  return {
    title: name,
    number,
    year: Number(titleYear ?? issuedYear ?? 0) || yearInDeadlines,
    issued,
    issuedMonth: issued === null && month ? `${month[2] ?? ''}-${(month[1] ?? '').padStart(2, '0')}` : null,
    unit: ISSUER.exec(title[0]?.text ?? '')?.[1]?.trim() ?? null,
    numberRow: numbered?.row ?? null,
  };
}

/** The line with the place and date of issue, not a sentence that quotes the date of another document. */
function isLetterHead(line: ProseLine): boolean {
  const key = compareKey(line.text);
  return (
    !/^(?:căn cứ|thực hiện|theo|để|triển khai)/u.test(key) && (key.length < 80 || key.includes('cộng hòa'))
  );
}

/** "KẾ HOẠCH" with the lines of its name under it, up to the first sentence. */
function titleOf(title: readonly ProseLine[]): string | null {
  const at = title.findIndex((line) => KIND.test(compareKey(line.text)));
  if (at < 0) return null;
  const name: string[] = [];
  for (const line of title.slice(at, at + 4)) {
    if (
      name.length > 0 &&
      /^(?:căn cứ|thực hiện|theo|để|nhằm|\(|ủy ban|[ivx]+\.)/u.test(compareKey(line.text))
    )
      break;
    name.push(line.text);
  }
  return name.join(' ');
}

function isoDate(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(`${iso}T00:00:00Z`)) ? null : iso;
}

/** The one year all dated deadlines of a plan name; null where they name several or fewer than two name any. */
export function yearOfDeadlines(rows: readonly RowReading[]): number | null {
  const years: string[] = [];
  for (const row of rows) {
    if (row.kind === 'task') years.push(...((row.cells.deadline ?? '').match(/20\d{2}/g) ?? []));
  }
  return years.length > 1 && new Set(years).size === 1 ? Number(years[0]) : null;
}
