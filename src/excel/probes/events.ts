import type { Json, Probe } from './probe';

/** Milliseconds in which an event that comes at all has come. */
const patience = 1_000;

/** P: what Excel tells of changes the add-in makes itself: it must be able to tell them from the user's. */
export const events: Probe = {
  id: 'P',
  expected: { told: [['Local', 'ThisLocalAddin', 'RangeEdited']] },
  async run({ context, sheet, note }) {
    const told: Json[] = [];
    const registered = sheet.onChanged.add(async ({ source, triggerSource, changeType }) => {
      told.push([source, triggerSource ?? null, changeType]);
    });
    await context.sync();
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, patience));
    note('told', told);
    registered.remove();
    await context.sync();
  },
};
