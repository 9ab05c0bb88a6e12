import type { IStyleData } from '@univerjs/core';
import type { Sheet } from '../model/sheet';
import type { ShownLook } from './look';
import { hex } from './style';

/** A cell's own style with the conditional style that applies to it laid over. */
export function shownLook(
  sheet: Sheet,
  row: number,
  column: number,
  conditional: IStyleData | null | undefined,
): ShownLook {
  const { style } = sheet.at(row, column);
  return {
    fill: hex(conditional?.bg?.rgb) ?? style.fill ?? null,
    fontColor: hex(conditional?.cl?.rgb) ?? style.fontColor ?? null,
    bold: conditional?.bl === 1 || style.bold === true,
    strikethrough: conditional?.st?.s === 1 || style.strikethrough === true,
  };
}
