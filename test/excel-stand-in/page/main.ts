import './page.css';
import { openWorkbook } from '../files/openWorkbook';
import { saveWorkbook } from '../files/saveWorkbook';
import { addressOf } from '../classes/range';
import { Host } from '../host';
import { parseArea } from '../model/area';
import type { WorkbookModel } from '../model/workbook';
import { showDialog } from './dialog';
import { makeDivider } from './divider';
import { element } from './dom';
import { createGrid, type Grid } from './grid';
import { OfficeFrame } from './officeFrame';
import { listSamples, sampleBytes, sampleName } from './samples';
import { words } from './words';

/** The page in its present state: one workbook open at a time, with its grid, its host and its panes. */
interface Open {
  readonly workbook: WorkbookModel;
  readonly host: Host;
  readonly grid: Grid;
  readonly pane: OfficeFrame;
  /** The function file of the ribbon while a command runs. */
  commands: OfficeFrame | null;
  readonly waiting: Map<string, () => void>;
}

const query = new URLSearchParams(window.location.search);
const locale = query.get('locale') ?? 'vi-VN';
const paneAddress = query.get('pane') ?? 'pane/taskpane.html';
const commandsAddress = query.get('commands') ?? 'pane/commands.html';
let open: Open | null = null;

function say(sentence: string): void {
  element('status').textContent = sentence;
}

/** Opens a file in place of what was open. Nothing changes when it cannot be opened. */
async function openFile(bytes: Uint8Array, name: string, sample = ''): Promise<void> {
  element<HTMLSelectElement>('sample').value = sample;
  say(words.opening(name));
  try {
    show(await openWorkbook(bytes, name));
  } catch (error) {
    say(words.notOpened(name, error instanceof Error ? error.message : String(error)));
    return;
  }
  say(words.opened(name));
}

async function openSample(address: string): Promise<void> {
  await openFile(await sampleBytes(address), sampleName(address), address);
}

function show(workbook: WorkbookModel): void {
  close();
  const host = new Host({ workbook, apiVersion: query.get('apiVersion') ?? '1.14' });
  const stage = document.createElement('div');
  stage.style.cssText = 'position:absolute;inset:0';
  element('grid').replaceChildren(stage);
  const grid = createGrid(stage, workbook, (editing) => {
    host.adversary.cellEdit = editing;
    say(editing ? words.editing : words.ready);
  });
  host.engine = grid.engine;
  const waiting = new Map<string, () => void>();
  const pane = frame(paneAddress, 'Soát Kế Hoạch', host, waiting);
  element('side').replaceChildren(pane.element);
  open = { workbook, host, grid, pane, commands: null, waiting };
  host.events.onEvent = (event) => {
    open?.pane.sendEvent(event);
    open?.commands?.sendEvent(event);
  };
  host.onOpened = (bytes) => {
    download(bytes, words.newName);
    say(words.newWorkbook);
  };
  host.events.onSelection = () => open?.pane.sendSelectionChanged();
  workbook.onChange(() => queueMicrotask(countRecorded));
  element('name').textContent = workbook.name;
  countRecorded();
}

function frame(address: string, title: string, host: Host, waiting: Map<string, () => void>): OfficeFrame {
  return new OfficeFrame(address, title, host, locale, {
    onReady: () => document.documentElement.setAttribute('data-pane', 'ready'),
    onCommandCompleted: (id) => {
      endCommands();
      waiting.get(id)?.();
      waiting.delete(id);
    },
    onDialog: showDialog,
    onUnknown: (what) => say(words.unknownMessage(what)),
  });
}

/** As in Excel, the page of the commands ends when its command says that it is done, and a dialog of it with the page. */
function endCommands(): void {
  open?.commands?.dispose();
  if (open) open.commands = null;
  document.querySelector('dialog')?.close();
}

function close(): void {
  document.documentElement.removeAttribute('data-pane');
  open?.pane.dispose();
  open?.commands?.dispose();
  open?.grid.dispose();
  open = null;
}

/** PivotTables and charts are not drawn: a line under the grid says that they are there. */
function countRecorded(): void {
  if (!open) return;
  const { active } = open.workbook;
  const [pivots, charts] = [active.pivotTables.length, active.charts.length];
  element('recorded').textContent = pivots + charts > 0 ? words.recorded(pivots, charts) : '';
}

setInterval(() => {
  if (open)
    element('requests').textContent = words.requests(open.host.syncs, Math.round(open.host.bytes / 1024));
}, 500);

/** Presses a ribbon button: its function runs in the function file, in a frame of its own that nobody sees. */
async function runCommand(name: string, label: string): Promise<void> {
  if (!open) return;
  const { host, waiting } = open;
  say(words.command(label));
  if (!open.commands) {
    const commands = frame(commandsAddress, 'Lệnh', host, waiting);
    commands.element.className = 'runtime';
    open.commands = commands;
    document.body.append(commands.element);
    await commands.ready;
  }
  const id = crypto.randomUUID();
  const done = new Promise<void>((resolve) => waiting.set(id, resolve));
  open.commands.invokeCommand(id, name);
  await done;
  say(words.done(label));
}

async function save(): Promise<void> {
  if (!open) return;
  await open.host.settle();
  const name = open.workbook.name.replace(/\.[^.]*$/, '') + '.xlsx';
  download(await saveWorkbook(open.workbook), name);
  say(words.saved(name));
}

function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function wire(): void {
  const input = element<HTMLInputElement>('file');
  input.addEventListener('change', async () => {
    const file = input.files?.[0];
    if (file) await openFile(new Uint8Array(await file.arrayBuffer()), file.name);
    input.value = '';
  });
  const samples = element<HTMLSelectElement>('sample');
  samples.addEventListener('change', async () => openSample(samples.value));
  element('save').addEventListener('click', () => void save());
  element('check').addEventListener('click', () => element('side').querySelector('iframe')?.focus());
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-command]'))
    button.addEventListener('click', async () => {
      button.disabled = true;
      await runCommand(button.dataset.command ?? '', button.textContent ?? '');
      button.disabled = false;
    });
  makeDivider(element('divider'), element('side'));
}

async function start(): Promise<void> {
  wire();
  const select = element<HTMLSelectElement>('sample');
  const samples = await listSamples();
  select.replaceChildren(...samples.map((address) => new Option(sampleName(address), address)));
  const first = query.get('open') ?? samples[0];
  if (first) await openSample(first);
}

/** What tests of the page reach for. A sheet of null is the one in front. */
const testing = {
  get host() {
    return open?.host;
  },
  get workbook() {
    return open?.workbook;
  },
  selection(): string {
    const { active } = current().workbook;
    return addressOf({ sheet: active, area: active.selection });
  },
  sheets(): string[] {
    return current()
      .workbook.sheets.filter(({ visibility }) => visibility === 'Visible')
      .map(({ name }) => name);
  },
  async cell(sheetName: string | null, address: string) {
    await current().host.settle();
    const { sheet, top, left } = place(sheetName, address);
    const { value, formula } = sheet.at(top, left);
    return { value, formula, text: sheet.text(top, left) };
  },
  async look(sheetName: string | null, address: string) {
    const { host, grid } = current();
    await host.settle();
    await grid.engine.painted();
    const { sheet, top, left } = place(sheetName, address);
    return grid.engine.look(sheet, top, left);
  },
  cellBox(sheetName: string | null, address: string) {
    const { sheet, top, left } = place(sheetName, address);
    return current().grid.cellBox(sheet, top, left);
  },
  reveal(sheetName: string | null, address: string) {
    const { sheet, top, left } = place(sheetName, address);
    current().grid.reveal(sheet, top, left);
  },
};

function current(): Open {
  if (!open) throw new Error('no workbook is open');
  return open;
}

function place(sheetName: string | null, address: string) {
  const { workbook } = current();
  const sheet = sheetName === null ? workbook.active : workbook.sheet(sheetName);
  const area = parseArea(address);
  if (!sheet || !area) throw new Error(`no cell ${sheetName}!${address}`);
  return { sheet, top: area.top, left: area.left };
}

export type Testing = typeof testing;
Object.assign(window, { standIn: testing });
await start();
