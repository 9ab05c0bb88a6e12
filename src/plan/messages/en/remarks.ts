export const remarks = {
  'docx-body-not-judged':
    'The task tables were checked; what the file says in paragraphs was not, so that no task counts twice.',
  'docx-boxes': 'The text of {count} text boxes is read directly below the paragraph they belong to.',
  'docx-changes':
    'The file has {count} tracked changes that have not been accepted or rejected; it was read as if all were accepted. Review them before sending it.',
  'docx-comments': 'The file has {count} comments; they are not read.',
  'docx-embedded':
    'The file has {count} parts embedded from other files that cannot be read. Open it in Word and save it again.',
  'docx-hidden': '{count} pieces of hidden text, which do not appear on any page, were left out.',
  'docx-list-format': '{count} automatic numbers are in an unknown format and are written in digits.',
  'docx-merged-numbers':
    '{count} cells hidden under vertically merged ones carry automatic numbers; the numbers after them may differ from the page. Compare the number column.',
  'docx-nested-tables': '{count} tables have tables in their cells; those are read as lines of text.',
  'docx-notes': '{count} footnotes are read as lines at the end, numbered [1], [2]…',
  'docx-pictures': 'The file has {count} pictures or charts; what they say cannot be read.',
  'docx-signs': '{count} symbols in special fonts cannot be read and are replaced by �.',
};
