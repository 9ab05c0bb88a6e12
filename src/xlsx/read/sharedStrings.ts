import { decodeEscapes } from '../../ooxml/entities';
import { walk } from '../../ooxml/walk';

/** The texts cells point to, runs of different looks joined; reading aids over the text (`rPh`) are no part of it. */
export function readSharedStrings(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let aids = 0;
  walk(xml, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') aids += 1;
      else if (name === 't') inText = aids === 0;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') aids -= 1;
      else if (name === 'si') texts.push(decodeEscapes(text));
    },
  });
  return texts;
}
