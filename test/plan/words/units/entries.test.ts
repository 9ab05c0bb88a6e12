import fs from 'node:fs';
import path from 'node:path';

const folder = path.resolve(__dirname, '../../../../src/plan/words/units');
const files = fs.readdirSync(folder).filter((file) => /phrases\(\[/i.test(read(file)));

function read(file: string): string {
  return fs.readFileSync(path.join(folder, file), 'utf8');
}

it('finds the files of words', () => {
  expect(files.length).toBeGreaterThan(8);
});

it.each(files)('%s says of every entry where it was met, each once and in order', (file) => {
  for (const [, body = ''] of read(file).matchAll(/hrases\(\[\n([\s\S]*?)\n\]\)/g)) {
    const lines = body.split('\n');
    const entries = lines.map(
      (line) => /^ {2}'([^']+)', \/\/ (?:\S+|genre: .+)$/.exec(line)?.[1] ?? `no origin: ${line}`,
    );
    expect(entries).toEqual([...new Set(entries)].sort((a, b) => a.localeCompare(b, 'vi')));
    expect(entries.filter((entry) => entry.startsWith('no origin'))).toEqual([]);
  }
});
