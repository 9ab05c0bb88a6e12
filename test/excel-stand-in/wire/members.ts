import type { Host } from '../host';
import type { AnyClass, Method, Navigation, Scalar, WireClass, WireObject } from './define';
import { apiNotFound, invalidOperation } from './errors';

/** True when ExcelApi set `set` is part of set `advertised`: "1.9" is, "1.15" is not part of "1.14". */
export function isPartOf(set: string, advertised: string): boolean {
  const [major = 0, minor = 0] = set.split('.').map(Number);
  const [upToMajor = 0, upToMinor = 0] = advertised.split('.').map(Number);
  return major < upToMajor || (major === upToMajor && minor <= upToMinor);
}

/** Finds classes and their members, and refuses what is unknown or newer than the host says it is. */
export class Members {
  private readonly known = new Map<string, boolean>();

  constructor(
    private readonly classes: ReadonlyMap<string, AnyClass>,
    private readonly host: Host,
  ) {}

  classOf(object: WireObject): WireClass<unknown> {
    const found = this.classes.get(object.type);
    if (!found || !this.knows(found.since)) throw apiNotFound(object.type);
    return found as unknown as WireClass<unknown>;
  }

  /** To be called. */
  method(object: WireObject, name: string): Method<unknown> {
    const method = this.member(object, name, this.classOf(object).methods?.[name]);
    this.host.allow(`${object.type}.${clientName(name)}`);
    return method;
  }

  set(object: WireObject, name: string, scalar: Scalar<unknown>, value: unknown): void {
    if (!scalar.set) throw invalidOperation(`${object.type}.${name} cannot be set.`);
    this.host.allow(`${object.type}.${scalar.client ?? clientName(name)}`);
    scalar.set(object.self, value, this.host);
  }

  navigation(object: WireObject, name: string): Navigation<unknown> {
    return this.member(object, name, this.classOf(object).navigations?.[name]);
  }

  scalar(object: WireObject, name: string): Scalar<unknown> {
    return this.member(object, name, this.classOf(object).scalars?.[name]);
  }

  /** The wire name and handler of a scalar by the client's name; null when the class has none of that name. */
  scalarByClientName(object: WireObject, client: string): [string, Scalar<unknown>] | null {
    const { scalars = {} } = this.classOf(object);
    for (const [name, scalar] of Object.entries(scalars))
      if ((scalar.client ?? clientName(name)) === client) return [name, this.member(object, name, scalar)];
    return null;
  }

  /** All scalars this host knows of a class, with their wire names. */
  allScalars(object: WireObject): [string, Scalar<unknown>][] {
    return Object.entries(this.classOf(object).scalars ?? {}).filter(([, { since }]) => this.knows(since));
  }

  private member<M extends { since?: string }>(object: WireObject, name: string, found: M | undefined): M {
    if (!found || !this.knows(found.since)) throw apiNotFound(`${object.type}.${name}`);
    return found;
  }

  private knows(since = '1.1'): boolean {
    const known = this.known.get(since) ?? isPartOf(since, this.host.apiVersion);
    this.known.set(since, known);
    return known;
  }
}

export function clientName(wireName: string): string {
  return wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(client: string): string {
  return client.charAt(0).toUpperCase() + client.slice(1);
}
