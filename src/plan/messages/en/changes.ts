export const changes = {
  title: 'CHANGES TO THE PLAN',
  between: 'From {before} to {after}; progress as of {asOf}',
  counts:
    '{added} tasks added, {removed} removed, {changed} changed, {unchanged} unchanged; {renumbered} renumbered.',
  progress:
    'Done {doneBefore} → {doneAfter}; overdue {overdueBefore} → {overdueAfter}; tasks in total {totalBefore} → {totalAfter}.',
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
    field: 'Field',
    was: 'Before',
    is: 'Now',
    before: 'Row before',
    after: 'Row now',
  },
};
