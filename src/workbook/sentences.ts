import type { Finding } from '../plan/finding';
import { fill, messagesFor, type Locale } from '../plan/messages';

/** The sentence of a finding, in the user's language. */
export function findingSentence(finding: Finding, locale: Locale): string {
  const words: Readonly<Record<string, { readonly sentence: string } | undefined>> =
    messagesFor(locale).rules;
  return fill(words[finding.rule]?.sentence ?? finding.rule, finding.params);
}

/** The title of a rule in a list. */
export function ruleTitle(rule: string, locale: Locale): string {
  const words: Readonly<Record<string, { readonly title: string } | undefined>> = messagesFor(locale).rules;
  return words[rule]?.title ?? rule;
}
