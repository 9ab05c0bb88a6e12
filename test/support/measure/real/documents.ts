/** Every document of the corpora that has a golden, as lines of cells. */
import fs from 'node:fs';
import { corpusPath, goldens, readJson, readTsvLines } from '../../corpus';
import type { GoldenTable } from '../golden';

export interface CorpusDocument {
  readonly name: string;
  /** Cells by row; line 0 is sheet row 1. */
  readonly lines: readonly (readonly string[])[];
  /** Empty for a document that is no plan. */
  readonly tables: readonly GoldenTable[];
}

type Expected = GoldenTable | { readonly tables: readonly GoldenTable[] };

/** The 33 documents of `real`, three of which are no plan. */
export function realDocuments(): CorpusDocument[] {
  return documentsIn('real');
}

/** All of them: the five with full goldens, `more` and `real`. */
export function allDocuments(): CorpusDocument[] {
  return [
    ...goldens.map((name) => readDocument(name, 'sheet.tsv', name)),
    ...documentsIn('more'),
    ...realDocuments(),
  ];
}

function documentsIn(folder: string): CorpusDocument[] {
  return fs
    .readdirSync(corpusPath(folder))
    .filter((name) => fs.existsSync(corpusPath(folder, name, 'expected.json')))
    .sort()
    .map((name) => readDocument(name, 'table.tsv', folder, name));
}

function readDocument(name: string, file: string, ...folder: string[]): CorpusDocument {
  const expected = readJson<Expected>(corpusPath(...folder, 'expected.json'));
  return {
    name,
    lines: readTsvLines(corpusPath(...folder, file)),
    tables: 'tables' in expected ? expected.tables : [expected],
  };
}
