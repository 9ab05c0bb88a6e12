/** The heading block of a printed sheet: title, "(Kèm theo Kế hoạch số …)". */
import { documentKind } from '../../plan/words/documentKind';
import type { PlanInfo } from '../../plan/model/reading';
import { fill, formatDate, messagesFor, type Locale } from '../../plan/messages';
import { squash } from '../../plan/words/text';

/** The line under the title that says which plan; null where the sheet does not say. */
export function planLine(plan: PlanInfo | undefined, locale: Locale): string | null {
  const { sheets, terms } = messagesFor(locale);
  const words = sheets.overview;
  if (!plan) return null;
  const document = plan.number === null ? '' : terms.documents[documentKind(plan.number)];
  const unit = plan.unit === null ? '' : squash(plan.unit);
  if (plan.number !== null && plan.issued !== null && unit !== '')
    return fill(words.attached, { document, number: plan.number, issued: formatDate(plan.issued), unit });
  if (plan.number !== null && unit !== '')
    return fill(words.attachedNoDate, { document, number: plan.number, unit });
  if (plan.title !== null) return fill(words.plan, { title: squash(plan.title) });
  return null;
}
