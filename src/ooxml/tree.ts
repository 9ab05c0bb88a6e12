import { walk, type Attributes } from './walk';

/** An element of XML with what stands in it. Names come without their prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Element[];
  /** Of the element's own text, not of its children's. */
  readonly text: string;
}

/** More elements than this no plan has; each costs some hundred bytes. */
const MOST_ELEMENTS = 3_000_000;

type Growing = { name: string; attributes: Attributes; children: Growing[]; text: string };

/** The root element of an XML part. @throws Error where the part is cut, badly nested or beyond all measure */
export function treeOf(xml: string): Element {
  const top: Growing = { name: '', attributes: {}, children: [], text: '' };
  const within = [top];
  let count = 0;
  walk(xml, {
    open(name, attributes) {
      count += 1;
      if (count > MOST_ELEMENTS) throw new Error('too many elements');
      const element: Growing = { name, attributes, children: [], text: '' };
      (within.at(-1) ?? top).children.push(element);
      within.push(element);
    },
    text(text) {
      const element = within.at(-1);
      if (element) element.text += text;
    },
    close() {
      within.pop();
    },
  });
  return top.children[0] as Element;
}

/** The first child of this name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child) => child.name === name);
}

/** An attribute, written with a prefix (`w:val`) or without one. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  if (element === undefined) return undefined;
  const { attributes } = element;
  if (attributes[name] !== undefined) return attributes[name];
  const key = Object.keys(attributes).find((each) => each.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** An element that is a switch (`<w:b/>`, `<w:b w:val="0"/>`); undefined where it is not there. */
export function switchOf(element: Element | undefined, name: string): boolean | undefined {
  const found = childOf(element, name);
  if (found === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(attributeOf(found, 'val') ?? '1');
}
