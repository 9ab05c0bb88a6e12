/** Ids of what the focus comes back to. */
export const correctionButton = 'correct';
export const findingTree = 'findings';
export const columnButton = (column: number): string => `column-${column}`;
