import type { Host } from '../host';
import { isWireObject, type WireObject, wire } from './define';
import { apiNotFound, generalException, invalidArgument, itemNotFound } from './errors';
import type { Members } from './members';
import { type ArgumentInfo, pathType, type ReferencedIds, type RichPath } from './types';

/** Resolves the object paths of one request, each at most once: a path may be a method with an effect, such as Add. */
export class Paths {
  private readonly resolved = new Map<number, WireObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, RichPath>>,
    private readonly members: Members,
    private readonly host: Host,
  ) {}

  /** The object of a path; null for a null object and for whatever is reached through one. */
  resolve(id: number): WireObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw invalidArgument(`The request has no object path ${id}.`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  /** The arguments of a method or a set, with the objects they refer to in place of their path ids. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, i) => this.argument(argument, ids[i] ?? 0));
  }

  private argument(argument: unknown, id: ReferencedIds): unknown {
    if (Array.isArray(id) && Array.isArray(argument))
      return argument.map((each, i) => this.argument(each, (id as readonly ReferencedIds[])[i] ?? 0));
    if (typeof id === 'number' && id !== 0) return this.resolve(id);
    if (typeof argument === 'object' && argument !== null && '_ObjectPathId' in argument)
      return this.resolve(Number(argument._ObjectPathId));
    return argument;
  }

  private follow(path: RichPath): WireObject | null {
    switch (path.ObjectPathType) {
      case pathType.global:
        return wire('Workbook', this.host.workbook);
      case pathType.newObject:
        return this.host.newObject(path.Name);
      case pathType.reference:
        return this.host.references.get(path.Name);
      case pathType.nullObject:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case pathType.property:
        return this.members.navigation(parent, path.Name).get(parent.self, this.host);
      case pathType.indexer:
        return this.child(parent, this.arguments(path.ArgumentInfo)[0]);
      case pathType.method: {
        const method = this.members.method(parent, path.Name);
        const result = method.call(parent.self, this.arguments(path.ArgumentInfo), this.host);
        if (result === null || isWireObject(result)) return result;
        throw generalException(`${parent.type}.${path.Name} gives no object.`);
      }
    }
    throw generalException(`Object path type ${path.ObjectPathType} is unknown.`);
  }

  private child(parent: WireObject, key: unknown): WireObject {
    const { item } = this.members.classOf(parent);
    if (!item) throw apiNotFound(`${parent.type}.getItem`);
    const found = item(parent.self, key, this.host);
    if (!found) throw itemNotFound();
    return found;
  }
}
