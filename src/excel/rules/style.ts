import { markStyles, type MarkStyle, type MarkStyleName } from '../../workbook';

/** What a rule paints, as far as our styles differ in it; empty where it leaves a thing as it is. */
export interface RuleLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly format: string | null;
}

/** The style a rule of ours was made with. */
export function styleOf(look: RuleLook): MarkStyleName {
  const names = Object.keys(markStyles) as MarkStyleName[];
  return names.find((name) => isLook(look, markStyles[name])) ?? 'none';
}

function isLook(look: RuleLook, { fill, color, format }: MarkStyle): boolean {
  return same(look.fill, fill) && same(look.color, color) && (look.format ?? '') === (format ?? '');
}

const same = (read: string | null, ours: string | undefined): boolean =>
  (read ?? '').toUpperCase() === (ours ?? '').toUpperCase();
