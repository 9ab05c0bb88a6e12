import { aligned, share } from '../measure/print';
import { countsOf } from '../measure/real/print';
import type { Loss } from './loss';
import type { Property } from './measure';

/** Documents named for each transform. */
const WORST = 5;

/** One line a transform, then what each loses where it loses most. */
export function propertiesText(properties: readonly Property[]): string {
  const summary = properties.map(({ name, losses, kept, falseErrors }) => [
    name,
    String(losses.length),
    String(losses.reduce((sum, each) => sum + each.asked, 0)),
    share(kept),
    String(falseErrors),
    countsOf(losses.flatMap(({ lost }) => lost.map(({ measure }) => measure))),
  ]);
  const heading = ['change', 'documents', 'asked', 'kept', 'new false errors', 'lost'];
  return [aligned([heading, ...summary]), ...properties.map(worstText)].join('\n\n');
}

function worstText({ name, losses }: Property): string {
  const worst = losses.filter(({ lost }) => lost.length > 0).slice(0, WORST);
  return [
    `${name}:`,
    ...worst.map((loss) => `  ${loss.document}  ${loss.lost.length} of ${loss.asked}: ${aboutOf(loss)}`),
  ].join('\n');
}

function aboutOf({ lost }: Loss): string {
  return countsOf(lost.map(({ measure, place }) => (measure === 'column' ? `column ${place}` : measure)));
}

/** Every answer lost, in words. */
export function lostText(properties: readonly Property[]): string {
  return properties
    .flatMap(({ name, losses }) =>
      losses.flatMap(({ document, lost }) =>
        lost.map(
          ({ measure, place, miss }) =>
            `${name} ${document} ${measure} ${place}: ${miss.replace(/\n/g, '⏎')}`,
        ),
      ),
    )
    .join('\n');
}
