import type { ListedUnit } from '../../plan/judge/senders';
import type { Template } from '../../plan/judge/template';

/** The units a template asks to send theirs; null where it names none. */
export function sendersOf(template: Pick<Template, 'senders'> | null): readonly ListedUnit[] | null {
  return template === null || template.senders.length === 0 ? null : template.senders;
}
