/** Why a column, a row or a table was read as it was. Keys are `Reason.code`. */
export const reasons = {
  proseLabels: 'A text in paragraphs; {tasks} tasks say who does them, by when or with what product.',
  proseSentences: 'A text in paragraphs; {tasks} tasks have a deadline in their sentences.',
  proseDuties:
    'A text in paragraphs without labelled lead or deadline; {tasks} duties are read from the part that gives each unit its work.',
  pastedHeader:
    'Lines pasted from a PDF into one column; the headings of {columns} columns are recognised in the first lines.',
  pastedRows:
    'Where one cell ends and the next begins is inferred; {doubtful} of {tasks} tasks have a cell that cannot be told.',
};
