import {
  attribute,
  elementsOf,
  mapElements,
  relationsOf,
  setText,
  textOf,
  textWithin,
  type Package,
} from './package';

/** Empties the shared texts that no cell shows any more: those of sheets that went would still be in the file. Places stay. */
export function withoutUnusedStrings(parts: Package, main: string): void {
  const relations = relationsOf(parts, main);
  const strings = relations.find(({ type }) => type === 'sharedStrings')?.part ?? null;
  if (strings === null || parts[strings] === undefined) return;
  const used = new Set<number>();
  for (const { type, part } of relations) {
    if (type !== 'worksheet' || part === null) continue;
    for (const { element, tag } of elementsOf(textOf(parts, part), 'c'))
      if (attribute(tag, 't') === 's')
        for (const value of elementsOf(element, 'v')) used.add(Number(textWithin(value.element)));
  }
  let at = -1;
  setText(
    parts,
    strings,
    mapElements(textOf(parts, strings), 'si', (text, tag) => {
      at += 1;
      const prefix = /^<(\w+:)?/.exec(tag)?.[1] ?? '';
      return used.has(at) ? text : `<${prefix}si><${prefix}t/></${prefix}si>`;
    }),
  );
}
