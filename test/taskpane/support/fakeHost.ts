import { SoatError, type ErrorCode } from '../../../src/plan/model/error';
import type { Area, Grid } from '../../../src/plan/model/grid';
import { stateAfter } from '../../../src/workbook';
import {
  emptyState,
  nameSheets,
  type AppliedEdit,
  type ExcelHost,
  type HiddenBy,
  type HostInfo,
  type SheetChange,
  type SheetInfo,
  type WorkbookEdit,
  type WorkbookState,
} from '../../../src/workbook';

/** A workbook of snapshots that remembers what was asked of it. It computes nothing: what an edit does to cells is not its matter. */
export interface FakeHost extends ExcelHost {
  readonly selected: string[];
  readonly edits: WorkbookEdit[];
  readonly settings: Map<string, unknown>;
  /** Rows that cannot be seen. */
  readonly hidden: Map<number, HiddenBy>;
  /** What the sheets hold: the user may edit it. */
  readonly grids: Grid[];
  /** Member names in the order they were called. */
  readonly calls: string[];
  /** What the workbook is as a file. */
  file: Uint8Array;
  /** Files opened as new workbooks. */
  readonly opened: Uint8Array[];
  state: WorkbookState;
  active: string;
  selection: Area;
  /** The next call of a member fails with this code. */
  fail(member: keyof ExcelHost, code: ErrorCode, params?: Record<string, string | number>): void;
  /** A reading waits until this is called. */
  hold(): () => void;
  change(change: SheetChange): void;
  activate(sheet: string): void;
  /** Excel begins to leave requests without an answer, or answers. */
  wait(waiting: boolean): void;
}

export function fakeHost(grids: readonly Grid[], info: Partial<HostInfo> = {}): FakeHost {
  const failures = new Map<string, SoatError>();
  const changed = new Set<(change: SheetChange) => void>();
  const activated = new Set<(sheet: SheetInfo) => void>();
  const waiting = new Set<(waiting: boolean) => void>();
  let held: Promise<void> = Promise.resolve();

  function called(member: keyof ExcelHost): void {
    host.calls.push(member);
    const failure = failures.get(member);
    failures.delete(member);
    if (failure !== undefined) throw failure;
  }

  async function read(name: string, signal?: AbortSignal): Promise<Grid> {
    await held;
    if (signal?.aborted) throw new DOMException('aborted', 'AbortError');
    const grid = host.grids.find(({ sheet }) => sheet === name);
    if (grid === undefined) throw new SoatError('empty-sheet', { sheet: name });
    return grid;
  }

  const host: FakeHost = {
    selected: [],
    hidden: new Map(),
    grids: grids as Grid[],
    edits: [],
    settings: new Map(),
    calls: [],
    file: new Uint8Array(),
    opened: [],
    state: { ...emptyState, sheets: grids.map(({ sheet }) => sheet) },
    active: grids[0]?.sheet ?? '',
    selection: { top: 1, left: 1, bottom: 1, right: 1 },
    fail: (member, code, params) => void failures.set(member, new SoatError(code, params)),
    hold() {
      let release = (): void => undefined;
      held = new Promise((resolve) => (release = resolve));
      return release;
    },
    change: (change) => changed.forEach((handler) => handler(change)),
    activate(name) {
      host.active = name;
      activated.forEach((handler) => handler({ name, active: true, ours: false }));
    },
    wait: (now) => waiting.forEach((handler) => handler(now)),

    hostInfo: () => ({
      supported: true,
      inExcel: true,
      oldFormat: false,
      language: 'vi-VN',
      platform: 'OfficeOnline',
      ...info,
    }),
    async listSheets() {
      called('listSheets');
      return host.state.sheets.map((name) => ({
        name,
        active: name === host.active,
        ours: host.state.ours.some(({ sheet }) => sheet === name),
      }));
    },
    async readActiveSheet(options) {
      called('readActiveSheet');
      return read(host.active, options?.signal);
    },
    async readSheet(name, options) {
      called('readSheet');
      return read(name, options?.signal);
    },
    async readAgain(known) {
      called('readAgain');
      const grid = await read(known.sheet);
      return grid.text.length === known.text.length ? grid : null;
    },
    async readState() {
      called('readState');
      return host.state;
    },
    async checkEdit() {
      called('checkEdit');
    },
    async applyEdit(edit) {
      called('applyEdit');
      const before = host.state;
      const put = edit.steps.flatMap((step) => (step.kind === 'put-sheet' ? [step.sheet] : []));
      const names = nameSheets(put, before);
      const sheetNames = Object.fromEntries(put.map(({ tag }) => [tag, names.get(tag) ?? tag]));
      const applied: AppliedEdit = {
        kind: edit.kind,
        sheetNames,
        leftOut: [],
        unseenRules: 0,
        differences: [],
        reverse: before,
      };
      host.edits.push(edit);
      host.state = stateAfter(before, edit, applied.sheetNames);
      return applied;
    },
    async undo(applied) {
      called('undo');
      host.state = applied.reverse as WorkbookState;
    },
    async selectCell(sheet, row, column) {
      called('selectCell');
      host.selected.push(`${sheet}!R${row}C${column}`);
      return host.hidden.get(row) ?? null;
    },
    async showCell(_sheet, row) {
      called('showCell');
      host.hidden.delete(row);
    },
    async selectedArea() {
      called('selectedArea');
      return { sheet: host.active, area: host.selection };
    },
    async getSetting<T>(key: string) {
      called('getSetting');
      return (host.settings.get(key) as T) ?? null;
    },
    async setSetting(key, value) {
      called('setSetting');
      host.settings.set(key, value);
    },
    async readFile() {
      called('readFile');
      return { name: 'Phụ lục.xlsx', bytes: host.file };
    },
    async openFile(bytes) {
      called('openFile');
      host.opened.push(bytes);
    },
    async onSheetChanged(handler) {
      changed.add(handler);
      return async () => void changed.delete(handler);
    },
    async onSheetActivated(handler) {
      activated.add(handler);
      return async () => void activated.delete(handler);
    },
    onWaiting(handler) {
      waiting.add(handler);
      return () => void waiting.delete(handler);
    },
    errorDetails: (error) => ({
      errors: [
        { code: codeOf(error), message: '', location: 'Range.values', statement: 'range.values = …;' },
      ],
      office: 'Excel 16.0 OfficeOnline',
      apiLevel: '1.14',
      requests: [{ job: 'readActiveSheet', milliseconds: 12, code: null }],
    }),
  };
  return host;
}

function codeOf(error: unknown): string {
  return error instanceof SoatError ? error.code : '';
}
