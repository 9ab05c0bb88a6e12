import { wire, type WireObject } from '../wire/define';
import type { Area } from './area';
import type { Sheet } from './sheet';
import type { Change } from './workbook';
import { shiftArea } from './shift';

/** A range as the API passes it around: it follows its cells when rows or columns come and go, once it is tracked. */
export interface RangeRef {
  readonly sheet: Sheet;
  area: Area;
  /** Name under which later requests find it, once it is tracked. */
  reference?: string;
}

/** Several areas of one sheet. */
export interface AreasRef {
  readonly sheet: Sheet;
  areas: Area[];
  reference?: string;
}

/** The tracked objects of all running Excel.run calls, and the ranges that events point to. */
export class ReferenceTable {
  private readonly kept = new Map<string, WireObject<RangeRef | AreasRef>>();
  private last = 0;

  keep(type: 'Range' | 'RangeAreas', object: RangeRef | AreasRef): string {
    this.last += 1;
    const name = (object.reference ??= `ref-${this.last}`);
    this.kept.set(name, wire(type, object));
    return name;
  }

  get(name: string): WireObject | null {
    return this.kept.get(name) ?? null;
  }

  forget(name: string): void {
    this.kept.delete(name);
  }

  clear(): void {
    this.kept.clear();
  }

  get size(): number {
    return this.kept.size;
  }

  /** Moves tracked ranges with their cells; those whose cells are gone become null objects. */
  follow(change: Change): void {
    if (change.kind === 'sheet' && change.how === 'deleted') {
      for (const [name, { self }] of this.kept) if (self.sheet === change.sheet) this.kept.delete(name);
    }
    if (change.kind !== 'structure') return;
    for (const { self } of this.kept.values()) {
      if (self.sheet !== change.sheet) continue;
      if ('areas' in self)
        self.areas = self.areas.flatMap((each) => shiftArea(each, change.area, change.how) ?? []);
      else self.area = shiftArea(self.area, change.area, change.how) ?? self.area;
    }
  }
}
