/** The real appendices, where they lie beside the checkout: everything layout decides about them. */
import fs from 'node:fs';
import { columnLetter } from '../../../../src/plan/model/grid';
import { recogniseTables } from '../../../../src/plan/read/table';
import type { ColumnMeaning } from '../../../../src/plan/model/meanings';
import type { Reading, RowReading } from '../../../../src/plan/model/reading';
import { squash } from '../../../../src/plan/words/text';
import {
  corpusPath,
  describeWithCorpus,
  goldens,
  hasCorpus,
  readJson,
  readTsvGrid,
} from '../../../support/corpus';

interface GoldenRow {
  row: number;
  kind: string;
  number?: string | null;
  level?: number;
  parent?: number | null;
  of?: number;
  shift?: number;
  indexGroup?: string | null;
  indexItem?: string | null;
  deadline?: { text: string };
  lead?: string[];
  coordinate?: string[];
  executor?: string[];
}

interface GoldenTable {
  layout: {
    headerRows: [number, number];
    columns: Record<string, string | string[]>;
    repeatedHeaderRows: [number, number][];
    titleRows: number[];
    totalRows: number[];
  };
  rows: GoldenRow[];
}

function checkTable(golden: GoldenTable, reading: Reading): void {
  const columns = Object.fromEntries(
    reading.layout.columns.flatMap(({ column, meaning }) =>
      meaning === null ? [] : [[meaning, columnLetter(column)]],
    ),
  );
  const { other: _other, ...wanted } = golden.layout.columns;
  expect(columns).toEqual(wanted);
  expect(reading.layout.headerRows).toEqual(golden.layout.headerRows);
  expect(reading.layout.repeatedHeaderRows).toEqual(golden.layout.repeatedHeaderRows);
  expect(reading.layout.titleRows).toEqual(golden.layout.titleRows);
  expect(reading.layout.totalRows).toEqual(golden.layout.totalRows);
  const rows = new Map(reading.rows.map((row) => [row.row, row]));
  expect(golden.rows.flatMap((row) => differences(row, rows.get(row.row)))).toEqual([]);
}

function differences(golden: GoldenRow, row: RowReading | undefined): string[] {
  if (row === undefined) return [`row ${golden.row} is not listed`];
  const found: string[] = [];
  const same = (name: string, wanted: unknown, got: unknown): void => {
    if (wanted !== undefined && wanted !== got)
      found.push(`row ${golden.row} ${name}: ${String(got)} instead of ${String(wanted)}`);
  };
  same('kind', golden.kind, row.kind);
  if (golden.kind !== row.kind) return found;
  for (const name of ['number', 'level', 'parent', 'of', 'shift'] as const)
    same(name, golden[name], row[name]);
  if (golden.kind !== 'task') return found;
  const text = (meaning: ColumnMeaning): string => squash(row.cells[meaning] ?? '');
  same('indexGroup', golden.indexGroup, text('indexGroup') || null);
  same('indexItem', golden.indexItem, text('indexItem') || null);
  same('deadline', golden.deadline?.text, text('deadline'));
  for (const meaning of ['lead', 'coordinate', 'executor'] as const) {
    const units = golden[meaning];
    const cell = text(meaning) || (meaning === 'executor' ? '' : text('leadAndCoordinate'));
    if (units === undefined) continue;
    if (units.length === 0 && text(meaning) !== '')
      found.push(`row ${golden.row} ${meaning}: "${cell}" instead of nothing`);
    for (const unit of units)
      if (!cell.includes(squash(unit))) found.push(`row ${golden.row} ${meaning}: "${cell}" lacks "${unit}"`);
  }
  return found;
}

const tables = goldens.filter((name) => !name.startsWith('003'));
const more = hasCorpus
  ? fs.readdirSync(corpusPath('more')).filter((name) => fs.existsSync(corpusPath('more', name, 'table.tsv')))
  : [];

describeWithCorpus('layout of the five goldens', () => {
  it.each(tables)('%s', (name) => {
    const readings = recogniseTables(readTsvGrid(corpusPath(name, 'sheet.tsv')));
    expect(readings).toHaveLength(1);
    checkTable(readJson<GoldenTable>(corpusPath(name, 'expected.json')), readings[0] as Reading);
  });

  it('sees no table in a plan of paragraphs', () => {
    expect(recogniseTables(readTsvGrid(corpusPath('003-tan-binh-2021', 'sheet.tsv')))).toEqual([]);
  });

  it.each([
    ['000-ban-dat-2021', { number: '62/KH-UBND', year: 2021, issued: '2020-12-31', unit: 'UBND xã Bàn Đạt' }],
    ['001-chi-tan-2024', { number: '09/KH-UBND', year: 2024, issued: '2024-01-10', unit: 'UBND xã Chí Tân' }],
    [
      '002-thuong-lo-2020',
      { number: '01/KH-UBND', year: 2020, issued: '2020-01-06', unit: 'UBND xã Thượng Lộ' },
    ],
    [
      '004-trung-gia-2025',
      { number: null, year: 2025, issued: null, issuedMonth: '2025-08', unit: 'UBND xã Trung Giã' },
    ],
  ])('title block of %s', (name, plan) => {
    const [reading] = recogniseTables(readTsvGrid(corpusPath(name, 'sheet.tsv')));
    expect(reading?.plan).toMatchObject(plan);
  });
});

describeWithCorpus('layout of the other annotated tables', () => {
  it.each(more)('%s', (name) => {
    const golden = readJson<{ tables: GoldenTable[] }>(corpusPath('more', name, 'expected.json'));
    const readings = recogniseTables(readTsvGrid(corpusPath('more', name, 'table.tsv')));
    expect(readings).toHaveLength(golden.tables.length);
    golden.tables.forEach((table, i) => checkTable(table, readings[i] as Reading));
  });
});
