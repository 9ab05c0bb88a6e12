/** Why a column, a row or a table was read as it was. Keys are `Reason.code`. */
export const reasons = {
  'header-words': 'The words of the header say so',
  'header-unknown': 'The header is not one we know',
  'task-by-content': 'No column is headed as the task; the first text column after the number was taken',
  'only-date-column': 'The only date column, so it is the deadline',
  'only-money-column': 'The only money column',
  'only-result-column': 'The only result column, so it is the product',
  'coordinate-has-own-column': 'Coordination has its own column, so this is the lead',
  'numbers-beneath': 'Running numbers stand beneath',
  'index-before-task': 'Stands before the task, one cell for several rows',
  'period-marks': 'One column per period, marked where work is due',
  'chosen-by-user': 'Chosen by the user',
  'header-found': '{known} of {all} columns recognised',
  'no-task-rows': 'No task row stands under the header yet',
  'unknown-columns': '{count} columns of unknown meaning',
  'no-number-column': 'The table has no number column',
  'shifted-rows': '{count} rows stand in the wrong columns and were read by sense',

  proseLabels: 'A text in paragraphs; {tasks} tasks say who does them, by when or with what product.',
  proseSentences: 'A text in paragraphs; {tasks} tasks have a deadline in their sentences.',
  proseDuties:
    'A text in paragraphs without labelled lead or deadline; {tasks} duties are read from the part that gives each unit its work.',
  pastedHeader:
    'Lines pasted from a PDF into one column; the headings of {columns} columns are recognised in the first lines.',
  pastedRows:
    'Where one cell ends and the next begins is inferred; {doubtful} of {tasks} tasks have a cell that cannot be told.',
};
