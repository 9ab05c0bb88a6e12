import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { exportColumns } from '../../../src/app/export';
import { readWorkbook } from '../../../src/xlsx';
import { parseCsv } from '../../../src/xlsx/parseCsv';
import { run } from '../run';

const commune = path.resolve(__dirname, '../../../assets/samples/chuyen-doi-so-xa.xlsx');
const date = ['--as-of', '2026-06-30'];
let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'soat-'));
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
  jest.dontMock('@duckdb/node-api');
});
const at = (name: string) => path.join(folder, name);

/** Rows of a query, whole numbers as numbers. */
async function query(sql: string): Promise<Record<string, unknown>[]> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
  connection.closeSync();
  return rows;
}

const overview = (source: string): string =>
  fs
    .readFileSync(path.resolve(__dirname, '../../../docs/scale.md'), 'utf8')
    .match(/```sql\n(-- overview[\s\S]*?)```/)![1]!
    .replaceAll('shards/*.parquet', source);

describe('soat export', () => {
  it('writes the same rows in every format', async () => {
    const counted: unknown[] = [];
    for (const format of ['csv', 'ndjson', 'parquet']) {
      const file = at(`tat-ca.${format}`);
      const result = await run(['export', commune, '--format', format, '--out', file, ...date]);
      expect(result).toMatchObject({ code: 0, err: '' });
      const described = await query(`DESCRIBE SELECT * FROM '${file}'`);
      expect(described.map(({ column_name: name }) => name)).toEqual(Object.keys(exportColumns));
      const [figures] = await query(
        `SELECT count(*)::int AS rows, count(*) FILTER (first)::int AS tasks, sum(days_left)::int AS days, count(unit)::int AS units, min(due::date)::text AS due FROM '${file}'`,
      );
      counted.push(figures);
    }
    expect(counted[0]).toMatchObject({ tasks: 12 });
    expect(counted.slice(1)).toEqual([counted[0], counted[0]]);
  });

  it('agrees with the overview of the summary, by the query of docs/scale.md', async () => {
    await run(['export', commune, '--format', 'parquet', '--out', at('mot.parquet'), ...date]);
    await run(['summarise', commune, '--out', at('mot.xlsx'), ...date]);
    const { grids } = await readWorkbook(fs.readFileSync(at('mot.xlsx')), 'x', true);
    const sheet = grids.find((grid) => grid.sheet === 'Tổng hợp')!.text;
    const headers = sheet.find((row) => row.includes('Hoàn thành') && row.includes('Quá hạn'))!;
    const ours = await query(overview(at('mot.parquet')));
    expect(ours.length).toBeGreaterThan(3);
    for (const row of ours) {
      const line = sheet.find((cells) => cells.includes(String(row['unit'])))!;
      const figure = (name: string) => Number(line[headers.indexOf(name)]?.replace('–', '0'));
      expect(
        [row['unit'], row['done'], row['overdue'], row['due_soon'], row['on_track']].map(String),
      ).toEqual(
        [
          row['unit'],
          figure('Hoàn thành'),
          figure('Quá hạn'),
          figure('Sắp đến hạn'),
          figure('Trong hạn'),
        ].map(String),
      );
    }
  });

  it('leaves a bad file out, names it and exits 2; runs again without doubling', async () => {
    fs.writeFileSync(at('hong.xlsx'), 'x');
    const args = ['export', commune, at('hong.xlsx'), '--out', at('lai.csv'), ...date];
    const first = await run(args);
    expect(first.code).toBe(2);
    expect(first.err).toContain('hong.xlsx');
    const written = fs.readFileSync(at('lai.csv'), 'utf8');
    expect((await run(args)).err).toContain('--force');
    expect((await run([...args, '--force'])).code).toBe(2);
    expect(fs.readFileSync(at('lai.csv'), 'utf8')).toBe(written);
  });

  it('quotes what CSV must quote', async () => {
    fs.writeFileSync(
      at('kho.csv'),
      'STT,Nhiệm vụ,Chủ trì,Thời hạn\n1,"Rà soát ""một cửa"", liên thông",Văn phòng,Quý I/2026\n',
    );
    await run(['export', at('kho.csv'), '--out', at('kho-ra.csv'), ...date]);
    expect(fs.readFileSync(at('kho-ra.csv'), 'utf8').split('\r\n')[1]).toContain(
      '"Rà soát ""một cửa"", liên thông"',
    );
  });

  it('writes no cell that a spreadsheet takes for a formula; numbers stay numbers', async () => {
    const risky = ['=1+1', '+84 912', '-Báo cáo', '@lop', '\tsau', '＝1+1'];
    fs.writeFileSync(
      at('=kho.csv'),
      ['STT,Nhiệm vụ,Chủ trì,Thời hạn,Sản phẩm']
        .concat(risky.map((text, i) => `${i + 1},"${text}",Văn phòng,15/3/2026,"${text}"`))
        .join('\n'),
    );
    await run(['export', at('=kho.csv'), '--out', at('an-toan.csv'), ...date]);
    const [head = [], ...rows] = parseCsv(fs.readFileSync(at('an-toan.csv'), 'utf8'), ',', () => undefined);
    const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
    expect(rows.flat().filter((cell) => /^[=+@＝\t\r]|^-(?!\d+$)/.test(cell))).toEqual([]);
    expect(column('task')).toContain("'=1+1");
    expect(column('product')).toContain("'-Báo cáo");
    expect(new Set(column('days_left'))).toEqual(new Set(['-107']));
    await run(['export', at('=kho.csv'), '--format', 'ndjson', '--out', at('nguyen.ndjson'), ...date]);
    expect(fs.readFileSync(at('nguyen.ndjson'), 'utf8')).toContain('"task":"=1+1"');
  });

  it('refuses a format it does not know, and says what Parquet lacks before a file is read', async () => {
    expect((await run(['export', commune, '--format', 'xml', '--out', at('x')])).err).toContain(
      'csv, ndjson',
    );
    jest.doMock('@duckdb/node-api', () => {
      throw new Error('Cannot find module');
    });
    jest.resetModules();
    const again = (await import('../run')) as typeof import('../run');
    const result = await again.run([
      'export',
      at('khong-co.xlsx'),
      '--format',
      'parquet',
      '--out',
      at('y.parquet'),
    ]);
    expect(result.code).toBe(2);
    expect(result.err).toContain('npm install @duckdb/node-api');
    expect(fs.existsSync(at('y.parquet'))).toBe(false);
  });
});
