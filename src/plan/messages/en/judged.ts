/** What of a plan was judged and what that comes to. */
export const judged = {
  gaps: {
    'no-tasks': 'The table has no task yet, so nothing could be checked.',
    'no-people-column': 'No column for lead or executing units was found, so who does what was not checked.',
    'no-deadline-column': 'No deadline column was found, so overdue tasks were not checked.',
    'uncertain-column':
      'It is not certain that column {column} “{header}” means {meaning}, so what was checked by it is not certain either.',
    'uncertain-table':
      'It is not certain that this table was read correctly. Please check its range and what its columns mean.',
    'uncertain-cells': 'Not certain: {what}.',
  },
  verdicts: {
    unjudged: 'Not enough was checked to reach a verdict',
    faults: 'To correct: {counts}',
    enough: 'Ready to send',
    'enough-draft': 'Complete enough to issue',
    'enough-overdue': 'The table is complete; tasks overdue: {overdue}',
  },
  counts: { error: 'errors: {count}', warning: 'warnings: {count}', info: 'hints: {count}' },
  daysOff: {
    'as-written': 'Deadlines on non-working days: {count}; counted as written.',
    'next-working-day': 'Deadlines on non-working days: {count}; counted as the next working day.',
    undecided: 'The holidays of {years} are not all announced; only those certain in any year are counted.',
  },
  doubts: {
    rows: 'rows: {count} (row {row}: {kind})',
    units: 'cells of units: {count}',
    deadlines: 'deadlines: {count}',
  },
  ignored: 'Ignored: {count}.',
  extended: '{count} tasks judged by the date they were extended to.',
  taken: '{count} tasks counted as done from the table’s own column {column} “{header}”.',
};
