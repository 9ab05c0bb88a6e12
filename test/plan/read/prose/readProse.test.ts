import { gridOfText } from '../../../../src/plan/model/grid';
import { readProse } from '../../../../src/plan/read/prose';
import type { RowReading } from '../../../../src/plan/model/reading';
import type { ExpectedTask, ProseCase } from './plans/case';
import { communePlans } from './plans/commune';
import { lawPlans } from './plans/law';
import { partyPlans } from './plans/party';
import { sentencePlans } from './plans/sentences';

function read(text: string) {
  return readProse(
    gridOfText(
      'Kế hoạch',
      text.split('\n').map((line) => [line]),
    ),
  );
}

function taskRows(text: string): RowReading[] {
  return read(text).flatMap((reading) => reading.rows.filter((row) => row.kind === 'task'));
}

function shown(row: RowReading, expected: ExpectedTask | undefined): ExpectedTask {
  const { task = '', ...parts } = row.cells;
  return { number: row.number, task: task.slice(0, expected?.task.length ?? 30), ...parts };
}

function check(plans: readonly ProseCase[]): void {
  it.each(plans.map((plan): [string, ProseCase] => [plan.name, plan]))('%s', (_, plan) => {
    expect(taskRows(plan.text).map((row, i) => shown(row, plan.tasks[i]))).toEqual(plan.tasks);
  });

  it.each(plans.map((plan): [string, ProseCase] => [plan.name, plan]))(
    '%s: decomposed letters change nothing',
    (_, plan) => {
      const cells = (text: string) => taskRows(text).map((row) => JSON.stringify(row.cells).normalize('NFC'));
      expect(cells(plan.text.normalize('NFD'))).toEqual(cells(plan.text));
    },
  );

  it.each(plans.map((plan): [string, ProseCase] => [plan.name, plan]))(
    '%s: every row is listed once',
    (_, plan) => {
      const [reading] = read(plan.text);
      const listed = [...reading!.layout.titleRows, ...reading!.rows.map((row) => row.row)].sort(
        (a, b) => a - b,
      );
      expect(listed).toEqual(plan.text.split('\n').map((__, i) => i + 1));
    },
  );
}

describe('plans that carry out a law', () => check(lawPlans));
describe('plans of communes', () => check(communePlans));
describe('plans of party bodies and unions', () => check(partyPlans));
describe('plans whose sentences say who and when', () => check(sentencePlans));
