/** What stands in the workbook after a step of the whole job, short enough to send and exact enough to compare. */
import type { Facts, Json } from '../probe';

export interface SheetPicture {
  readonly address: string;
  readonly formulas: number;
  /** Cells that show an error of Excel's. */
  readonly errors: number;
  readonly rules: number;
  /** Of all values: two that are alike hold the same. */
  readonly values: string;
}

export interface Picture {
  readonly names: number;
  readonly sheets: Readonly<Record<string, SheetPicture>>;
}

/* eslint-disable office-addins/load-object-before-read -- the value of a count comes with the next sync, without being loaded */
/** Every sheet that is not in `except`, hidden ones included. Two requests. */
export async function takePicture(
  context: Excel.RequestContext,
  except: readonly string[],
): Promise<Picture> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name');
  const nameCount = names.getCount();
  await context.sync();
  const asked = worksheets.items
    .filter(({ name }) => !except.includes(name))
    .map((sheet) => ({ name: sheet.name, ...queueSheet(sheet) }));
  await context.sync();
  const sheets = asked.map(({ name, used, rules }) => [name, pictureOf(used, rules.value)] as const);
  return { names: nameCount.value, sheets: Object.fromEntries(sheets) };
}

function queueSheet(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(['address', 'values', 'formulas']);
  return { used, rules: sheet.getRange().conditionalFormats.getCount() };
}

function pictureOf(used: Excel.Range, rules: number): SheetPicture {
  if (used.isNullObject) return { address: '', formulas: 0, errors: 0, rules, values: '' };
  const values = used.values.flat() as unknown[];
  return {
    address: used.address.replace(/^.*!/, ''),
    formulas: used.formulas.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('=')).length,
    errors: values.filter((value) => typeof value === 'string' && /^#[A-Z]/.test(value)).length,
    rules,
    values: digest(JSON.stringify(values)),
  };
}

/** FNV-1a, 32 bits. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

export function errorsIn({ sheets }: Picture): number {
  return Object.values(sheets).reduce((sum, { errors }) => sum + errors, 0);
}

/** As one fact: a line a sheet. */
export function asFact({ names, sheets }: Picture): Json {
  const lines: Facts = Object.fromEntries(
    Object.entries(sheets).map(([name, { address, formulas, errors, rules, values }]) => [
      name,
      `${address} f${formulas} e${errors} r${rules} ${values}`,
    ]),
  );
  return { names, ...lines };
}
