/**
 * Excel's own steps for Ctrl+Z: each request that changes something is one. Some members cannot be taken back: with such a call the steps
 * before it are gone, and what the request does after it is a step by itself. After Microsoft's list "Undo support with the Excel
 * JavaScript API" (May 2025); getMergedAreasOrNullObject after office-js#5918.
 */
import { snapshotOf, type WorkbookSnapshot } from './model/snapshot';
import type { WorkbookModel } from './model/workbook';

/** The lists differ. Before ExcelApi 1.19 nothing an add-in does is a step at all. */
export type UndoKind = 'desktop' | 'web';

const everywhere = [
  'Worksheet.copy',
  'Worksheet.delete',
  'WorkbookProtection.protect',
  'WorkbookProtection.unprotect',
  'WorksheetProtection.protect',
  'WorksheetProtection.unprotect',
];

const clearing: Readonly<Record<UndoKind, ReadonlySet<string>>> = {
  desktop: new Set([
    ...everywhere,
    'Worksheet.name',
    'Worksheet.position',
    'Worksheet.visibility',
    'Range.getMergedAreasOrNullObject',
  ]),
  web: new Set([...everywhere, 'NamedItem.comment', 'Slicer.name', 'Worksheet.standardWidth']),
};

export class UndoSteps {
  private readonly steps: WorkbookSnapshot[] = [];
  private before: WorkbookSnapshot | null = null;
  private hasChanged = false;

  constructor(private readonly workbook: WorkbookModel) {
    workbook.onChange(({ kind }) => {
      if (kind !== 'selection' && kind !== 'active') this.hasChanged = true;
    });
  }

  begin(): void {
    this.before = snapshotOf(this.workbook);
    this.hasChanged = false;
  }

  /** A member is about to run. */
  called(member: string, kind: UndoKind): void {
    if (this.before === null && this.steps.length === 0) this.begin();
    if (!clearing[kind].has(member)) return;
    this.steps.length = 0;
    this.before = null;
  }

  end(): void {
    if (this.before !== null && this.hasChanged) this.steps.push(this.before);
    this.before = null;
  }

  takeBack(): boolean {
    const step = this.steps.pop();
    step?.restore();
    return step !== undefined;
  }
}
