import fs from 'node:fs';
import { check } from '../../../src/plan/check';
import { reportJson } from '../../../src/cli/report';
import { corpusPath, goldens, readJson, readTsvGrid } from '../corpus';
import type { GoldenTable } from './golden';
import { compareTable, type TableScores } from './table';

export interface MeasuredTable {
  /** Folder, and where it holds several tables which of them. */
  readonly name: string;
  readonly form: 'table' | 'prose';
  readonly scores: TableScores;
}

/** The day of the example; statuses are no part of the goldens. */
const AS_OF = '2021-06-30';

/** The five documents with full goldens. */
export function measureGoldens(): MeasuredTable[] {
  return goldens.map((folder) => {
    const golden = readJson<GoldenTable>(corpusPath(folder, 'expected.json'));
    const { appendices } = reportJson(check(readTsvGrid(corpusPath(folder, 'sheet.tsv')), { asOf: AS_OF }));
    return {
      name: folder,
      form: golden.layout.headerRows === null ? 'prose' : 'table',
      scores: compareTable(golden, appendices[0]),
    };
  });
}

/** The tables of `more`: layout, row kinds, units and deadlines only. */
export function measureMoreTables(): MeasuredTable[] {
  const folders = fs
    .readdirSync(corpusPath('more'))
    .filter((name) => fs.existsSync(corpusPath('more', name, 'expected.json')))
    .sort();
  return folders.flatMap((folder) => {
    const { tables } = readJson<{ tables: GoldenTable[] }>(corpusPath('more', folder, 'expected.json'));
    const { appendices } = reportJson(
      check(readTsvGrid(corpusPath('more', folder, 'table.tsv')), { asOf: AS_OF }),
    );
    return tables.map((golden, i) => ({
      name: tables.length > 1 ? `${folder} #${i + 1}` : folder,
      form: 'table' as const,
      scores: compareTable(golden, appendices[i]),
    }));
  });
}
