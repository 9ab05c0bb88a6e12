/** Per rule id: its title in a list, and the sentence of one finding. */
export const rules = {
  'missing-lead': { title: 'No lead unit', sentence: 'Task {name} names no lead unit.' },
  'missing-coordinate': {
    title: 'No coordinating unit',
    sentence: 'Task {name} names no coordinating unit.',
  },
  'missing-executor': { title: 'No executing unit', sentence: 'Task {name} names no executing unit.' },
  'missing-deadline': { title: 'No deadline', sentence: 'Task {name} has no deadline.' },
  'missing-product': { title: 'No product', sentence: 'Task {name} has no product.' },
  'missing-requirement': { title: 'No requirement', sentence: 'Task {name} has no requirement.' },
  'column-unrecognised': {
    title: 'A column that matters was not found',
    sentence: 'No column of the table was read as “{part}”, so this was not checked.',
  },
  'column-mostly-empty': {
    title: 'Column almost empty',
    sentence: '“{part}” is empty for {count} of {total} tasks.',
  },
  'merged-cell-assumed': {
    title: 'Blank cell read as merged',
    sentence:
      '{count} blank cells of column “{part}”, from this row on, were read as the lower part of a merged cell. If they are not, fill them in.',
  },
  'missing-assignment': {
    title: 'No assignment',
    sentence: 'This item has no assignment: nobody leads, coordinates or executes it.',
  },
  'executor-instead-of-coordinate': {
    title: '“Thực hiện” instead of “Phối hợp”',
    sentence: 'This item says “{label}” and names no coordinating unit, unlike the others.',
  },
  'vague-lead': {
    title: 'Vague lead unit',
    sentence: 'The lead of task {name} is only “{units}”: no unit in particular.',
  },
  'multiple-leads': { title: 'Several lead units', sentence: 'Task {name} has {count} lead units: {units}.' },
  'lead-also-coordinates': {
    title: 'Lead also coordinates',
    sentence: '“{unit}” both leads and coordinates task {name}.',
  },
  'lead-also-executes': {
    title: 'Lead also executes',
    sentence: '“{unit}” both leads and executes task {name}.',
  },
  'unit-spelling-variant': {
    title: 'One unit spelled in several ways',
    sentence: 'Spelled “{found}”, elsewhere “{expected}”.',
  },
  'deadline-outside-plan-year': {
    title: 'Deadline outside the plan’s year',
    sentence: 'The deadline “{text}” of task {name} is not in the plan’s year {year}.',
  },
  'deadline-before-issue': {
    title: 'Deadline before the plan was issued',
    sentence: 'The deadline “{text}” of task {name} had passed when the plan was issued ({issued}).',
  },
  'deadline-already-past': {
    title: 'Deadline passed before issue',
    sentence: 'The deadline “{text}” of task {name} has passed ({due}) while the plan is not issued yet.',
  },
  'mixed-deadline-year': {
    title: 'Yearly and single dates mixed',
    sentence: 'The deadline of task {name} says both “{yearly}” and “{once}”.',
  },
  'invalid-date': {
    title: 'Date does not exist',
    sentence: 'The deadline of task {name} contains a date that does not exist: “{date}”.',
  },
  'deadline-unreadable': {
    title: 'Deadline not understood',
    sentence: 'The deadline “{text}” of task {name} was not understood. Please check the cell.',
  },
  'extension-before-deadline': {
    title: 'Extended to a day before the deadline',
    sentence:
      'Task {name} is extended to {to}, which is before its deadline “{text}”, so the extension is not counted.',
  },
  'extension-unreadable': {
    title: 'Extension not understood',
    sentence:
      'To which day task {name} is extended (“{text}”) was not understood, so the extension is not counted.',
  },
  'child-deadline-after-group': {
    title: 'Deadline after the group’s',
    sentence: 'Task {name} is due {due}, after its group’s {limit} (row {group}).',
  },
  'milestone-outside-plan-year': {
    title: 'Milestone outside the plan’s year',
    sentence: 'The text names {quote}, after the plan’s year {year}.',
  },
  'stale-year-reference': {
    title: 'Refers to a past year',
    sentence: 'Task {name} says “{found}” in a plan for {year}.',
  },
  'reference-after-issue': {
    title: 'Cites a later document',
    sentence: 'Cites “{document}”, later than the plan itself ({issued}).',
  },
  'same-task-twice': { title: 'Same task twice', sentence: 'Task {name} is the same as row {first}.' },
  'product-misplaced': {
    title: 'Product in the wrong row',
    sentence: 'The product cell “{text}” is the end of the product above, not a product of task {name}.',
  },
  'product-is-no-product': {
    title: 'Product cell does not name a product',
    sentence: 'The product cell of task {name} says “{text}”, which is not a product.',
  },
  'status-unclear': {
    title: 'Status not understood',
    sentence:
      'The status “{text}” of task {name} does not say whether it is done, so it is counted as not done.',
  },
  'requirement-on-group-row': {
    title: 'Requirement on the group row',
    sentence: 'The requirement is in group row {name}, while a task of the group has none.',
  },
  'duplicate-number': {
    title: 'Number used twice',
    sentence: 'Number {number} is already used in row {first}.',
  },
  'number-gap': {
    title: 'Gap in the numbers',
    sentence: 'The numbers jump: “{found}” comes after “{before}”.',
  },
  'number-format': {
    title: 'Number in a different format',
    sentence: 'Number “{found}” is written differently from the others; better “{expected}”.',
  },
  'numbering-restarts': {
    title: 'Numbering starts again',
    sentence: 'From task {name} the numbering starts again at 1, while other sections continue it.',
  },
  'task-with-group-number': {
    title: 'Task numbered like a group',
    sentence: 'Task {name} has number {number}, as groups have.',
  },
  'budget-sum-mismatch': {
    title: 'Budget does not add up',
    sentence:
      'The amount is {stated} đồng; the rows below add up to {sum} đồng, a difference of {difference} đồng.',
  },
  'budget-missing-on-group': {
    title: 'Group without an amount',
    sentence: 'Group {name} has no amount; the rows below add up to {sum} đồng.',
  },
  'total-row-unlabelled': {
    title: 'Total without a label',
    sentence: 'The last row contains only an amount and does not say “Tổng cộng”.',
  },
  'plan-number-missing': {
    title: 'Plan number missing',
    sentence: 'The line with the plan’s number and date leaves the number blank.',
  },
  'plan-number-mismatch': {
    title: 'Two plan numbers',
    sentence: 'The letter head says {head}, the line under the appendix title {found}.',
  },
  'column-shift': {
    title: 'Cells shifted',
    sentence:
      'The cells of this row are {count} column off the header ({side}); they were read by their content.',
  },
  'row-broken-over-page': {
    title: 'Row cut by a page break',
    sentence: 'This row continues row {of}, cut off by a page break.',
  },
  'separator-row': {
    title: 'Row of dashes',
    sentence: 'This row contains only dashes and is not part of the table.',
  },
  'page-number-row': {
    title: 'Page number in the table',
    sentence: 'This row contains only a page number and is not part of the table.',
  },
  'empty-numbered-row': {
    title: 'Numbered row left empty',
    sentence: 'This row has a number and nothing else.',
  },
  'unicode-not-nfc': {
    title: 'Detached diacritics',
    sentence: '{count} cells use diacritics apart from their letters; search and filters may miss them.',
  },
  'pasted-lines-doubt': {
    title: 'Cell boundaries not certain',
    sentence:
      'The table was pasted as lines of one column: {count} cells of this task may be cut in the wrong place. Please compare it with the original document.',
  },
  'legacy-encoding': {
    title: 'Text in an old encoding',
    sentence: 'The cell is in {encoding}; in Unicode it reads “{preview}”. Check before converting.',
  },
  'double-space': { title: 'Double spaces', sentence: '{count} cells have extra spaces between words.' },
  'dangling-separator': {
    title: 'Trailing separator',
    sentence:
      'The cell “{text}” ends with a separator: either the mark is one too many, or a unit is missing.',
  },
  'empty-lines-in-cell': { title: 'Empty lines in a cell', sentence: '{count} cells have empty lines.' },
  'label-variant': {
    title: 'Label differs from the others',
    sentence: 'The label “{label}” is written differently from the others (“{usual}”).',
  },
  'template-column-missing': {
    title: 'Template column missing',
    sentence: 'The template has a column “{expected}”; this table has none.',
  },
  'template-column-renamed': {
    title: 'Column named differently from the template',
    sentence: 'This column says “{found}”; the template says “{expected}”.',
  },
  'template-column-moved': {
    title: 'Column out of order',
    sentence: 'The column “{found}” is in a different place than in the template.',
  },
  'template-column-extra': {
    title: 'Column not in the template',
    sentence: 'The column “{found}” is not in the template.',
  },
  'template-row-missing': {
    title: 'Template row missing',
    sentence: 'The template has a row “{expected}”; this table has none (after this row).',
  },
  'template-row-reworded': {
    title: 'Row worded differently from the template',
    sentence: 'This row says “{found}”; the template says “{expected}”.',
  },
  'template-header-rows': {
    title: 'Header rows differ from the template',
    sentence: 'The header has {found} rows; the template’s has {expected}.',
  },
  'template-year-differs': {
    title: 'Year differs from the template',
    sentence: 'This plan is for {found}; the template is for {expected}.',
  },
  'template-row-moved': {
    title: 'Row out of order',
    sentence: 'The row “{found}” is in a different place than in the template.',
  },
  'template-row-added': {
    title: 'Row not in the template',
    sentence: 'The row “{found}” is not in the template, which allows no rows of your own.',
  },
  'template-cell-changed': {
    title: 'Template content was changed',
    sentence: 'The template gives this cell of “{column}”: it was “{was}”, it is “{is}”.',
  },
  'template-cell-empty': {
    title: 'Required cell is empty',
    sentence: 'The template requires “{column}”; this cell is empty.',
  },
  'template-value-not-allowed': {
    title: 'Value not allowed by the template',
    sentence: 'The cell says “{found}”; the template allows: {allowed}.',
  },
  'template-unit-not-listed': {
    title: 'Unit not on the template’s list',
    sentence: '“{unit}” is not on the template’s list of units.',
  },
  'template-deadline-outside': {
    title: 'Deadline outside the template’s window',
    sentence: 'The deadline “{found}” is outside the template’s window ({from} to {to}).',
  },
};
