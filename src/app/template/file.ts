/** A template as a small JSON file, to hand round: written, and read with every mistake told by its place. */
import { parse, type ParseError } from 'jsonc-parser';
import * as v from 'valibot';
import type { Template } from '../../plan/judge/template';
import { SoatError } from '../../plan/model/error';
import { MEANINGS, type ColumnMeaning } from '../../plan/model/meanings';

/** Of the format: a file of a later one is refused rather than half understood. */
export const TEMPLATE_VERSION = 1;

const meanings = Object.keys(MEANINGS) as ColumnMeaning[];
const texts = v.optional(v.array(v.string()), []);
const day = v.optional(v.nullable(v.pipe(v.string(), v.isoDate())), null);

const column = v.strictObject({
  header: v.string(),
  meaning: v.optional(v.nullable(v.picklist(meanings)), null),
  required: v.optional(v.boolean(), false),
  values: texts,
});

const row = v.strictObject({
  kind: v.optional(v.picklist(['group', 'task']), 'task'),
  level: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  number: v.optional(v.nullable(v.string()), null),
  text: v.pipe(v.string(), v.minLength(1)),
  cells: v.optional(v.record(v.string(), v.string()), {}),
});

const sender = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1)),
  variants: texts,
  pattern: v.optional(v.nullable(v.string()), null),
});

/** As `Template`; what is left out demands nothing. Unknown keys are mistakes of typing. */
export const templateSchema = v.strictObject({
  columns: v.optional(v.array(column), []),
  headerRows: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null),
  rows: v.optional(v.array(row), []),
  rowsMatter: v.optional(v.boolean(), true),
  mayAddRows: v.optional(v.boolean(), true),
  units: texts,
  senders: v.optional(v.array(sender), []),
  deadline: v.optional(v.strictObject({ from: day, to: day }), { from: null, to: null }),
  planYear: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2199))), null),
});

const fileSchema = v.strictObject({
  soat: v.literal('template'),
  version: v.literal(TEMPLATE_VERSION),
  ...templateSchema.entries,
});

/** A template as it is kept. */
export function storedTemplate(template: Template): object {
  return { soat: 'template', version: TEMPLATE_VERSION, ...template };
}

/** The text of a template's file. */
export function templateFile(template: Template): string {
  return `${JSON.stringify(storedTemplate(template), null, 2)}\n`;
}

/**
 * Reads the text of a template's file.
 *
 * @param file name for the sentences
 * @throws SoatError template-not-json, template-version, template-broken (with the place: "columns[2].required")
 */
export function readTemplateFile(text: string, file: string): Template {
  return readStoredTemplate(parsed(text, file), file);
}

/** Reads a template as it is kept. @throws SoatError template-version, template-broken */
export function readStoredTemplate(stored: unknown, file: string): Template {
  const version = versionOf(stored);
  if (version !== null && version > TEMPLATE_VERSION)
    throw new SoatError('template-version', { file, version });
  const read = v.safeParse(fileSchema, stored);
  if (!read.success) throw new SoatError('template-broken', { file, ...firstIssue(read.issues[0]) });
  const { soat: _soat, version: _version, ...template } = read.output;
  return template;
}

function parsed(text: string, file: string): unknown {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new SoatError('template-not-json', { file, ...placeOfMistake(json) }, { cause });
  }
}

/** 1-based. The message of JSON.parse is each engine's own, and names no place for a word that is none. */
function placeOfMistake(json: string): Record<'line' | 'column', number> {
  const mistakes: ParseError[] = [];
  parse(json, mistakes, { disallowComments: true, allowTrailingComma: false });
  const before = json.slice(0, mistakes[0]?.offset ?? json.length).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function versionOf(stored: unknown): number | null {
  const read = v.safeParse(v.object({ version: v.number() }), stored);
  return read.success ? read.output.version : null;
}

interface Issue {
  readonly path?: readonly { readonly key: unknown }[] | undefined;
  readonly expected: string | null;
  readonly received: string;
}

function firstIssue({
  path = [],
  expected,
  received,
}: Issue): Record<'place' | 'expected' | 'received', string> {
  const place = path
    .map(({ key }, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${String(key)}`))
    .join('');
  return { place, expected: expected ?? '…', received };
}
