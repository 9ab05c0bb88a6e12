import fs from 'node:fs/promises';
import path from 'node:path';
import { generate } from 'selfsigned';
import { root } from './build.mjs';

const folder = path.join(root, '.certs');
const validDays = 365;
const renewBefore = 7 * 86_400_000;

/** The certificate of the local page: made at the first start, kept outside the repository, made anew before it runs out. */
export async function certificate() {
  return (await kept()) ?? (await made());
}

async function kept() {
  try {
    const [key, cert, { mtimeMs }] = await Promise.all([
      fs.readFile(path.join(folder, 'localhost.key'), 'utf8'),
      fs.readFile(path.join(folder, 'localhost.crt'), 'utf8'),
      fs.stat(path.join(folder, 'localhost.crt')),
    ]);
    return Date.now() < mtimeMs + validDays * 86_400_000 - renewBefore ? { key, cert } : null;
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

async function made() {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    notAfterDate: new Date(Date.now() + validDays * 86_400_000),
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  await fs.mkdir(folder, { recursive: true });
  await fs.writeFile(path.join(folder, 'localhost.key'), key, { mode: 0o600 });
  await fs.writeFile(path.join(folder, 'localhost.crt'), cert);
  return { key, cert };
}
