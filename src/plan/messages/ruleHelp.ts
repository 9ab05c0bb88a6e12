/** What a rule is good for, in words. Apart from the other messages: only who asks for it loads it. */
import type { Locale, Messages } from '.';
import { ruleHelp as en } from './en/ruleHelp';
import { ruleHelp as vi } from './vi/ruleHelp';

export interface RuleHelp {
  readonly what: string;
  readonly why: string;
  readonly example: string;
  /** How to put it right. */
  readonly repair: string;
}

/** A rule without its help does not compile. */
export type RuleHelps = Readonly<Record<keyof Messages['rules'], RuleHelp>>;

const all: Record<Locale, RuleHelps> = { vi, en };

export function ruleHelpFor(locale: Locale): RuleHelps {
  return all[locale];
}
