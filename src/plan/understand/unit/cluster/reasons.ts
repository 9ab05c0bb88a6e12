import { squash } from '../../../words/text';
import type { Form } from './form';

/** Why a spelling stands with its unit's name: the least distance at which the two meet. Key into `messages.unitReasons`. */
export function reasonBetween(form: Form, name: Form, joined: string | undefined): string {
  if (squash(form.spelling).toLowerCase() === squash(name.spelling).toLowerCase()) return 'case';
  if (form.letters === name.letters) return 'typing';
  if (form.words === name.words) return 'punctuation';
  if (form.full === name.full) return 'abbreviation';
  if (form.core === name.core) return form.bracketed || name.bracketed ? 'bracket' : 'dressing';
  return joined !== undefined && BEYOND_KEYS.has(joined) ? joined : 'related';
}

const BEYOND_KEYS = new Set(['level', 'headless', 'clause', 'initials', 'typo']);
