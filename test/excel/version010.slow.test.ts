/**
 * A workbook that version 0.1.0 tracked, marked and summarised (its own code at f8014c7 in its own stand-in, from `planRows(8)` on
 * 30 June 2026): later versions know it, renew it, and take marks and columns away to the last.
 */
import fs from 'node:fs';
import path from 'node:path';
import { createExcelHost } from '../../src/excel';
import {
  marksEdit,
  removeMarksEdit,
  removeTrackingEdit,
  summaryEdit,
  trackingEdit,
  usual,
} from '../../src/workbook';
import { disagreements, traces } from '../campaign/faults/picture';
import { createStandIn, openWorkbook } from '../excel-stand-in/node';
import { checked, closeAll, context, planSheet, type Scene } from './support';

afterEach(closeAll);

it('is known, renewed and cleaned', async () => {
  const file = path.join(__dirname, 'fixtures/marked-by-0.1.0.xlsx');
  const workbook = await openWorkbook(fs.readFileSync(file), 'marked-by-0.1.0.xlsx');
  const standIn = await createStandIn({ workbook });
  standIn.install();
  const it: Scene = { standIn, host: createExcelHost() };
  const state = await it.host.readState();
  expect(state.marks).toEqual([{ set: 1, sheet: planSheet }]);
  expect(state.columns.map(({ tag, sheet }) => [tag, sheet])).toEqual([['tracking.1', planSheet]]);
  const sheets = state.sheets;
  const rules = workbook.sheet(planSheet)!.conditionalFormats.length;
  expect(rules).toBeGreaterThan(3);

  const tracked = trackingEdit(await checked(it), await context(it)).edit;
  expect(tracked.kind).toBe('renew-tracking');
  await it.host.applyEdit(tracked);
  await it.host.applyEdit(marksEdit(await checked(it), await context(it)).edit);
  await it.host.applyEdit(summaryEdit([await checked(it)], usual, await context(it)).edit);
  expect(disagreements(workbook)).toEqual([]);
  expect(workbook.sheets.map(({ name }) => name).filter((name) => / \(2\)$/.test(name))).toEqual([]);
  expect(sheets.length).toBeGreaterThan(4);

  await it.host.applyEdit(removeMarksEdit(await context(it)).edit);
  await it.host.applyEdit(removeTrackingEdit(planSheet, true, await context(it)).edit);
  // The summary's own sheets stay: they are for the user to delete.
  const left = traces(workbook).filter((trace) => !/^name _soat\.sheet\./.test(trace));
  const own = (await it.host.readState()).ours.map(({ sheet }) => `${sheet}: rule`);
  expect(left.filter((trace) => !own.some((beginning) => trace.startsWith(beginning)))).toEqual([]);
  const beside = { top: 1, left: 7, bottom: 40, right: 20 };
  const cells = [...workbook.sheet(planSheet)!.cells.within(beside)].map(([, , cell]) => cell);
  expect(cells.filter(({ value, formula }) => value !== null || formula !== null)).toEqual([]);
  expect(standIn.host.faults).toEqual([]);
  standIn.dispose();
});
