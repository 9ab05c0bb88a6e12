/** What the document shows of its names before any of its cells is divided. Keys are words joined by spaces (`keysOf`). */
export interface Known {
  /** The name stands by itself somewhere: in a cell, between semicolons or lines, after a label, or in the office's directory. */
  anchored(key: string): boolean;
  /** The same, or it stands beside different neighbours. */
  alone(key: string): boolean;
  /** Several cells have the two, and no cell has one of them without the other. */
  bonded(left: string, right: string): boolean;
}
