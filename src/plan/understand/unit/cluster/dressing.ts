import { OFFICER_FIELDS, SOCIAL, UNIONS } from '../../../words/officerFields';
import { genericNouns, modifiers } from '../../../words/units/collectives';
import { domains } from '../../../words/units/fields';
import { LEVEL_WORDS } from './levels';

const OFFICERS = [
  ['công', 'chức'],
  ['bộ', 'phận'],
  ['cán', 'bộ'],
];
/** Leaves out of a name the words that say nothing of who is meant. Never leaves it empty. */
export function undress(words: readonly string[]): readonly string[] {
  let rest = words;
  if ((rest[0] === 'các' || rest[0] === 'những') && isGenericName(rest.slice(1))) rest = rest.slice(1);
  rest = withoutOfficer(rest);
  rest = withoutDebris(rest);
  const text = rest.join(' ');
  const unions = UNIONS.exec(text);
  if (unions) return (unions[1] as string).split(' ');
  const linked = /^(.* )có liên quan$/u.exec(text);
  return linked ? `${linked[1]}liên quan`.split(' ') : rest;
}

/** A head word alone after a field ("Văn hóa - xã hội Trạm") belongs to a name that was torn off. */
function withoutDebris(words: readonly string[]): readonly string[] {
  const rest = words.slice(0, -1);
  return LOST_HEADS.has(words[words.length - 1] ?? '') && OFFICER_FIELDS.has(rest.join(' ')) ? rest : words;
}

const LOST_HEADS = new Set(['trạm', 'sở', 'phòng', 'ban', 'trung', 'công', 'hội', 'các']);

/** Generic nouns with nothing but modifiers: "các" adds nothing to them, but "các hiệp hội doanh nghiệp" are not the Association. */
function isGenericName(words: readonly string[]): boolean {
  let at = 0;
  for (let length = LONGEST_NOUN; length > 0 && at < words.length; length--) {
    if (!genericNouns.has(words.slice(at, at + length))) continue;
    at += length;
    length = LONGEST_NOUN + 1;
  }
  // An association is named by the noun after it.
  if (at === 0 || (at > 2 && /^(?:hiệp hội|hội) /u.test(words.join(' ')))) return false;
  const rest = words.slice(at);
  return (
    rest.length === 0 ||
    modifiers.has(rest.slice(0, 1)) ||
    modifiers.has(rest.slice(0, 2)) ||
    rest.join(' ') === SOCIAL
  );
}

/** Words of the longest generic noun. */
const LONGEST_NOUN = 6;

function withoutOfficer(words: readonly string[]): readonly string[] {
  for (const officer of OFFICERS) {
    if (!officer.every((word, i) => words[i] === word)) continue;
    const field = words.slice(officer.length);
    const bare = LEVEL_WORDS.has(field[field.length - 1] ?? '') ? field.slice(0, -1) : field;
    if (OFFICER_FIELDS.has(bare.join(' '))) return field;
  }
  return words;
}

/** Whether the words are a field that offices of several levels bear ("Tài chính", "Y tế"). */
export function isFieldName(core: string): boolean {
  return OFFICER_FIELDS.has(core) || domains.has(core.split(' '));
}
