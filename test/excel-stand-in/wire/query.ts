import type { Host } from '../host';
import type { WireObject } from './define';
import { clientName, type Members, wireName } from './members';
import type { QueryInfo } from './types';

/** Answers a load: the selected scalars of an object and of what hangs on it, by wire names. */
export function query(object: WireObject, info: QueryInfo, members: Members, host: Host): unknown {
  const select = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/*`)];
  const tree = treeOf(select.length === 0 ? ['*'] : select);
  return new Query(members, host).value(object, tree, info);
}

/** The same with the client's names and `items` for children, as retrieve() wants it. */
export function queryAsJson(object: WireObject, info: QueryInfo, members: Members, host: Host): unknown {
  return clientNames(query(object, info, members, host));
}

type Tree = Map<string, Tree>;

function treeOf(paths: readonly string[]): Tree {
  const tree: Tree = new Map();
  for (const path of paths) {
    let at = tree;
    for (const name of path.split('/').map((part) => part.trim())) {
      if (name === '' || name === '$all') continue;
      const next: Tree = at.get(name) ?? new Map();
      at.set(name, next);
      at = next;
    }
  }
  return tree;
}

class Query {
  constructor(
    private readonly members: Members,
    private readonly host: Host,
  ) {}

  value(object: WireObject, tree: Tree, page: QueryInfo = {}): unknown {
    const { items } = this.members.classOf(object);
    if (!items) return this.scalars(object, tree);
    const own: Tree = new Map();
    const ofItems: Tree = new Map();
    for (const [name, below] of tree) {
      const isOwn = name !== '*' && below.size === 0 && this.members.scalarByClientName(object, name);
      (isOwn ? own : ofItems).set(name, below);
    }
    const children = items(object.self, this.host).slice(page.Skip ?? 0);
    const shown = page.Top ? children.slice(0, page.Top) : children;
    return {
      ...this.scalars(object, tree.has('*') ? new Map([['*', new Map()], ...own]) : own),
      _Items: shown.map((child) => this.child(child, ofItems)),
    };
  }

  private child(child: WireObject, tree: Tree): unknown {
    const value = this.value(child, tree);
    return { ...(value as Record<string, unknown>), ...identity(child, this.members) };
  }

  private scalars(object: WireObject, tree: Tree): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const [name, below] of tree) {
      if (name === '*') {
        for (const [wired, scalar] of this.members.allScalars(object))
          result[wired] = scalar.get(object.self, this.host);
        continue;
      }
      const scalar = this.members.scalarByClientName(object, name);
      if (scalar && below.size === 0) {
        result[scalar[0]] = scalar[1].get(object.self, this.host);
        continue;
      }
      const wired = wireName(name);
      const navigation = this.members.navigation(object, wired);
      const target = navigation.get(object.self, this.host);
      const deeper: Tree = below.size === 0 ? new Map([['*', new Map()]]) : below;
      result[wired] = target ? this.value(target, deeper) : null;
    }
    return result;
  }
}

/** What names an object again in a later request: {Id}, {_Id} or {_ReferenceId}; nothing for most. */
export function identity(object: WireObject, members: Members): Record<string, unknown> {
  const { id } = members.classOf(object);
  const value = id?.of(object.self);
  return id && value !== undefined ? { [id.name]: value } : {};
}

function clientNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clientNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) =>
      name === '_Items'
        ? ['items', clientNames(part)]
        : [clientName(name), isData(part) ? part : clientNames(part)],
    ),
  );
}

/** Matrices and plain rule objects are values, not objects of the API. */
function isData(part: unknown): boolean {
  return Array.isArray(part);
}

/** Sets several properties at once, as update() does: scalars by the client's names, nested objects below them. */
export function update(
  object: WireObject,
  state: Readonly<Record<string, unknown>>,
  members: Members,
  host: Host,
): void {
  for (const [name, value] of Object.entries(state)) {
    const scalar = members.scalarByClientName(object, name);
    if (scalar) {
      members.set(object, scalar[0], scalar[1], value);
      continue;
    }
    const below = members.navigation(object, wireName(name)).get(object.self, host);
    if (below) update(below, value as Record<string, unknown>, members, host);
  }
}
