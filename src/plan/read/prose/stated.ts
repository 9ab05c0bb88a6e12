import { inlineDeadline } from './inlineDeadline';
import { inlineRoles } from './inlineRoles';
import type { PartMeaning } from './labelLexicon';
import { ancestorsOf, type Item, type OutlinePart } from './outline';
import { isSection } from './sections';
import { subjectOf } from './unitList';
import { unitHeading } from './unitName';

/** What a paragraph itself says of who and when. */
export interface Stated {
  readonly parts: readonly OutlinePart[];
  readonly bracketed: boolean;
}

/** Who and when in a paragraph's words; the heading it stands under is the lead where the paragraph names none. */
export function statedIn(item: Item): Stated {
  const text = [item.text, ...item.body.map((line) => line.text)].join('\n');
  const roles = inlineRoles(text);
  const deadline = inlineDeadline(text);
  const parts: OutlinePart[] = [];
  const add = (meaning: PartMeaning, value: string | null, from: Item): void => {
    if (value === null || value === '') return;
    parts.push({
      meaning,
      phrase: '',
      value,
      listed: false,
      line: from.line,
      marker: null,
      ending: '',
      inline: true,
    });
  };
  const own = unitHeading(item.text);
  const named =
    roles.lead ??
    (own !== null && own.rest !== '' ? own.unit : null) ??
    (deadline === null ? null : subjectOf(item.text));
  const over = named === null ? headingOver(item) : null;
  add('lead', named ?? over?.unit ?? null, over?.item ?? item);
  add('coordinate', roles.coordinate, item);
  add('deadline', deadline, item);
  return { parts, bracketed: roles.bracketed };
}

function headingOver(item: Item): { unit: string; item: Item } | null {
  for (const above of ancestorsOf(item)) {
    const heading = isSection(above) ? null : unitHeading(above.text);
    if (heading !== null && heading.rest === '') return { unit: heading.unit, item: above };
  }
  return null;
}
