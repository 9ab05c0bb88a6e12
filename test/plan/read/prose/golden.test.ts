import { readProse } from '../../../../src/plan/read/prose';
import { corpusPath, describeWithCorpus, readJson, readTsvGrid } from '../../../support/corpus';

interface Golden {
  readonly layout: { readonly titleRows: number[] };
  readonly rows: readonly GoldenRow[];
  readonly findings: readonly { readonly row: number; readonly rule: string }[];
}

interface GoldenRow {
  readonly row: number;
  readonly kind: string;
  readonly of?: number;
  readonly number: string | null;
  readonly level?: number;
  readonly parent?: number | null;
  readonly task: string;
  readonly requirement?: boolean;
  readonly lead?: string[];
  readonly coordinate?: string[];
  readonly executor?: string[];
  readonly deadline?: { readonly text: string };
  readonly sourceRows?: Record<string, number>;
}

/** Letters and digits of a cell: units are split elsewhere, here the whole text must be there. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\d]/gu, '');
}

describeWithCorpus('a commune plan written in lettered paragraphs', () => {
  const golden = readJson<Golden>(corpusPath('003-tan-binh-2021', 'expected.json'));
  const readings = readProse(readTsvGrid(corpusPath('003-tan-binh-2021', 'sheet.tsv')));
  const reading = readings[0]!;

  it('is one reading of form prose', () => {
    expect(readings).toHaveLength(1);
    expect(reading.layout.form).toBe('prose');
    expect(reading.layout.headerRows).toBeNull();
    expect(reading.layout.titleRows).toEqual(golden.layout.titleRows);
    expect(reading.confidence).toBeGreaterThanOrEqual(0.8);
  });

  it('lists every row once, with its kind, number, level and place', () => {
    const seen = reading.rows.map(({ row, kind, of, number, level, parent, cells }) => ({
      row,
      kind,
      of,
      number,
      level,
      parent,
      task: (cells.task ?? '').slice(0, 60),
    }));
    expect(seen).toEqual(
      golden.rows.map(({ row, kind, of = null, number, level = null, parent = null, task }) => ({
        row,
        kind,
        of,
        number,
        level,
        parent,
        task,
      })),
    );
  });

  it('finds the parts of every task and where they stand', () => {
    const tasks = golden.rows.filter((row) => row.kind === 'task');
    expect(tasks).toHaveLength(13);
    for (const task of tasks) {
      const row = reading.rows.find((other) => other.row === task.row)!;
      expect({ row: row.row, at: row.sourceRows }).toEqual({ row: task.row, at: task.sourceRows });
      expect(row.cells.deadline ?? '').toBe(task.deadline?.text);
      expect(row.cells.requirement !== undefined).toBe(task.requirement);
      for (const role of ['lead', 'coordinate', 'executor'] as const) {
        const units = (task[role] ?? []).map(letters);
        const cell = letters(row.cells[role] ?? '');
        expect(units.filter((unit) => !cell.includes(unit))).toEqual([]);
        expect(cell === '').toBe(units.length === 0);
      }
    }
  });

  it('observes what the golden findings name, and nothing else of these kinds', () => {
    const kinds = [
      'missing-assignment',
      'executor-instead-of-coordinate',
      'label-variant',
      'milestone-outside-plan-year',
    ];
    const wanted = golden.findings
      .filter(({ rule }) => kinds.includes(rule))
      .map(({ row, rule }) => `${row} ${rule}`);
    const seen = reading.observations.map(({ row, kind }) => `${row} ${kind}`);
    expect(seen.sort()).toEqual(wanted.sort());
  });
});
