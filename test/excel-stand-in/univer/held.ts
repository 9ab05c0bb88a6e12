import type { Workbook } from '@univerjs/core';
import type { HeldCells } from './bridge';

/** The cells Univer's workbook holds inside an area, at 1-based rows and columns. */
export function heldCells(unit: Workbook): HeldCells {
  return (sheetId, of) => {
    const found: [number, number][] = [];
    const matrix = unit.getSheetBySheetId(sheetId)?.getCellMatrix();
    matrix?.forValue((row, column) => {
      if (row + 1 >= of.top && row + 1 <= of.bottom && column + 1 >= of.left && column + 1 <= of.right)
        found.push([row + 1, column + 1]);
    });
    return found;
  };
}
