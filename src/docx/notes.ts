import { attributeOf, type Element } from '../ooxml/tree';
import { filledLines, type Block, type Paragraph } from './blocks';

type Kind = 'footnote' | 'endnote';

/** Notes in the order of the signs that lead to them. */
export class Notes {
  private readonly asked: { readonly kind: Kind; readonly id: string }[] = [];

  readonly take = (kind: Kind, id: string): void => {
    this.asked.push({ kind, id });
  };

  get count(): number {
    return this.asked.length;
  }

  /**
   * Their texts, "[1] …", as paragraphs for the end of the document.
   *
   * @param roots the parts with the notes; null where the document has none
   */
  blocks(roots: Readonly<Record<Kind, Element | null>>, read: (note: Element) => Block[]): Paragraph[] {
    return this.asked.map(({ kind, id }, i) => {
      const note = roots[kind]?.children.find((each) => attributeOf(each, 'id') === id);
      const text = note === undefined ? '' : filledLines(read(note)).join(' ');
      return {
        kind: 'paragraph',
        text: `[${i + 1}] ${text}`,
        bold: false,
        font: '',
        breakBefore: false,
        breakAfter: false,
      };
    });
  }
}
