import type { CliMessages } from '../cliMessages';

export const en: CliMessages = {
  description: 'Checks plan appendices: recognises the table, checks every row, summarises per unit.',
  check: {
    description: 'Read and check .xlsx, .xlsm, .csv, .tsv files',
    json: 'print the result as JSON',
    asOf: 'judge the status as of this date (YYYY-MM-DD)',
    template: 'compare with a template file',
    dueSoon: 'days before the due date that count as due soon',
    progress: 'Reading {index}/{total}: {file}',
    plan: '{document} {number} · year {year} · {unit}',
    counts: '{tasks} tasks · {groups} groups · range {range}',
    states:
      'As of {asOf}: {overdue} overdue, {dueSoon} due soon, {onTrack} on track, {done} done, {noFixedDate} without a fixed date, {noDeadline} without a deadline',
    none: 'No findings.',
    finding: '  {place}  {severity}  {message}',
    sheet: 'Sheet "{sheet}"',
    unknown: 'unknown',
  },
  parse: {
    description: 'Read lines from standard input and print how each is understood, as JSON',
    deadline: 'deadlines',
    units: 'units in one cell',
    number: 'row numbers',
    planYear: 'year of the plan, for deadlines without one',
    issued: 'date of issue of the plan (YYYY-MM-DD)',
  },
  output: {
    out: 'where to write; the input file is never written to',
    force: 'overwrite an existing result',
    written: 'Wrote {file}',
  },
  annotate: { description: 'Write a copy with tracking columns and marks' },
  summarise: {
    description: 'Write a copy with the summary sheets per unit',
    perUnit: 'one file for each unit; --out is a folder',
  },
  remind: {
    description: 'Write a letter, a message and a calendar (.ics) for each unit',
    written: 'Wrote {count} files into {folder}',
  },
  usage: {
    date: 'The date "{value}" is not valid. Write it as YYYY-MM-DD, for example 2026-06-30.',
    days: 'The number of days "{value}" is not valid. Write a whole number from 0 up.',
    year: 'The year "{value}" is not valid. Write four digits, for example 2026.',
  },
};
