import type { Workbook } from '@univerjs/core';
import { columnsIn, rowsIn } from '../model/area';
import type { HeldCells } from './bridge';

/** Above this many cells an area is not asked cell by cell. */
const fewCells = 5_000;

/** The cells Univer's workbook holds inside an area, at 1-based rows and columns. */
export function heldCells(unit: Workbook): HeldCells {
  return (sheetId, of) => {
    const found: [number, number][] = [];
    const matrix = unit.getSheetBySheetId(sheetId)?.getCellMatrix();
    if (!matrix) return found;
    if (rowsIn(of) * columnsIn(of) <= fewCells) {
      for (let row = of.top; row <= of.bottom; row++)
        for (let column = of.left; column <= of.right; column++)
          if (matrix.getValue(row - 1, column - 1)) found.push([row, column]);
      return found;
    }
    matrix.forValue((row, column) => {
      if (row + 1 >= of.top && row + 1 <= of.bottom && column + 1 >= of.left && column + 1 <= of.right)
        found.push([row + 1, column + 1]);
    });
    return found;
  };
}
