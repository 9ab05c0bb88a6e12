/** What THIRD-PARTY.txt of a build must say: asked of webpack and the packages, not of the plugin that writes it. */
import fs from 'node:fs';
import path from 'node:path';
import type webpack from 'webpack';

/** Folders of the packages whose modules are in a build. */
export function packagesIn({ compilation: { modules, chunkGraph } }: webpack.Stats): string[] {
  // What was only passed through on the way to another module is in no chunk.
  const inside = [...modules].filter((one) => chunkGraph.getNumberOfModuleChunks(one) > 0);
  // For publication modules are put together into one.
  const single = inside.flatMap((one) => ('modules' in one ? (one.modules as webpack.Module[]) : [one]));
  const resources = single.map((one) => one.nameForCondition() ?? '');
  return [
    ...new Set(
      resources.flatMap((one) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(one)?.[0] ?? []),
    ),
  ];
}

const lines = (text: string): string => text.replace(/\r\n/g, '\n').trim();

/** Name and version as the notices head them, and the licence where the package has its text. */
function expectedOf(folder: string): { readonly heading: string; readonly licence: string } {
  const { name, version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<
    'name' | 'version',
    string
  >;
  const file = fs.readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  return {
    heading: `\n${name} ${version} (`,
    licence: file === undefined ? 'MIT License' : lines(fs.readFileSync(path.join(folder, file), 'utf8')),
  };
}

/** The packages (by folder) whose notice or licence the text lacks. */
export function withoutNotice(notices: string, packages: readonly string[]): string[] {
  const text = lines(notices);
  return packages.filter((folder) => {
    const { heading, licence } = expectedOf(folder);
    const start = text.indexOf(heading);
    if (start < 0) return true;
    const [own = ''] = text.slice(start).split(/^={78}$/m);
    return !own.includes(licence);
  });
}
