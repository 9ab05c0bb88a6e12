/** What of a plan was judged and what that comes to. */
export const judged = {
  gaps: {
    'no-tasks': 'The table has no task yet, so nothing could be checked.',
    'no-people-column': 'No column of lead or executing units was found, so who does what was not checked.',
    'no-deadline-column': 'No column of deadlines was found, so nothing was checked for being overdue.',
    'uncertain-column':
      'It is not certain that column {column} “{header}” means {meaning}; what was checked by it is not certain either.',
    'uncertain-table':
      'It is not certain that this table was read rightly. Please look at its range and the meanings of its columns.',
  },
  verdicts: {
    unjudged: 'Too little was checked to tell',
    faults: 'To put right: {counts}',
    enough: 'Ready to send',
    'enough-draft': 'Complete enough to issue',
    'enough-overdue': 'The table is complete; tasks overdue: {overdue}',
  },
  counts: { error: 'errors: {count}', warning: 'warnings: {count}', info: 'hints: {count}' },
  daysOff: {
    'as-written': 'Deadlines on a day off: {count}, judged by the day as written.',
    'next-working-day': 'Deadlines on a day off: {count}, judged by the next working day.',
    undecided: 'The holidays of {years} are not all known; only days that are off in any case count.',
  },
  doubts: {
    sentence: 'Not certain: {what}.',
    rows: 'rows: {count} (row {row}: {kind})',
    units: 'cells of units: {count}',
    deadlines: 'deadlines: {count}',
  },
  ignored: 'Ignored: {count}.',
  extended: 'Tasks judged by the day they are extended to: {count}.',
  taken: 'Counted as done by column {column} “{header}” of the table: {count} tasks.',
};
