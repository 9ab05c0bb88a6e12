import type { Finding, RuleId } from '../../model/finding';
import { fill, messagesFor, type Locale } from '../../messages';

/** A rule's title as it heads a list. */
export function titleOf(id: RuleId, locale: Locale): string {
  return messagesFor(locale).rules[id].title;
}

/** Whether a rule says that something is not there; every other says that something is written wrong. The signs ○ and ▲ follow it. */
export function tellsMissing(id: RuleId): boolean {
  return id.startsWith('missing-');
}

/** The sentence of one finding. */
export function sentenceOf(finding: Finding, locale: Locale): string {
  return fill(messagesFor(locale).rules[finding.rule].sentence, paramsOf(finding, locale));
}

/** A column is called by its header, and by the name of its meaning where it has none. */
function paramsOf({ params }: Finding, locale: Locale): Finding['params'] {
  const names: Readonly<Record<string, string>> = messagesFor(locale).terms.columns;
  return params.part === '' ? { ...params, part: names[String(params.meaning)] ?? '' } : params;
}
