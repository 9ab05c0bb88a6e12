/** `soat.json`: read, written, and what it means for a check. */
export { choicesOfOffice, officeOf, type OfficeChoices } from './choices';
export { readOffice } from './read';
export { officeFileName, officeSchema, type OfficeSettings } from './schema';
export { officeText } from './write';
