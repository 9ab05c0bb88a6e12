/** Texts of links, which the engine leaves out beside a formula: who shows a file without computing it (a phone's preview) needs them. */

/** A cell whose link takes its text, a number, from a cell of the same sheet. */
const linkWithNumberOf = /(<c [^>]*?)(?: t="str")?>(<f>HYPERLINK\([^<]*,([A-Z]+\d+)\)<\/f>)<\/c>/g;
const numberCell = /<c r="([A-Z]+\d+)"(?: s="\d+")?><v>(-?[\d.]+)<\/v><\/c>/g;

/** A cell with a HYPERLINK formula into the workbook and no value yet. */
const bareLink =
  /(<c [^>]*?)(?: t="str")?>(<f>HYPERLINK\(&#34;#[^<]*?&#34;,(?:&#34;([^<]*)&#34;|(\d+))\)<\/f>)<\/c>/g;

/** A sheet's XML with the text of every link as the cell's value. */
export function withLinkTexts(xml: string): string {
  return withNumbers(xml).replace(
    bareLink,
    (_whole, cell: string, formula: string, text: string | undefined, number: string | undefined) =>
      text === undefined
        ? `${cell}>${formula}<v>${number ?? ''}</v></c>`
        : `${cell} t="str">${formula}<v>${text.replaceAll('&#34;&#34;', '&#34;')}</v></c>`,
  );
}

function withNumbers(xml: string): string {
  if (xml.search(linkWithNumberOf) < 0) return xml;
  const numbers = new Map([...xml.matchAll(numberCell)].map(([, cell = '', number = '']) => [cell, number]));
  return xml.replace(linkWithNumberOf, (whole, cell: string, formula: string, of: string) => {
    const number = numbers.get(of);
    return number === undefined ? whole : `${cell}>${formula}<v>${number}</v></c>`;
  });
}
