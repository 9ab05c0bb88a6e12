import type { WorkbookModel } from './model/workbook';

/** Copies of the document that Office holds ready for an add-in, slice by slice: two at most. */
export class DocumentCopies {
  private readonly held = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  private handles = 0;

  constructor(private readonly workbook: WorkbookModel) {}

  /** null where there are two already. */
  async take(sliceSize: number): Promise<{ readonly handle: number; readonly size: number } | null> {
    if (this.held.size >= 2) return null;
    // The writer is loaded when a test asks for the file.
    const { saveWorkbook } = await import('./files/saveWorkbook');
    const bytes = await saveWorkbook(this.workbook);
    this.held.set(++this.handles, { bytes, sliceSize });
    return { handle: this.handles, size: bytes.length };
  }

  /** null for a handle nobody holds. */
  slice(handle: number, index: number): number[] | null {
    const copy = this.held.get(handle);
    if (copy === undefined) return null;
    return [...copy.bytes.subarray(index * copy.sliceSize, (index + 1) * copy.sliceSize)];
  }

  release(handle: number): void {
    this.held.delete(handle);
  }

  get count(): number {
    return this.held.size;
  }
}
