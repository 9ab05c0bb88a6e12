import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deliver, writeFile } from '../../../src/xlsx/write';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'soat-write-'));
});
afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(folder, { recursive: true });
});

const at = (name: string) => path.join(folder, name);
const fresh = { overwrite: false, inputs: [] };
const over = { overwrite: true, inputs: [] };
const failure = (code: string) => Object.assign(new Error(code), { code });
const noHardLinks = (code: string) =>
  jest.spyOn(fs, 'linkSync').mockImplementation(() => {
    throw failure(code);
  });

describe('one file', () => {
  it('appears whole, and nothing else', async () => {
    await writeFile(at('a.txt'), 'mới', fresh);
    expect(fs.readFileSync(at('a.txt'), 'utf8')).toBe('mới');
    expect(fs.readdirSync(folder)).toEqual(['a.txt']);
  });

  it.each(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK'])(
    'is written where hard links end in %s',
    async (code) => {
      noHardLinks(code);
      await writeFile(at('a.txt'), 'mới', fresh);
      expect(fs.readFileSync(at('a.txt'), 'utf8')).toBe('mới');
      expect(fs.readdirSync(folder)).toEqual(['a.txt']);
    },
  );

  it.each([null, 'EPERM'])('leaves a file that came while it was written (hard links: %s)', async (code) => {
    if (code !== null) noHardLinks(code);
    const writing = deliver(fresh, async (add) => {
      await add(at('a.txt'), 'mới');
      fs.writeFileSync(at('a.txt'), 'của người khác');
    });
    await expect(writing).rejects.toMatchObject({ code: 'output-exists', params: { file: at('a.txt') } });
    expect(fs.readFileSync(at('a.txt'), 'utf8')).toBe('của người khác');
    expect(fs.readdirSync(folder)).toEqual(['a.txt']);
  });

  it('gives the name back when the last step fails', async () => {
    noHardLinks('EPERM');
    jest.spyOn(fs, 'renameSync').mockImplementation(() => {
      throw failure('EIO');
    });
    await expect(writeFile(at('a.txt'), 'mới', fresh)).rejects.toMatchObject({ code: 'output-unwritable' });
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('can have the longest name a system takes', async () => {
    const name = `${'ế'.repeat(83)}.ics`.normalize('NFC');
    expect(Buffer.byteLength(name)).toBe(253);
    await writeFile(at(name), 'mới', fresh);
    await writeFile(at(name), 'mới hơn', over);
    expect(fs.readdirSync(folder)).toEqual([name]);
    await expect(writeFile(at(`${name}.txt`), '', fresh)).rejects.toMatchObject({
      code: 'output-unwritable',
    });
  });
});

describe('several files', () => {
  const three = (policy: typeof fresh) =>
    deliver(policy, async (add) => {
      for (const name of ['a.txt', 'b.txt', 'c.txt']) await add(at(name), name);
    });

  it('appear together', async () => {
    await three(fresh);
    expect(fs.readdirSync(folder)).toEqual(['a.txt', 'b.txt', 'c.txt']);
  });

  it.each([fresh, over])('do not appear when the disk is full half-way (%j)', async (policy) => {
    const write = fs.promises.writeFile;
    let written = 0;
    jest.spyOn(fs.promises, 'writeFile').mockImplementation(async (...args) => {
      written += 1;
      await write(args[0], 'x', args[2]);
      if (written === 2) throw failure('ENOSPC');
    });
    if (policy.overwrite) fs.writeFileSync(at('a.txt'), 'cũ');
    await expect(three(policy)).rejects.toMatchObject({ code: 'disk-full', params: { file: at('b.txt') } });
    expect(fs.readdirSync(folder)).toEqual(policy.overwrite ? ['a.txt'] : []);
    if (policy.overwrite) expect(fs.readFileSync(at('a.txt'), 'utf8')).toBe('cũ');
  });

  it('are taken back when one of the names is taken at the last moment', async () => {
    const writing = deliver(fresh, async (add) => {
      for (const name of ['a.txt', 'b.txt']) await add(at(name), name);
      fs.writeFileSync(at('b.txt'), 'của người khác');
    });
    await expect(writing).rejects.toMatchObject({ code: 'output-exists' });
    expect(fs.readdirSync(folder)).toEqual(['b.txt']);
    expect(fs.readFileSync(at('b.txt'), 'utf8')).toBe('của người khác');
  });

  it('say how many were replaced when one cannot be', async () => {
    fs.mkdirSync(at('b.txt'));
    await expect(three(over)).rejects.toMatchObject({
      code: 'output-incomplete',
      params: { file: at('b.txt'), done: 1, count: 3 },
    });
    expect(fs.readdirSync(folder)).toEqual(['a.txt', 'b.txt']);
  });
});

describe('the files that were read', () => {
  const paths: [string, (input: string) => string][] = [
    ['by the same path', (input) => input],
    ['by another spelling', (input) => path.join(folder, '.', 'x', '..', path.basename(input))],
    ['relative to here', (input) => path.relative(process.cwd(), input)],
    [
      'by a symbolic link',
      () => {
        fs.symlinkSync('goc.xlsx', at('lien-ket.xlsx'));
        return at('lien-ket.xlsx');
      },
    ],
    [
      'by a hard link, as by another letter case',
      (input) => {
        fs.linkSync(input, at('GOC.XLSX'));
        return at('GOC.XLSX');
      },
    ],
    [
      'through a linked folder',
      () => {
        fs.symlinkSync(folder, at('thu-muc'));
        return at('thu-muc/goc.xlsx');
      },
    ],
  ];

  it.each(paths)('are never written to: %s', async (_, target) => {
    fs.writeFileSync(at('goc.xlsx'), 'gốc');
    const result = target(at('goc.xlsx'));
    for (const overwrite of [false, true])
      await expect(
        writeFile(result, 'mới', { overwrite, inputs: [at('khac.xlsx'), at('goc.xlsx')] }),
      ).rejects.toMatchObject({ code: 'output-is-input' });
    expect(fs.readFileSync(at('goc.xlsx'), 'utf8')).toBe('gốc');
  });

  it('are told by their path where the drive gives files no number', async () => {
    fs.writeFileSync(at('goc.xlsx'), 'gốc');
    fs.writeFileSync(at('cu.xlsx'), 'cũ');
    const stat = fs.statSync;
    jest
      .spyOn(fs, 'statSync')
      .mockImplementation(((file: string) =>
        Object.assign(stat(file, { bigint: true }), { ino: 0n })) as unknown as typeof fs.statSync);
    const policy = { overwrite: true, inputs: [at('goc.xlsx')] };
    await expect(writeFile(at('./goc.xlsx'), 'mới', policy)).rejects.toMatchObject({
      code: 'output-is-input',
    });
    await writeFile(at('cu.xlsx'), 'mới', policy);
    expect(fs.readFileSync(at('cu.xlsx'), 'utf8')).toBe('mới');
  });
});
