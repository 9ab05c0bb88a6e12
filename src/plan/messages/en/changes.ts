export const changes = {
  title: 'CHANGES OF THE PLAN',
  between: 'From {before} to {after}; progress as of {asOf}',
  counts:
    '{added} tasks added, {removed} removed, {changed} changed, {unchanged} as they were; {renumbered} have another number.',
  progress:
    'Done {doneBefore} → {doneAfter}; overdue {overdueBefore} → {overdueAfter}; tasks in all {totalBefore} → {totalAfter}.',
  none: 'Nothing has changed.',
  kinds: { added: 'Added', removed: 'Removed', changed: 'Changed', state: 'Progress' },
  group: 'Group',
  state: 'State',
  blank: '(blank)',
  line: '{kind} · {place} · {number}{task}',
  cell: '{field}: {was} → {is}',
  /** The names of the two states compared, where one is of our own keeping. */
  lastChecked: 'the check on {date}',
  now: 'now',
  columns: {
    kind: 'Change',
    number: 'No.',
    task: 'Task',
    field: 'Part',
    was: 'Before',
    is: 'Now',
    before: 'Row before',
    after: 'Row now',
  },
};
