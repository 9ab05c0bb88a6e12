export const errors = {
  encrypted:
    'The file {file} has a password and cannot be read. Open it in Excel, remove the password (File › Info › Protect Workbook) and save it again.',
  'old-xls': 'The file {file} is in the old Excel format (.xls). Open it in Excel and save it as .xlsx.',
  'html-file': 'The file {file} is a web page (HTML) named .xlsx. Open it in Excel and save it as .xlsx.',
  'not-a-workbook':
    'The file {file} is not an Excel workbook or is damaged. Open it in Excel and save it again as .xlsx; if Excel cannot open it either, ask for the original.',
  damaged:
    'The file {file} is cut off or damaged and cannot be read to its end. Copy it again from where it came, or open it in Excel and save it again.',
  'too-large':
    'The file {file} is too large for a plan appendix ({size}). Delete sheets, formatted empty rows and pictures that are not needed, and save it again.',
  'no-plan-table':
    'No plan table found: it needs a header row with a task column and at least one of lead, coordinating or executing unit, deadline, product. Check the header row, or choose another sheet.',
  'empty-sheet': 'The sheet {sheet} is empty. Open the sheet with the appendix and press Check.',
  'file-not-found': 'The file {file} was not found. Check the path.',
  'unknown-format':
    'The file {file} is not of a kind that can be read (.xlsx, .xlsm, .csv, .tsv). Save it as .xlsx and try again.',
  'output-exists': 'The file {file} exists. Choose another name, or add --force to overwrite it.',
  unexpected:
    'Something unexpected went wrong: {detail}. Nothing was changed. Try again; if it fails again, send this sentence to support.',
  'text-encoding':
    'The file {file} is not UTF-8, so Vietnamese letters would be wrong. Open it in Excel and save it as .xlsx, or as CSV UTF-8.',
  'output-unwritable':
    'The file {file} could not be written. Check that the folder exists, has room and may be written to.',
};
