import { isDateFormat } from '../../plan/model/grid';
import { builtinFormat } from './builtinFormats';
import { walk } from '../../ooxml/walk';

/** What of a cell's look the program reads. */
export interface CellLook {
  readonly format: string;
  readonly isDate: boolean;
  readonly bold: boolean;
  readonly font: string;
}

export const plainLook: CellLook = { format: 'General', isDate: false, bold: false, font: '' };

interface Font {
  bold: boolean;
  name: string;
}

/** Looks by the number a cell's `s` gives (its place in `cellXfs`). */
export function readStyles(xml: string): CellLook[] {
  const formats = new Map<string, string>();
  const fonts: Font[] = [];
  const looks: CellLook[] = [];
  let section = '';
  walk(xml, {
    open(name, { numFmtId = '0', formatCode = '', fontId = '0', val }) {
      if (name === 'fonts' || name === 'cellXfs' || name === 'dxfs' || name === 'cellStyleXfs')
        section = name;
      else if (name === 'numFmt' && section !== 'dxfs') formats.set(numFmtId, formatCode);
      else if (section === 'cellXfs' && name === 'xf') {
        const format = formats.get(numFmtId) ?? builtinFormat(Number(numFmtId));
        const font = fonts[Number(fontId)];
        looks.push({
          format,
          isDate: isDateFormat(format),
          bold: font?.bold ?? false,
          font: font?.name ?? '',
        });
      } else if (section === 'fonts') {
        const font = fonts.at(-1);
        if (name === 'font') fonts.push({ bold: false, name: '' });
        else if (name === 'b' && font) font.bold = val !== '0' && val !== 'false';
        else if (name === 'name' && font) font.name = val ?? '';
      }
    },
    close(name) {
      if (name === section) section = '';
    },
  });
  return looks;
}
