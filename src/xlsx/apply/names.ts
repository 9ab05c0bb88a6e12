/** Names of the sheets of ours in the file being written: tags stand for them until they are known. */
import { SoatError } from '../../plan/model/error';
import { quotedSheet, withSheetNames } from '../../workbook/names';

export class SheetNames {
  private readonly byTag = new Map<string, string>();

  set(tag: string, name: string): void {
    this.byTag.set(tag, name);
  }

  /** The present name for `«tag»`; any other name stands for itself. */
  resolve(nameOrTag: string): string {
    const tag = /^«(.+)»$/.exec(nameOrTag)?.[1];
    if (tag === undefined) return nameOrTag;
    const name = this.byTag.get(tag);
    if (name === undefined) throw new SoatError('unexpected', { detail: nameOrTag });
    return name;
  }

  /** The name as formulas quote it. */
  quoted(nameOrTag: string): string {
    return quotedSheet(this.resolve(nameOrTag));
  }

  /** A formula with every `«tag»` replaced by its quoted name. */
  inFormula(formula: string): string {
    return withSheetNames(formula, this.byTag);
  }
}
