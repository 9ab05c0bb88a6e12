import type { Bar, Measured } from './bars';
import type { MeasuredTable } from './documents';
import { missesOfReal } from './real/print';
import type { Overlap, Score } from './score';

const HEADINGS = [
  'document',
  'columns',
  'headers',
  'kinds',
  'lead',
  'coord',
  'exec',
  'deadline',
  'fields',
  'clusters P/R',
  'rules P/R',
  'severity',
  'false errors',
];

/** One line per document, one column per figure. */
export function tableText(tables: readonly MeasuredTable[]): string {
  return aligned([HEADINGS, ...tables.map(lineOf)]);
}

function lineOf({ name, scores }: MeasuredTable): string[] {
  const { columns, headers, kinds, lead, coordinate, executor, deadline, fields } = scores;
  return [
    name,
    ...[columns, headers, kinds, lead, coordinate, executor, deadline, fields].map(percent),
    both(scores.clusters),
    both(scores.rules),
    scores.rules === null ? '–' : percent(scores.severities),
    scores.rules === null ? '–' : String(scores.falseErrors.length),
  ];
}

export function barsText(bars: readonly Bar[]): string {
  const lines = bars.map(({ name, value, bar }) => [
    value < bar ? 'BELOW' : 'ok',
    name,
    share(value),
    `bar ${share(bar)}`,
  ]);
  return aligned(lines);
}

/** Everything read otherwise than the goldens, in words. */
export function missesText({ goldens, more, deadlines, units, realUnits, real }: Measured): string {
  return [
    ...[...goldens, ...more].map(({ name, scores }) => section(name, missesOf(scores))),
    section('deadline phrases', deadlines.misses),
    section('unit cells', units.misses),
    section('real: unit cells', realUnits.split.misses),
    ...missesOfReal(real).map(([name, lines]) => section(`real: ${name}`, lines)),
  ].join('\n');
}

function missesOf(scores: MeasuredTable['scores']): string[] {
  const { clusters, rules, falseErrors, ...counted } = scores;
  return [
    ...Object.entries(counted).flatMap(([name, score]) => score.misses.map((miss) => `${name}: ${miss}`)),
    ...overlapMisses('clusters', clusters),
    ...overlapMisses('rules', rules),
    ...falseErrors.map((each) => `false error: ${each}`),
  ];
}

function overlapMisses(name: string, overlap: Overlap | null): string[] {
  if (overlap === null) return [];
  return [
    ...overlap.missed.map((each) => `${name} missed: ${each}`),
    ...overlap.extra.map((each) => `${name} extra: ${each}`),
  ];
}

function section(name: string, lines: readonly string[]): string {
  return `## ${name}: ${lines.length}\n${lines.map((line) => `- ${line.replace(/\n/g, '⏎')}\n`).join('')}`;
}

function percent(score: Score): string {
  return score.total === 0 ? '–' : share(score.share);
}

function both(overlap: Overlap | null): string {
  return overlap === null ? '–' : `${share(overlap.precision)}/${share(overlap.recall)}`;
}

/** Never rounded up to 100. */
export function share(value: number): string {
  return `${Math.floor(value * 1000) / 10}`;
}

export function aligned(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, i) =>
    Math.max(...lines.map((line) => [...(line[i] ?? '')].length)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
