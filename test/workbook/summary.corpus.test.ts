import { check } from '../../src/plan/check';
import { tasksOf } from '../../src/plan/model/appendix';
import { emptyState, usual, summaryEdit } from '../../src/workbook';
import { longestText } from '../../src/workbook/cells';
import { corpusPath, describeWithCorpus, goldens, readTsvGrid } from '../support/corpus';

describeWithCorpus('the summary of real appendices, as data', () => {
  it.each(goldens)(
    '%s: a row per task, unit and role, and one where nobody is in charge; every sheet legal',
    (name) => {
      const grid = readTsvGrid(corpusPath(name, 'sheet.tsv'));
      const { appendices } = check(grid, { asOf: '2021-06-30' });
      const { edit, describe: said } = summaryEdit([{ grid, tables: appendices }], usual, {
        state: { ...emptyState, sheets: [grid.sheet] },
        asOf: '2021-06-30',
        live: false,
        dueSoonDays: 7,
        locale: 'vi',
      });
      const sheets = edit.steps.flatMap((step) => (step.kind === 'put-sheet' ? [step.sheet] : []));
      const data = sheets.find(({ tag }) => tag === 'data');
      const leads = appendices.some(({ appendix }) =>
        appendix.units.some(({ leadRows }) => leadRows.length > 0),
      );
      const expected = appendices.flatMap(({ appendix }) =>
        tasksOf(appendix).map(({ row }) => {
          const roles = appendix.units.flatMap(({ leadRows, coordinateRows, executorRows }) =>
            [leadRows, coordinateRows, executorRows].map((rows) => rows.includes(row)),
          );
          const main = appendix.units.some(({ leadRows, executorRows }) =>
            (leads ? leadRows : executorRows).includes(row),
          );
          return roles.filter(Boolean).length + (main ? 0 : 1);
        }),
      );
      expect(data?.blocks[1]?.rows.length).toBe(1 + expected.reduce((sum, rows) => sum + rows, 0));
      expect(new Set(said.newSheets.map((sheet) => sheet.toLowerCase())).size).toBe(said.newSheets.length);
      expect(said.touchedSheets).toEqual([]);
      for (const sheet of said.newSheets) expect(sheet.length).toBeLessThanOrEqual(31);
      for (const { blocks } of sheets)
        for (const { rows } of blocks)
          for (const row of rows) {
            expect(row.length).toBe(rows[0]?.length);
            for (const cell of row)
              if (typeof cell === 'string') expect(cell.length).toBeLessThanOrEqual(longestText);
              else if (cell !== null && typeof cell === 'object' && 'formula' in cell)
                expect(cell.formula.length).toBeLessThan(8_192);
          }
    },
  );
});
