/**
 * Excel for tests in plain Node: the genuine Office.js talking to a stand-in host over a workbook model.
 *
 *   const standIn = await createStandIn();                            // an empty workbook with one sheet, "Sheet1"
 *   const standIn = await createStandIn({ workbook: workbookOf({ 'Phụ lục': [['TT', 'Nhiệm vụ'], [1, 'Rà soát']] }) });
 *   const standIn = await createStandIn({ workbook: await openWorkbook(bytes), formulas: true, apiVersion: '1.17' });
 *   await standIn.Excel.run(async (context) => { … });                // Excel, Office, OfficeExtension: give them to the code under test
 *
 *   standIn.install()         puts Excel, Office and OfficeExtension on globalThis, where add-in code expects them
 *   standIn.workbook          the model: read it to see what was done, change it as if by hand (then say `workbook.changed(…)`)
 *   standIn.host.syncs        requests so far without the runtime's own clean-up; host.requests has bytes, errors, bodies; host.resetCount()
 *   standIn.host.adversary    { refuse, delay, cutOff, cellEdit }: see host.ts
 *   standIn.host.faults       exceptions of the stand-in itself: empty unless it has a mistake
 *   standIn.filter(sheet, 'A4:F9', 3, (text) => text === 'Văn phòng')   the user's filter; over a table's area it is the table's
 *   standIn.edit(sheet, 'B5', 'UBND')   what the user types: the cell changes and the add-in's events come
 *   standIn.host.pressCtrlZ()   with adversary.undoSteps: takes back the last step as Excel does; false where there is none
 *   standIn.looks(sheet, 'B5')          the fill and font a cell shows, conditional formats computed (needs formulas: true)
 *   standIn.settle()          with formulas: true, waits until everything is computed; reads through Excel.run wait by themselves
 *
 * With `formulas: true` Univer computes formulas and conditional formats (about 0.4 s to load, once per test file); without it
 * formulas are kept and read as empty; `region: 'comma'` computes TEXT and FIXED as a Vietnamese computer does. `apiVersion` is the ExcelApi set the host knows ("1.14"): newer members give ApiNotFound.
 */
import { contains, parseArea, type Area } from './model/area';
import { filterByHand } from './model/filter';
import { emptyWorkbook, type WorkbookModel } from './model/workbook';
import type { Sheet } from './model/sheet';
import { Host } from './host';
import { loadOfficeJs, type LoadedOffice } from './officeJs';
import { typeByHand } from './model/hand';
import type { ShownLook } from './univer/look';
import type { Region } from './univer/region';

export { workbookOf } from './model/workbookOf';
export { openWorkbook } from './files/openWorkbook';

export interface StandInOptions {
  readonly workbook?: WorkbookModel;
  readonly apiVersion?: string;
  /** Compute formulas and conditional formats. */
  readonly formulas?: boolean;
  /** How formulas read and write numbers: "point" (1,234.5) by default, "comma" (1.234,5) as on computers in Viet Nam. */
  readonly region?: Region;
}

export interface StandIn extends LoadedOffice {
  readonly host: Host;
  readonly workbook: WorkbookModel;
  install(): void;
  edit(sheet: Sheet | string, address: string, value: string | number | boolean | null): void;
  filter(sheet: Sheet | string, address: string, column: number, keep: (text: string) => boolean): void;
  looks(sheet: Sheet | string, address: string): Promise<ShownLook>;
  settle(): Promise<void>;
  dispose(): void;
}

export async function createStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const workbook = options.workbook ?? emptyWorkbook();
  const host = new Host({ workbook, apiVersion: options.apiVersion });
  const engine = options.formulas
    ? (await import('./univer/engine')).createUniverEngine(workbook, options.region)
    : null;
  if (engine) host.engine = engine;
  const loaded = loadOfficeJs(host);
  const sheetOf = (sheet: Sheet | string): Sheet => {
    const found = typeof sheet === 'string' ? workbook.sheet(sheet) : sheet;
    if (!found) throw new Error(`no sheet ${String(sheet)}`);
    return found;
  };
  return {
    Excel: loaded.Excel,
    Office: loaded.Office,
    OfficeExtension: loaded.OfficeExtension,
    host,
    workbook,
    install() {
      Object.assign(globalThis, {
        Excel: loaded.Excel,
        Office: loaded.Office,
        OfficeExtension: loaded.OfficeExtension,
      });
    },
    edit(sheet, address, value) {
      typeByHand(workbook, sheetOf(sheet), cellOf(address), value);
    },
    filter(sheet, address, column, keep) {
      const over = cellOf(address);
      const on = sheetOf(sheet);
      const table = workbook.tables.find((one) => one.sheet === on && contains(one.area, over)) ?? null;
      filterByHand(workbook, { sheet: on, table }, over, { column, keep });
    },
    async looks(sheet, address) {
      if (!engine) throw new Error('looks needs { formulas: true }');
      await host.settle();
      await engine.painted();
      const { top, left } = cellOf(address);
      return engine.look(sheetOf(sheet), top, left);
    },
    settle: () => host.settle(),
    dispose() {
      engine?.dispose();
    },
  };
}

function cellOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}
