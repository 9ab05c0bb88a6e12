import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { listFiles } from '../../src/files';

let root: string;
beforeAll(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'soat-'));
  const files = [
    'xa-10.xlsx',
    'xa-2.docx',
    'ban-ve.jpg',
    '~$xa-2.docx',
    '.an.csv',
    'cum 1/xa-3.CSV',
    'cum 1/sau/xa-4.tsv',
    'cum 1/sau/cu.doc',
    'trong/anh.png',
    'ten[1].csv',
  ];
  for (const file of files) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), '');
  }
  fs.symlinkSync(root, path.join(root, 'cum 1', 'vong'));
});
afterAll(() => fs.rmSync(root, { recursive: true }));

async function listed(...names: string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const { file, missing } of listFiles(names.map((name) => path.join(root, name))))
    found.push(`${path.relative(root, file)}${missing === null ? '' : ` ${missing}`}`);
  return found;
}

describe('the files a command line names', () => {
  it('are those of a folder and its folders, by number in their names, without what is no plan', async () => {
    expect(await listed('')).toEqual([
      'cum 1/sau/cu.doc',
      'cum 1/sau/xa-4.tsv',
      'cum 1/xa-3.CSV',
      'ten[1].csv',
      'xa-2.docx',
      'xa-10.xlsx',
    ]);
  });

  it.each([
    ['*.docx', ['xa-2.docx']],
    ['*.csv', ['ten[1].csv']],
    ['ten[1].csv', ['ten[1].csv']],
    ['**/*.{csv,tsv}', ['ten[1].csv', 'cum 1/xa-3.CSV', 'cum 1/sau/xa-4.tsv']],
    ['cum 1/**', ['cum 1/sau/cu.doc', 'cum 1/sau/xa-4.tsv', 'cum 1/xa-3.CSV']],
    ['c*', ['cum 1/sau/cu.doc', 'cum 1/sau/xa-4.tsv', 'cum 1/xa-3.CSV']],
    ['*/xa-3.csv', ['cum 1/xa-3.CSV']],
    ['*.jpg', ['*.jpg pattern-empty']],
    ['trong', ['trong folder-empty']],
    ['khong-co.xlsx', ['khong-co.xlsx']],
  ])('of %s', async (name, files) => {
    expect(await listed(name)).toEqual(files);
  });

  it('are found one by one, so that nobody waits for all of them', async () => {
    const files = listFiles([path.join(root, 'cum 1'), path.join(root, 'khong-co', '*.csv')]);
    expect((await files.next()).value).toMatchObject({ missing: null });
    await files.return(undefined);
    expect((await files.next()).done).toBe(true);
  });
});
