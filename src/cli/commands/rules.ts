import type { Command } from 'commander';
import { rules } from '../../plan/judge/rules';
import { isTemplateRule, TEMPLATE_RULES } from '../../plan/judge/template';
import type { RuleId, Severity } from '../../plan/model/finding';
import { messagesFor, RULE_IDS, type Locale } from '../../plan/messages';
import { cliMessages } from '../../plan/messages/cliMessages';
import { ruleHelpFor } from '../../plan/messages/ruleHelp';
import { ruleReader } from '../options';
import { printJson, printText } from '../print';

/** `soat rules [RULE]`: every rule by its name, or what one of them looks for, why, an example and how to put it right. */
export function addRules(program: Command, locale: Locale): void {
  const messages = cliMessages(locale);
  program
    .command('rules')
    .description(messages.rules.description)
    .argument(`[${messages.values.rule}]`)
    .option('--json', messages.check.json)
    .action((name: string | undefined, { json }: { readonly json?: boolean }) => {
      const ids = name === undefined ? RULE_IDS : [ruleReader(messages)(name)];
      if (json) return printJson(ids.map((id) => documentOf(id, locale)));
      return printText(name === undefined ? listOf(ids, locale) : describeRule(ids[0]!, locale));
    });
}

/** How grave a rule is by itself. */
const severityOf = (id: RuleId): Severity =>
  isTemplateRule(id) ? TEMPLATE_RULES[id] : (rules.find((rule) => rule.id === id)?.severity ?? 'info');

function documentOf(id: RuleId, locale: Locale) {
  const { title } = messagesFor(locale).rules[id];
  return { rule: id, severity: severityOf(id), title, ...ruleHelpFor(locale)[id] };
}

function listOf(ids: readonly RuleId[], locale: Locale): string {
  const { rules: titles, terms } = messagesFor(locale);
  const width = Math.max(...ids.map((id) => id.length));
  return ids
    .map((id) => {
      const level = terms.severities[severityOf(id)];
      return `${id.padEnd(width)}  ${level.padEnd(8)}  ${titles[id].title}`;
    })
    .join('\n');
}

function describeRule(id: RuleId, locale: Locale): string {
  const { headings } = cliMessages(locale).rules;
  const { title, what, why, example, repair } = documentOf(id, locale);
  return [
    `${id}: ${title}`,
    `${headings.what} ${what}`,
    `${headings.why} ${why}`,
    `${headings.example} ${example}`,
    `${headings.repair} ${repair}`,
  ].join('\n  ');
}
