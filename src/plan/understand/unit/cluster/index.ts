import { wordsOf } from '../../../words/phrases';
import { nfc, squash } from '../../../words/text';
import type { UnitVariant } from '../../../model/appendix';
import type { ClusterContext, UnitCluster, UnitMention } from '../types';
import { canonicalOf } from './canonical';
import { officialName } from './official';
import { expand, formOf, type Form } from './form';
import { Groups } from './groups';
import { joinAll } from './joins';
import { learnAbbreviations } from './learn';
import { placeOf, withoutOwnPlace } from './levels';
import { reasonBetween } from './reasons';

/**
 * Joins the spellings of each unit, with the reason for every join (key into `messages.unitReasons`). Clusters come in
 * the order their units are first mentioned. Two names are never joined for being alike alone; in doubt they stay apart.
 */
export function clusterUnits(mentions: readonly UnitMention[], context: ClusterContext = {}): UnitCluster[] {
  const bySpelling = new Map<string, UnitMention[]>();
  for (const mention of mentions) {
    const spelling = nfc(mention.spelling);
    const list = bySpelling.get(spelling);
    if (list) list.push(mention);
    else bySpelling.set(spelling, [mention]);
  }
  const spellings = [...bySpelling.keys()];
  const names = spellings.map(
    (spelling) => bySpelling.get(spelling)?.find(({ full }) => full)?.full ?? spelling,
  );
  const forms = formsOf(names, context);
  const groups = new Groups(forms.length);
  for (const key of ['letters', 'words', 'full', 'core'] as const) joinEqual(forms, groups, key);
  joinAll(forms, groups, levelFrom(context.unit));

  const members = new Map<number, number[]>();
  forms.forEach((_, i) => {
    const root = groups.find(i);
    members.set(root, [...(members.get(root) ?? []), i]);
  });
  return [...members.values()].map((indices) => clusterOf(indices, forms, groups, spellings, bySpelling));
}

function formsOf(spellings: readonly string[], context: ClusterContext): Form[] {
  const learnt = context.abbreviations ?? learnAbbreviations(spellings);
  const place = context.unit ? placeOf(expand(wordsOf(squash(context.unit)), learnt).join(' ')) : null;
  return spellings.map((spelling) => {
    const form = formOf(spelling, learnt);
    return { ...form, core: withoutOwnPlace(form.core, place) };
  });
}

function levelFrom(unit: string | null | undefined): string | null {
  const place = unit ? placeOf(expand(wordsOf(squash(unit)), new Map()).join(' ')) : null;
  return place?.split(' ')[0] ?? null;
}

function joinEqual(forms: readonly Form[], groups: Groups, key: 'letters' | 'words' | 'full' | 'core'): void {
  const first = new Map<string, number>();
  forms.forEach((form, i) => {
    const other = first.get(form[key]);
    if (other === undefined) first.set(form[key], i);
    else groups.join(i, other, key);
  });
}

function clusterOf(
  indices: readonly number[],
  forms: readonly Form[],
  groups: Groups,
  spellings: readonly string[],
  bySpelling: ReadonlyMap<string, UnitMention[]>,
): UnitCluster {
  const mentionsOf = (i: number): UnitMention[] => bySpelling.get(spellings[i] as string) ?? [];
  const name = canonicalOf(
    indices.map((i) => {
      const form = forms[i] as Form;
      const why = groups.reasonOf(i);
      return { form, count: mentionsOf(i).length, derived: why === 'clause' || why === 'typo' };
    }),
  );
  const model =
    indices.find((i) => officialName((forms[i] as Form).spelling) === name) ?? (indices[0] as number);
  const variants = indices.map((i): UnitVariant => {
    const form = forms[i] as Form;
    const rows = [...new Set(mentionsOf(i).map((mention) => mention.row))];
    const spelling = spellings[i] as string;
    const own = reasonBetween(form, forms[model] as Form, groups.reasonOf(i) ?? groups.reasonOf(model));
    const headless = nfc(form.spelling) !== spelling;
    return { spelling, rows, reason: spelling === name ? null : headless ? 'sharedHead' : own };
  });
  return { name, variants, mentions: indices.flatMap(mentionsOf) };
}
