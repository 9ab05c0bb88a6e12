/** Who sent what: the unit a file comes from, and the table of units asked for theirs. Pure. */
export { senderAlone, senderInList, sendersWithoutList } from './find';
export { senderTable, type SenderFigures, type SenderRow, type SenderTable, type SentState } from './figures';
export { listedUnits } from './list';
export { placeOfUnit } from './names';
export type { ListedUnit, Sender, SenderSource, SentFile } from './types';
export { unitOfSender } from './ownUnit';
