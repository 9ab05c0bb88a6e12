import { readFileSync } from 'node:fs';

const textOf = (name) => readFileSync(new URL(`files/${name}`, import.meta.url), 'utf8');

/** Who may show the pane in a frame: Excel on the web at the addresses it is known under. */
const frames =
  "'self' https://*.officeapps.live.com https://*.sharepoint.com https://onedrive.live.com https://*.cloud.microsoft https://*.office.com";

/** A file whose name carries the hash of what is in it: pages of an earlier release may still ask for it. */
const bundle = /\.[0-9a-f]{8}\.js$/;

const fill = (text, values) =>
  text.replace(/\{\{(\w+)\}\}/g, (_whole, name) => {
    if (!(name in values)) throw new Error(`nothing is known to stand for {{${name}}}`);
    return values[name];
  });

/** cmd.exe jumps to wrong lines where they end in a line feed alone. */
const forWindows = (text) => text.replace(/\r?\n/g, '\r\n');

const field = (xml, pattern, name) => {
  const found = pattern.exec(xml)?.[1];
  if (!found) throw new Error(`manifest.xml has no ${name}`);
  return found;
};

/**
 * What an office gets to install the add-in without an administrator.
 * @param {Record<string, Uint8Array>} dist the built add-in: path with forward slashes → bytes; manifest.xml is among them
 * @param {Record<string, Uint8Array>} [previous] the files of the package released before, as this function gave them
 * @returns {Record<string, Uint8Array>} path → bytes. may-chu/ goes to the server, cau-hinh-may-chu/ says how it must answer, the rest to the user
 * @throws {Error} where the manifest is not one of ours, or `previous` is not a package
 */
export function contents(dist, previous = {}) {
  const manifest = new TextDecoder().decode(dist['manifest.xml']);
  const page = field(manifest, /<SourceLocation DefaultValue="([^"]+)"/, 'SourceLocation');
  const baseUrl = new URL('.', page);
  const pages = Object.keys(dist).filter((name) => name.endsWith('.html'));
  const values = {
    id: field(manifest, /<Id>([^<]+)<\/Id>/, 'Id'),
    version: field(manifest, /<Version>([^<]+)<\/Version>/, 'Version'),
    baseUrl: baseUrl.href,
    path: baseUrl.pathname,
    frames,
    pages: pages
      .map(
        (name) =>
          `  <location path="${name}">\n    <system.webServer><staticContent><clientCache cacheControlMode="DisableCache" /></staticContent></system.webServer>\n  </location>\n`,
      )
      .join(''),
  };
  const written = (name) => new TextEncoder().encode(fill(textOf(name), values));
  const script = (name) => new TextEncoder().encode(forWindows(fill(textOf(name), values)));

  const files = {
    'huong-dan.html': written('huong-dan.html'),
    'cai-dat.cmd': script('cai-dat.cmd'),
    'go-cai-dat.cmd': script('go-cai-dat.cmd'),
    'manifest.xml': dist['manifest.xml'],
    'cau-hinh-may-chu/nginx.conf': written('nginx.conf'),
    'cau-hinh-may-chu/htaccess.txt': written('htaccess.txt'),
    'cau-hinh-may-chu/web.config': written('web.config'),
  };
  for (const [name, bytes] of Object.entries(dist)) files[`may-chu/${name}`] = bytes;
  for (const name of ownBundles(previous)) files[name] ??= previous[name];
  files['phat-hanh.json'] = new TextEncoder().encode(
    `${JSON.stringify({ version: values.version, bundles: bundlesOf(dist) }, undefined, 2)}\n`,
  );
  return files;
}

const bundlesOf = (dist) =>
  Object.keys(dist)
    .filter((name) => bundle.test(name))
    .map((name) => `may-chu/${name}`)
    .sort();

/** The bundles a package brought itself, without those it kept of the one before it: each is kept one release and no longer. */
function ownBundles(previous) {
  if (Object.keys(previous).length === 0) return [];
  const list = previous['phat-hanh.json'];
  if (!list) throw new Error('this is no package of the add-in: phat-hanh.json is not in it');
  return JSON.parse(new TextDecoder().decode(list)).bundles.filter((name) => name in previous);
}
