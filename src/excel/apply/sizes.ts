/** Width in points of a column of so many characters (Calibri 11: seven pixels a digit and five around). */
export function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
