/** Members that Excel refuses though they exist, by class and member as its documentation writes them: "Worksheet.activate". */
import { HostError } from './wire/errors';

/** The code a member is refused with; null where it is answered. */
export type Refusal = (member: string) => string | null;

/** What does not work while another workbook is in front, after the list in Microsoft's "troubleshooting Excel add-ins". */
const needsFront: Readonly<Record<string, string>> = {
  'Chart.activate': 'GeneralException',
  'Range.select': 'GeneralException',
  'Table.clearFilters': 'GeneralException',
  'Workbook.getActiveCell': 'InvalidSelection',
  'Workbook.getSelectedRange': 'InvalidSelection',
  'Workbook.getSelectedRanges': 'InvalidSelection',
  // What Office.js sends for showGridlines.
  'Worksheet._Gridlines': 'GeneralException',
  'Worksheet.activate': 'GeneralException',
  'Worksheet.delete': 'GeneralException',
  'Worksheet.showGridlines': 'GeneralException',
  'Worksheet.showHeadings': 'GeneralException',
  'WorksheetCollection.add': 'GeneralException',
  'WorksheetFreezePanes.freezeAt': 'GeneralException',
  'WorksheetFreezePanes.freezeColumns': 'GeneralException',
  'WorksheetFreezePanes.freezeRows': 'GeneralException',
  'WorksheetFreezePanes.getLocationOrNullObject': 'GeneralException',
  'WorksheetFreezePanes.unfreeze': 'GeneralException',
};

export const anotherWorkbookInFront: Refusal = (member) => needsFront[member] ?? null;

/** Of the members of these classes a share is refused always, which ones by the seed: as a printer or its absence decides. */
export function refusesSome(seed: number, share: number, classes: readonly string[]): Refusal {
  return (member) =>
    classes.includes(member.split('.')[0] ?? '') && chance(`${seed} ${member}`) < share
      ? 'GeneralException'
      : null;
}

/** From 0 to 1, the same for the same text. */
function chance(text: string): number {
  let state = 2_166_136_261;
  for (const letter of text) state = Math.imul(state ^ letter.charCodeAt(0), 16_777_619);
  state = Math.imul(state ^ (state >>> 15), 2_246_822_519);
  return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
}

export function refused(code: string, member: string): HostError {
  return new HostError(
    code,
    `There was an internal error while processing the request. (${member})`,
    500,
    member,
  );
}
