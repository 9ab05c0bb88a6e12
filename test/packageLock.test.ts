import lock from '../package-lock.json';

interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const entries = Object.entries(lock.packages as Readonly<Record<string, Entry>>).filter(
  ([place]) => place !== '',
);
const systems = ['win32-x64', 'win32-arm64', 'darwin-x64', 'darwin-arm64', 'linux-x64'];

/** Packages that bring a program of their own for each system, with the entries of those. */
const families = entries
  .map(([place, { optionalDependencies = {} }]) => ({
    place,
    bindings: Object.entries(optionalDependencies).flatMap(([name, version]) => {
      const [, entry] = entries.find(([at]) => at === `node_modules/${name}`) ?? [];
      return entry?.cpu === undefined ? [] : [{ name, version, entry }];
    }),
  }))
  .filter(({ bindings }) => bindings.length > 0);

describe('package-lock.json', () => {
  // An entry without integrity is a version the registry did not have when the lock was written: npm skips it without a word where it
  // is optional, and the build then fails on that system.
  it('has the integrity of every package, those of other systems included', () => {
    expect(entries.length).toBeGreaterThan(500);
    const without = entries.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''));
    expect(without.map(([place]) => place)).toEqual([]);
  });

  it('names no registry: each machine takes its own', () => {
    expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it.each(systems)('has every native part for %s, in the version asked for', (system) => {
    const [os, cpu] = system.split('-') as [string, string];
    expect(families.map(({ place }) => place)).toEqual(
      expect.arrayContaining(['node_modules/@swc/core', 'node_modules/unrs-resolver']),
    );
    for (const { place, bindings } of families) {
      const [fitting] = bindings.filter(
        ({ entry }) =>
          entry.os?.includes(os) &&
          entry.cpu?.includes(cpu) &&
          (entry.libc === undefined || entry.libc.includes('glibc')),
      );
      expect([place, fitting?.entry.version]).toEqual([place, fitting?.version ?? 'none']);
      expect([place, fitting?.entry.integrity]).toEqual([place, expect.stringMatching(/^sha512-/)]);
    }
  });
});
