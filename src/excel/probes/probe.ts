/**
 * One thing that is tried in the user's own Excel: what it does there is noted as facts, and compared with what the add-in counts on.
 * Facts have short English names: they go into a report for developers, and into the tests.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type Facts = Readonly<Record<string, Json>>;

export type ProbeId =
  'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'S';

export interface Probe {
  readonly id: ProbeId;
  /** What the add-in counts on, by fact. A fact that is not here is only looked at: nothing of ours rests on it. */
  readonly expected: Facts;
  /** How long it may take; 20 unless told. */
  readonly seconds?: number;
  /** Uses its own sheet, or sheets whose names begin with that sheet's: those are taken away afterwards. */
  run(bench: Bench): Promise<void>;
}

export interface Bench {
  readonly context: Excel.RequestContext;
  /** The probe's own sheet, empty and not in front. */
  readonly sheet: Excel.Worksheet;
  /** Its name: "_thu_F". */
  readonly name: string;
  /** Keeps what was seen: it is told even where the probe fails later. */
  note(fact: string, seen: Json): void;
}

/** The cells of an area, a row each. */
export interface Cells {
  readonly values: Json[][];
  readonly types: Json[][];
  readonly formats: Json[][];
  readonly texts: Json[][];
  readonly formulas: Json[][];
}

export async function readCells(
  { context, sheet }: Pick<Bench, 'context' | 'sheet'>,
  address: string,
): Promise<Cells> {
  const range = sheet.getRange(address);
  range.load(['values', 'valueTypes', 'numberFormat', 'text', 'formulas']);
  await context.sync();
  return {
    values: range.values as Json[][],
    types: range.valueTypes,
    formats: range.numberFormat as Json[][],
    texts: range.text,
    formulas: range.formulas as Json[][],
  };
}

/** The values of one column or row, in order. */
export async function listed(bench: Pick<Bench, 'context' | 'sheet'>, address: string): Promise<Json[]> {
  return (await readCells(bench, address)).values.flat();
}
