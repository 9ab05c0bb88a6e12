/** Texts of links, which the engine leaves out beside a formula: who shows a file without computing it (a phone's preview) needs them. */

/** A cell with a HYPERLINK formula into the workbook and no value yet. */
const bareLink =
  /(<c [^>]*?)(?: t="str")?>(<f>HYPERLINK\(&#34;#[^<]*?&#34;,(?:&#34;([^<]*)&#34;|(\d+))\)<\/f>)<\/c>/g;

/** A sheet's XML with the text of every link as the cell's value. */
export function withLinkTexts(xml: string): string {
  return xml.replace(
    bareLink,
    (_whole, cell: string, formula: string, text: string | undefined, number: string | undefined) =>
      text === undefined
        ? `${cell}>${formula}<v>${number ?? ''}</v></c>`
        : `${cell} t="str">${formula}<v>${text.replaceAll('&#34;&#34;', '&#34;')}</v></c>`,
  );
}
