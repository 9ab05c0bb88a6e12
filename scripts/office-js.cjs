/**
 * Where a build of the add-in takes Office.js from (--env officeJs=…):
 *   cdn     Microsoft's own place, the default: always current, the one Microsoft supports
 *   local   the copy of the package, for networks without internet; of July 2022
 *   DIR     a folder an administrator has filled from Microsoft's place, for the same networks
 */
const fs = require('node:fs');
const path = require('node:path');

const microsoft = 'https://appsforoffice.microsoft.com';
const packaged = path.join(__dirname, '../node_modules/@microsoft/office-js/dist');

/** The files of Office.js that Excel's hosts load, unmodified. */
const officeFiles = [
  'office.js',
  'excel-web-16.00.js',
  'excel-win32-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'o15apptofilemappingtable.js',
  'en-us/office_strings.js',
  'vi-vn/office_strings.js',
  'telemetry/oteljs_agave.js',
];

/**
 * @param {string} [choice] the value of --env officeJs
 * @returns {{ script: string, host: string, frames: string, copies: { from: string, to: string }[] }} the address of the script, what
 * the content-security policy says of it, and the files to copy
 */
function officeJs(choice = 'cdn') {
  if (choice === 'cdn')
    return {
      script: `${microsoft}/lib/1/hosted/office.js`,
      host: ` ${microsoft}`,
      // There Office.js asks the user whether he trusts an address of Excel on the web that it does not know.
      frames: `; frame-src ${microsoft}`,
      copies: [],
    };
  const own = { script: 'office/office.js', host: '', frames: '' };
  if (choice === 'local')
    return {
      ...own,
      copies: officeFiles.map((file) => ({ from: path.join(packaged, file), to: `office/${file}` })),
    };
  const folder = path.resolve(choice);
  if (!fs.existsSync(path.join(folder, 'office.js')))
    throw new Error(`--env officeJs is "cdn", "local" or a folder with office.js in it, not "${choice}"`);
  return { ...own, copies: [{ from: folder, to: 'office' }] };
}

module.exports = { officeJs };
