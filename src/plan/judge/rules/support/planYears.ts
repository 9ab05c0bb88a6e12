import type { Appendix } from '../../../model/appendix';
import { compareKey } from '../../../words/text';

/** Words of a title whose plan is meant to outlive its year. */
const LONG =
  /giai đoạn|tầm nhìn|(?:những|các) năm tiếp theo|đến (?:hết )?năm|lộ trình|nhiệm kỳ|\d{4} ?[-–] ?\d{4}|từ năm/u;

/** The one year a plan is for; null where it is not known, or the title speaks of several years. */
export function singleYearOf(appendix: Appendix): number | null {
  const { title, year } = appendix.plan;
  return LONG.test(compareKey(title ?? '')) ? null : year;
}

/** Whether the title itself names the plan's year, so that it was not only taken from the date of issue. */
export function titleNamesYear(appendix: Appendix): boolean {
  const { title, year } = appendix.plan;
  return year !== null && (title ?? '').includes(String(year));
}
