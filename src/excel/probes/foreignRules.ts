import { findRules } from '../rules/find';
import type { Probe } from './probe';

/** H: two rules of one kind, as a user makes them, beside one like ours: what the add-in finds, and how many Excel will not tell of. */
export const foreignRules: Probe = {
  id: 'H',
  expected: { ours: ['=VLOOKUP("_soat",$A$1:$B$1,2,FALSE)=1'], unseen: 0 },
  async run({ context, sheet, name, note }) {
    for (const [i, formula1] of ['10', '20'].entries()) {
      const format = sheet.getRange('A1:A9').conditionalFormats.add('CellValue');
      format.cellValue.rule = { formula1, operator: 'GreaterThan' };
      format.cellValue.format.font.color = i === 0 ? '#FF0000' : '#00FF00';
    }
    const ours = sheet.getRange('A1:C9').conditionalFormats.add('Custom');
    ours.custom.rule.formula = '=VLOOKUP("_soat",$A$1:$B$1,2,FALSE)=1';
    ours.stopIfTrue = true;
    ours.custom.format.fill.color = '#FFFF00';
    await context.sync();
    const { rules, unseen } = await findRules(context, [name], []);
    note(
      'ours',
      (rules.get(name) ?? []).map(({ formula }) => formula),
    );
    note('unseen', unseen);
  },
};
