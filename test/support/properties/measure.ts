import type { CorpusDocument } from '../measure/real/documents';
import { lossOf, type Loss } from './loss';
import { sampleOf, seeded } from './random';
import { TRANSFORMS, type TransformName } from './transforms';

export interface Property {
  readonly name: TransformName;
  /** One a document that has something to change, worst first. */
  readonly losses: readonly Loss[];
  /** Share of what was right that stays right. */
  readonly kept: number;
  readonly falseErrors: number;
}

/** @param sample documents tried with each transform, chosen by chance; all of them without it */
export function measureProperties(
  documents: readonly CorpusDocument[],
  seed: number,
  sample = documents.length,
): Property[] {
  return (Object.keys(TRANSFORMS) as TransformName[]).map((name, i) => {
    const random = seeded(seed * 1000 + i);
    const losses = sampleOf(documents, sample, random)
      .map((document) => lossOf(document, TRANSFORMS[name], random))
      .filter((loss) => loss !== null)
      .sort((one, other) => other.lost.length - one.lost.length);
    const asked = losses.reduce((sum, each) => sum + each.asked, 0);
    const lost = losses.reduce((sum, each) => sum + each.lost.length, 0);
    return {
      name,
      losses,
      kept: asked === 0 ? 1 : (asked - lost) / asked,
      falseErrors: losses.reduce((sum, each) => sum + each.falseErrors, 0),
    };
  });
}
