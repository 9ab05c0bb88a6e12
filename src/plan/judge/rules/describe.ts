import type { Finding } from '../../model/finding';
import { fill, messagesFor, type Locale, type Messages } from '../../messages';

export type RuleId = keyof Messages['rules'];

function hasMessages(id: string, locale: Locale): id is RuleId {
  return Object.hasOwn(messagesFor(locale).rules, id);
}

/** A rule's title as it heads a list; the id itself for a rule without messages (a test forbids one). */
export function titleOf(id: string, locale: Locale): string {
  return hasMessages(id, locale) ? messagesFor(locale).rules[id].title : id;
}

/** The sentence of one finding. */
export function sentenceOf(finding: Finding, locale: Locale): string {
  if (!hasMessages(finding.rule, locale)) return finding.rule;
  return fill(messagesFor(locale).rules[finding.rule].sentence, paramsOf(finding, locale));
}

/** A column is called by its header, and by the name of its meaning where it has none. */
function paramsOf({ params }: Finding, locale: Locale): Finding['params'] {
  const names: Readonly<Record<string, string>> = messagesFor(locale).terms.columns;
  return params.part === '' ? { ...params, part: names[String(params.meaning)] ?? '' } : params;
}
