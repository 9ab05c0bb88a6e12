import { check } from '../../../../src/plan/check';
import { reportJson, type ReportJsonAppendix } from '../../../../src/cli/report';
import { gridOfText } from '../../../../src/plan/model/grid';
import { corpusPath } from '../../corpus';
import { realDocuments, type CorpusDocument } from './documents';
import { judgeRefusal, judgeTable } from './judge';
import type { Judgement } from './judgement';
import { measurePhrases, measureUnits, type PhraseScores } from './phrases';
import type { Score } from '../score';

export interface JudgedDocument {
  readonly name: string;
  readonly judgements: readonly Judgement[];
}

export interface MeasuredReal {
  readonly documents: readonly JudgedDocument[];
  readonly deadlines: PhraseScores;
  readonly units: Score;
}

export function measureReal(): MeasuredReal {
  return {
    documents: realDocuments().map(judgeDocument),
    deadlines: measurePhrases(corpusPath('real', 'deadlines.tsv')),
    units: measureUnits(corpusPath('real', 'units.tsv')),
  };
}

function judgeDocument({ name, lines, tables }: CorpusDocument): JudgedDocument {
  const appendices = readAppendices(lines);
  return {
    name,
    judgements:
      tables.length === 0
        ? [judgeRefusal(appendices)]
        : tables.flatMap((golden) => judgeTable(golden, appendices)),
  };
}

/** The day of the example; statuses are no part of the goldens. */
const AS_OF = '2021-06-30';

export function readAppendices(
  lines: CorpusDocument['lines'],
  merges: Parameters<typeof gridOfText>[2] = [],
): readonly ReportJsonAppendix[] {
  return reportJson(check(gridOfText('Phụ lục', lines, merges), { asOf: AS_OF })).appendices;
}
