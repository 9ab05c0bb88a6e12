export const errors = {
  encrypted:
    'The file {file} has a password and cannot be read. Open it in Excel, remove the password (File › Info › Protect Workbook) and save it again.',
  'old-xls': 'The file {file} is in the old Excel format (.xls). Open it in Excel and save it as .xlsx.',
  'html-file': 'The file {file} is a web page (HTML) named .xlsx. Open it in Excel and save it as .xlsx.',
  'not-a-workbook':
    'The file {file} is not an Excel workbook or is damaged. Open it in Excel and save it again as .xlsx; if Excel cannot open it either, ask for the original.',
  damaged:
    'The file {file} is cut off or damaged and cannot be read to its end. Copy it again from where it came, or open it in Excel (Word for a .docx) and save it again.',
  'too-large':
    'The file {file} is too large for a plan appendix ({size}). Delete sheets, formatted empty rows and pictures that are not needed, and save it again.',
  'no-plan-table':
    'No plan table found: it needs a header row with a task column and at least one of lead, coordinating or executing unit, deadline, product. Check the header row, or choose another sheet.',
  'no-tasks':
    'The table on sheet {sheet} has no task yet, so nothing could be checked. Fill in tasks below its header, or make sure this is the right file and sheet.',
  'empty-sheet': 'The sheet {sheet} is empty. Open the sheet with the appendix and press Check.',
  'file-not-found': 'The file {file} was not found. Check the path.',
  'unknown-format':
    'The file {file} is not of a type that can be read (.xlsx, .xlsm, .csv, .tsv, .docx). Save it as .xlsx or .docx and try again.',
  'old-doc': 'The file {file} is in the old Word format (.doc). Open it in Word and save it as .docx.',
  'encrypted-document':
    'The file {file} has a password and cannot be read. Open it in Word, remove the password (File › Info › Protect Document) and save it again.',
  'html-document': 'The file {file} is a web page (HTML) named .docx. Open it in Word and save it as .docx.',
  'not-a-document':
    'The file {file} is not a Word document or is damaged. Open it in Word and save it again as .docx; if Word cannot open it either, ask for the original.',
  'pdf-file':
    'The file {file} is a PDF: it has no columns and cells left to read. Ask for the Word or Excel ' +
    'original; without it, open the PDF in Word, which turns it into text, and save it as .docx. A ' +
    'scan must be typed.',
  'other-office':
    'The file {file} was made by another program and cannot be read. Open it there and save it as .xlsx or .docx.',
  'folder-empty':
    'The folder {file} contains no plan file (.xlsx, .xlsm, .csv, .tsv, .docx). Check the path.',
  'folder-unreadable': 'The folder {file} cannot be opened. Check that you may read it.',
  'pattern-empty':
    'No plan file matches the pattern {file}. Check the folder and the extension; ** stands for any folders in between.',
  'parquet-missing':
    'Parquet needs the library @duckdb/node-api, which is not installed. Run "npm install @duckdb/node-api@1.5.5-r.5" where soat is installed, or choose --format csv.',
  'output-exists': 'The file {file} exists. Choose another name, or add --force to overwrite it.',
  unexpected:
    'Something unexpected went wrong: {detail}. Nothing was changed. Try again; if it fails again, send this message to support.',
  'text-encoding':
    'The file {file} is not UTF-8, so Vietnamese letters would be wrong. Open it in Excel and save it as .xlsx, or as CSV UTF-8.',
  'output-unwritable':
    'The file {file} could not be written. Close it if it is open in another program, and check that the folder exists and may be written to.',
  'output-is-input':
    'The result {file} is the input file itself, and an input file is never overwritten, even with --force. Choose another name or folder for the result.',
  'output-incomplete':
    'The file {file} could not be replaced; it may be open in another program. {done} of {count} results have been replaced, the others are as they were. Close the file and run the command again.',
  'stdout-unwritable':
    'The result could not be printed: its destination (a file or another program) is full or has failed. Send it elsewhere and run the command again.',
  'disk-full':
    'The disk is full, so {file} could not be written, nor any other result. Delete some files or choose another place, then run the command again.',
  'cell-edit-mode':
    'Excel is waiting for you to finish editing a cell. Press Enter to leave the cell and try again. Nothing was changed.',
  'sheet-protected':
    'The sheet {sheet} is protected and cannot be written to. Unprotect it (Review › Unprotect Sheet), or use Summarise to get the results on new sheets.',
  'workbook-protected':
    'The structure of the workbook is protected, so no sheet can be added. Unprotect it (Review › Protect Workbook) and try again.',
  'chart-sheet': 'The sheet in front is a chart. Go to the sheet with the appendix and press Check.',
  'other-workbook':
    'Excel did not do it, probably because another workbook is in front or a picture or chart is selected. Click a cell of this workbook, then try again.',
  'result-errors':
    'Written, but {count} cells of sheet {sheet} show an error ({cell} first), so its figures cannot be relied on. Press Undo, then copy the details for whoever helps you.',
  'result-rows':
    'Written, but reading sheet {sheet} again finds {found} of {expected} rows, so its figures cannot be relied on. Press Undo, then copy the details for whoever helps you.',
  'result-states':
    'Written, but reading sheet {sheet} again finds {found} of {expected} tasks in the state that was checked, ' +
    'so its figures cannot be relied on. Press Undo, then copy the details for whoever helps you.',
  'sheet-too-large':
    'The sheet {sheet} has {cells} cells in use, too many to read. Delete rows and columns that are not needed and save, or copy the appendix to another sheet.',
  'cell-too-long':
    'The cell {cell} on sheet {sheet} has {length} characters; a cell of Excel holds at most 32,767, ' +
    'so it was not read. Usually a CSV file lacks a closing quote. Mend the cell or ask for the ' +
    'original file.',
  'date-1904':
    'The workbook of sheet {sheet} counts dates from 1904; dates added to it would be four years and ' +
    'a day off, so nothing was written. The check itself is right. To write: clear File › Options › ' +
    'Advanced › Use 1904 date system, type 1462 in an empty cell and copy it, select the cells with ' +
    'dates, Paste Special › Add, then check again.',
  'sheet-not-found':
    'The sheet {sheet} is no longer there. It may have been deleted or renamed. Press Check again.',
  'table-changed':
    'The table on sheet {sheet} has changed since this check, perhaps by somebody working in it, too. Nothing was written. Press Check again, then try once more.',
  'cell-changed':
    'The cell {cell} on sheet {sheet} was changed after the last check, so nothing was written. Press Check again and retry.',
  'undo-would-lose':
    'This cannot be undone: what you typed in cell {cell} on sheet {sheet} would be lost. Copy it elsewhere and clear the cell, or keep the result.',
  'sheet-filtered':
    'The sheet {sheet} is filtered and some rows are hidden; what is written now would land in the wrong rows, so nothing was written. Clear the filter (Data › Clear, beside Filter) and try again.',
  'merged-target':
    'There are merged cells where the result should go on sheet {sheet}, so nothing was written. Unmerge the cells to the right of the table and try again.',
  'excel-too-old':
    'The Excel that is open is older than Excel 2021 and cannot run Plan Check. Nothing was changed. Open the file in Excel on the web, or ask your IT staff to update Office.',
  'marks-lost-in-xls':
    'This file is in the old Excel format (.xls): colours are lost when it is saved, so nothing was marked. ' +
    'Save the file as .xlsx, then mark; to mark this one all the same, open the Plan Check pane and mark there.',
  'host-busy':
    'Excel is busy or the connection was lost. What had been started was put back. Wait a moment and try again.',
  'rollback-failed':
    'Excel stopped halfway and the change could not be put back yet. When Excel responds again, press Undo in this pane, or close the workbook without saving and open it again. Cause: {detail}.',
  'undo-unfinished':
    'Excel stopped halfway, so the undo is not finished. Wait a moment and press Undo again: it continues from there. Cause: {detail}.',
  'settings-not-saved':
    'The setting could not be saved in the workbook ({detail}). What you see is still right; try again before closing the file.',
  'settings-syntax':
    'The file {file} has an error in line {line}, column {column}: usually a comma, quotation mark or bracket is missing. Correct it and try again.',
  'settings-unknown':
    'The file {file}, line {line}: there is no “{name}”. Check the spelling; soat init writes a file with every setting, soat rules lists the rules.',
  'settings-value': 'The file {file}, line {line}: the value of “{name}” cannot be used. Write: {expected}.',
  'settings-unreadable':
    'The settings file {file} could not be read. Check its path and that you may read it.',
  'output-extension':
    'The result {file} must end in {extension} like its source, or Excel will not open it. Change the ending.',
  'collect-no-column':
    'Sheet {sheet} has no column for what the units report: the plan is written as paragraphs, the table has no header, ' +
    'or its tracking columns were made without “Extended to”, “Result” and “Reason”. ' +
    'Lay it out as a table with a header, add the missing column beside it, save, and collect into that file.',
  'sheet-not-in-file':
    'File {file} has no sheet “{sheet}”. Its sheets: {names}. Write the name of one of them after --sheet.',
  'which-sheet': 'File {file} has several sheets: {names}. Add --sheet with the name of the one you mean.',
  'row-unfit':
    'The kind of row {row} cannot be set: the row is blank, lies outside the table {range}, or has no row above it to continue. Check the row number.',
  'column-unfit':
    'Column {column} lies outside the table {range}, so it cannot be given a meaning. Check the column, or give the range of the table as well.',
  'header-unfit':
    'There is no table under the header rows that were given; one was found at {range}. Check the header rows and the range.',
  'selection-elsewhere':
    'The selected cells are not on sheet {sheet}. Open that sheet, select cells of the table and try again.',
  'selection-outside':
    'The selection lies outside the rows and columns of the table shown. Select a cell of the table and try again.',
  stopped: 'Stopped. Nothing was changed.',
  'nothing-to-send':
    'The file {file} has only sheets made by this add-in, so there is nothing left to send. Choose the file with the plan itself.',
  'no-workbook-file':
    'Excel did not hand the workbook to the add-in, so the copy to send could not be made. ' +
    'Save a copy yourself (File › Save a Copy), open it, clear the marks, remove the tracking columns and delete the summary sheets.',
  'template-not-json':
    'The template {file} is not valid JSON: it breaks at line {line}, character {column}. Mend that place, or take the template again from its table.',
  'template-version':
    'The template {file} was made by a newer version (format {version}) and cannot be read. Update Soát Kế Hoạch and try again.',
  'template-broken':
    'The template {file} is wrong at {place}: expected {expected}, found {received}. Correct it there, or take the template again from its table.',
  'template-kept-version':
    'The template kept in this workbook was made by a newer version of Soát Kế Hoạch (format {version}) and is not used; ' +
    'checks go on without a template. Update the add-in, or take the template again on the tab Template.',
  'template-kept-broken':
    'The template kept in this workbook is damaged at {place} (expected {expected}, found {received}) and is not used; ' +
    'checks go on without a template. Open the template’s file, or take it again on the tab Template.',
  'too-many-rows':
    'Put together there are {rows} rows, more than the 1,048,576 an Excel sheet can hold, so nothing was made. ' +
    'Merge fewer files at a time, or use the command line: soat export … --format csv or parquet.',
  'units-empty':
    'The file {file} lists no units. Write one unit per row: name; other names separated by semicolons; file name pattern.',
  'file-gone':
    'The file {file} cannot be read again: it was changed, moved or deleted after it was chosen. Choose it again.',
  'writer-missing':
    'What writes files could not be loaded, so there is no copy yet. Check the network and press again; the files that were read are still in the list.',
  'no-thread':
    'The browser lets this page run nothing in the background, so no file could be read. Open the page in a recent Chrome, Edge or Firefox; else ask your IT staff to allow its address.',
};
