import { attempt } from './attempt';
import { listed, type Probe } from './probe';

/** Read or written by the computer's region: no formula of ours uses these. */
const regionalFormulas = [
  '=TEXT(5,"#,##0")',
  '=TEXT(1234.5,"#,##0.0")',
  '=FIXED(1234,0)',
  '=FIXED(1234.5,1)',
  '=DATEVALUE("05/04/2026")',
  '=VALUE("1,5")',
  '=TEXT(46000,"dd/mm/yyyy")',
] as const;

/** The same wherever the computer stands: ours are made of these. */
const plainFormulas = [
  '=IF(1=1,"có","không")',
  '=SUM(1,2.5)',
  '=IFERROR(1/0,"")',
  '=SUBSTITUTE("1,2",",",".")',
  '="5"&5',
  '=DATE(2026,4,5)',
] as const;

/** D: formulas under this computer's region. */
export const regional: Probe = {
  id: 'D',
  expected: { plain: ['có', 3.5, '', '1.2', '55', 46117] },
  async run(bench) {
    const { sheet, note } = bench;
    for (const [i, formula] of regionalFormulas.entries())
      await attempt(bench, `write ${formula}`, () => {
        sheet.getRange(`A${i + 1}`).formulas = [[formula]];
      });
    note('regional', await listed(bench, `A1:A${regionalFormulas.length}`));
    sheet.getRange(`B1:B${plainFormulas.length}`).formulas = plainFormulas.map((formula) => [formula]);
    note('plain', await listed(bench, `B1:B${plainFormulas.length}`));
  },
};
