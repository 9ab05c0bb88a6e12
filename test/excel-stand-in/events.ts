import { type Area, localAddress } from './model/area';
import type { Sheet } from './model/sheet';
import type { Change, WorkbookModel } from './model/workbook';

/** Numbers of the API's events on the wire. */
export const eventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  workbookActivated: 2203,
} as const;

/** An event on its way to the add-in. */
export interface HostEvent {
  readonly type: number;
  /** Id of the sheet it was registered on, or "Workbook". */
  readonly target: string;
  /** The payload, JSON. */
  readonly message: string;
}

const workbookTarget = 'Workbook';

/**
 * Turns changes of the workbook into the events an add-in registered for. Events raised while a request runs are sent
 * after its answer. `onEvent` receives them; `onSelection` is told of every new selection (the document's own event).
 */
export class EventHub {
  onEvent: (event: HostEvent) => void = () => undefined;
  onSelection: () => void = () => undefined;
  /** False while the add-in has switched events off. */
  enabled = true;
  private readonly registered = new Map<string, number>();
  private waiting: HostEvent[] | null = null;
  /** Ranges that `event.getRange` asks for, by the token in the event. */
  private readonly ranges = new Map<string, { sheet: Sheet; area: Area }>();
  private lastToken = 0;

  constructor(workbook: WorkbookModel) {
    workbook.onChange((change) => this.raise(change));
  }

  register(type: number, target: string = workbookTarget): void {
    const key = `${type} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string = workbookTarget): void {
    const key = `${type} ${target}`;
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  rangeOf(token: string): { sheet: Sheet; area: Area } | null {
    return this.ranges.get(token) ?? null;
  }

  /** Runs a request and holds its events back until it is answered. */
  async duringRequest<T>(run: () => Promise<T>): Promise<T> {
    const outer = this.waiting;
    const held: HostEvent[] = (this.waiting = []);
    try {
      return await run();
    } finally {
      this.waiting = outer;
      if (held.length > 0) setTimeout(() => held.forEach((event) => this.onEvent(event)), 0);
    }
  }

  /** Says of a sheet that it came to the front, true or not. */
  activated(sheet: Sheet): void {
    this.send(eventType.activated, sheet, { worksheetId: sheet.id });
  }

  private raise(change: Change): void {
    switch (change.kind) {
      case 'cells':
        return this.cells(change.sheet, change.area, change.of);
      case 'structure':
        return this.send(
          eventType.changed,
          change.sheet,
          this.changedPayload(change.sheet, change.area, change.how),
        );
      case 'active':
        this.send(eventType.deactivated, change.from, { worksheetId: change.from.id });
        return this.activated(change.sheet);
      case 'selection':
        this.onSelection();
        return this.send(eventType.selectionChanged, change.sheet, {
          address: localAddress(change.sheet.selection),
          worksheetId: change.sheet.id,
        });
      case 'sheet':
        return this.sheet(change.sheet, change.how);
      case 'part':
        if (change.part === 'protection')
          this.send(eventType.protectionChanged, change.sheet, {
            isProtected: change.sheet.protection !== null,
            source: 'Local',
            worksheetId: change.sheet.id,
          });
    }
  }

  private cells(sheet: Sheet, area: Area, of: 'content' | 'style'): void {
    const payload = this.changedPayload(sheet, area, 'RangeEdited');
    this.send(of === 'content' ? eventType.changed : eventType.formatChanged, sheet, payload);
  }

  private sheet(sheet: Sheet, how: string): void {
    const payload = { source: 'Local', worksheetId: sheet.id };
    if (how === 'added') this.send(eventType.added, null, payload);
    if (how === 'deleted') this.send(eventType.deleted, null, payload);
    if (how === 'renamed')
      this.send(eventType.nameChanged, sheet, { ...payload, nameBefore: '', nameAfter: sheet.name });
    if (how === 'visibility') this.send(eventType.visibilityChanged, sheet, payload);
  }

  private changedPayload(sheet: Sheet, area: Area, changeType: string): Record<string, unknown> {
    this.lastToken += 1;
    const referenceId = `event-${this.lastToken}`;
    this.ranges.set(referenceId, { sheet, area });
    return {
      address: localAddress(area),
      changeType,
      source: 'Local',
      worksheetId: sheet.id,
      referenceId,
      shiftDirection: 'None',
      // Changes that a request makes are the add-in's own.
      triggerSource: this.waiting ? 'ThisLocalAddin' : 'Unknown',
    };
  }

  private send(type: number, sheet: Sheet | null, payload: Record<string, unknown>): void {
    if (!this.enabled) return;
    for (const target of sheet ? [sheet.id, workbookTarget] : [workbookTarget]) {
      if (!this.registered.has(`${type} ${target}`)) continue;
      const event = { type, target, message: JSON.stringify(payload) };
      if (this.waiting) this.waiting.push(event);
      else this.onEvent(event);
    }
  }
}
