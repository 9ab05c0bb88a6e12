/** The parts of an unpacked workbook and how they hang together (ECMA-376 part 2): what nothing points to any more goes. */
import { strFromU8, strToU8 } from 'fflate';
import { decodeEntities } from '../../ooxml/entities';

export type Package = Record<string, Uint8Array>;

export interface Related {
  readonly id: string;
  /** The last word of its type: "worksheet". */
  readonly type: string;
  /** Name of the part; null for something outside the file. */
  readonly part: string | null;
}

export function textOf(parts: Package, part: string): string {
  const bytes = parts[part];
  return bytes === undefined ? '' : strFromU8(bytes);
}

export function setText(parts: Package, part: string, text: string): void {
  parts[part] = strToU8(text);
}

/** An attribute of an element's opening tag, "" where it has none. */
export function attribute(tag: string, name: string): string {
  return decodeEntities(new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`).exec(tag)?.[1] ?? '');
}

/**
 * Every element of a name, whatever its prefix and with or without an end tag, as `replace` has it. Elements of that name do not stand
 * within one another.
 *
 * @param replace given the whole element and its opening tag
 */
export function mapElements(
  xml: string,
  name: string,
  replace: (element: string, tag: string) => string,
): string {
  const pattern = new RegExp(`(<((?:\\w+:)?${name})(?=[\\s/>])[^>]*?(?:/>|>))(?:(?<=/>)|.*?</\\2>)`, 'gs');
  return xml.replace(pattern, (element, tag: string) => replace(element, tag));
}

/** The text an element holds; "" for one without. */
export function textWithin(element: string): string {
  return decodeEntities(/>([^<]*)</.exec(element)?.[1] ?? '');
}

export function elementsOf(xml: string, name: string): { readonly element: string; readonly tag: string }[] {
  const found: { element: string; tag: string }[] = [];
  mapElements(xml, name, (element, tag) => {
    found.push({ element, tag });
    return element;
  });
  return found;
}

/** Takes out elements of these names that hold nothing any more, the innermost name first. */
export function withoutEmpty(xml: string, ...names: readonly string[]): string {
  return names.reduce(
    (text, name) =>
      mapElements(text, name, (element) => (/^<[^>]*>\s*<\/[^>]*>$/.test(element) ? '' : element)),
    xml,
  );
}

/** What a part ("" for the package) is related to. */
export function relationsOf(parts: Package, part: string): Related[] {
  return elementsOf(textOf(parts, relationsPart(part)), 'Relationship').map(({ tag }) => related(tag, part));
}

/** Takes relations away of which the test is true. */
export function dropRelations(parts: Package, part: string, drops: (relation: Related) => boolean): void {
  const name = relationsPart(part);
  if (parts[name] === undefined) return;
  setText(
    parts,
    name,
    mapElements(textOf(parts, name), 'Relationship', (element, tag) =>
      drops(related(tag, part)) ? '' : element,
    ),
  );
}

/** Deletes every part that cannot be reached from the package, and what the list of types says of them. */
export function dropUnreached(parts: Package): void {
  const reached = new Set<string>();
  const follow = (part: string): void => {
    if (reached.has(part.toLowerCase())) return;
    reached.add(part.toLowerCase());
    reached.add(relationsPart(part).toLowerCase());
    for (const { part: next } of relationsOf(parts, part)) if (next !== null) follow(next);
  };
  follow('');
  const types = '[Content_Types].xml';
  for (const name of Object.keys(parts))
    if (name !== types && !reached.has(name.toLowerCase())) delete parts[name];
  setText(
    parts,
    types,
    mapElements(textOf(parts, types), 'Override', (element, tag) =>
      reached.has(attribute(tag, 'PartName').slice(1).toLowerCase()) ? element : '',
    ),
  );
}

function relationsPart(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

function related(tag: string, from: string): Related {
  const type = attribute(tag, 'Type');
  const outside = attribute(tag, 'TargetMode') === 'External';
  return {
    id: attribute(tag, 'Id'),
    type: type.slice(type.lastIndexOf('/') + 1),
    part: outside ? null : resolve(from, attribute(tag, 'Target')),
  };
}

function resolve(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  return steps.join('/');
}
