import { findBareLabel, findLabels, wholeLabel, type LabelledText } from './label';
import type { ProseLine } from './lines';
import { isBullet, readMarker, type Marker } from './marker';

/** A paragraph taken apart: its marker, and the labels that begin it or stand in it. */
export interface Paragraph {
  readonly line: ProseLine;
  readonly marker: Marker | null;
  readonly text: string;
  readonly labels: readonly LabelledText[];
}

export function readParagraph(line: ProseLine): Paragraph {
  const marker = readMarker(line.text);
  const text = line.text.slice(marker?.length ?? 0);
  const labels = findLabels(text);
  if (labels.length > 0) return { line, marker, text, labels };
  const short = marker === null || isBullet(marker.style) || marker.style === 'letter';
  const single = findBareLabel(text) ?? (short ? wholeLabel(text) : null);
  return { line, marker, text, labels: single === null ? [] : [single] };
}

/** The line begins with a part that tells who, when or what comes out. */
export function beginsWithLabel(line: ProseLine): boolean {
  const label = readParagraph(line).labels[0];
  return (
    label !== undefined && label.start === 0 && label.meaning !== 'solution' && label.meaning !== 'other'
  );
}
