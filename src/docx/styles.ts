import { attributeOf, childOf, switchOf, type Element } from '../ooxml/tree';

/** What a style, or a paragraph itself, says of looks and numbering; undefined where it says nothing. */
export interface Look {
  readonly font?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly numbering?: NumberingRef | undefined;
}

/** Which list a paragraph belongs to; "0" is none. */
export interface NumberingRef {
  readonly list?: string | undefined;
  /** 0-based. */
  readonly level?: number | undefined;
}

/** Styles by id, each with what it inherits. */
export class Styles {
  private readonly byId = new Map<string, Element>();
  private readonly looks = new Map<string, Look>();
  private readonly plain: Look;
  private readonly usual: string | undefined;

  constructor(root: Element | null) {
    for (const style of root?.children ?? []) {
      const id = attributeOf(style, 'styleId');
      if (style.name === 'style' && id !== undefined) this.byId.set(id, style);
    }
    const defaults = childOf(childOf(childOf(root ?? undefined, 'docDefaults'), 'rPrDefault'), 'rPr');
    this.plain = runLook(defaults);
    this.usual = [...this.byId].find(
      ([, style]) => attributeOf(style, 'type') === 'paragraph' && attributeOf(style, 'default') === '1',
    )?.[0];
  }

  /** The look of a paragraph of this style; of the usual one where it names none. */
  of(id: string | undefined = this.usual): Look {
    return over(this.plain, this.named(id));
  }

  /** What a style, with those it is based on, says by itself. */
  named(id: string | undefined): Look {
    if (id === undefined) return {};
    const known = this.looks.get(id);
    if (known !== undefined) return known;
    // Says nothing while it is made: a style that is based on itself ends here.
    this.looks.set(id, {});
    const style = this.byId.get(id);
    const base = attributeOf(childOf(style, 'basedOn'), 'val');
    const look = over(this.named(base), {
      ...runLook(childOf(style, 'rPr')),
      numbering: numberingRefOf(childOf(style, 'pPr')),
    });
    this.looks.set(id, look);
    return look;
  }
}

/** What stands nearer wins, part by part. */
export function over(far: Look, near: Look): Look {
  return {
    font: near.font ?? far.font,
    bold: near.bold ?? far.bold,
    hidden: near.hidden ?? far.hidden,
    numbering:
      near.numbering === undefined
        ? far.numbering
        : {
            list: near.numbering.list ?? far.numbering?.list,
            level: near.numbering.level ?? far.numbering?.level,
          },
  };
}

/** What an `rPr` says. */
export function runLook(properties: Element | undefined): Look {
  const fonts = childOf(properties, 'rFonts');
  return {
    font: attributeOf(fonts, 'ascii') ?? attributeOf(fonts, 'hAnsi'),
    bold: switchOf(properties, 'b'),
    hidden: switchOf(properties, 'vanish'),
  };
}

/** What a `pPr` says of its list. */
export function numberingRefOf(properties: Element | undefined): NumberingRef | undefined {
  const numPr = childOf(properties, 'numPr');
  if (numPr === undefined) return undefined;
  const level = attributeOf(childOf(numPr, 'ilvl'), 'val');
  return {
    list: attributeOf(childOf(numPr, 'numId'), 'val'),
    level: level === undefined ? undefined : Number(level),
  };
}
