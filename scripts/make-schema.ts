/** Writes soat.schema.json, the JSON schema of `soat.json`, from what reads it: `node scripts/run-ts.cjs scripts/make-schema.ts`. */
import fs from 'node:fs';
import path from 'node:path';
import type { BaseIssue, BaseSchema } from 'valibot';
import { officeSchema } from '../src/app/office';
import { messagesFor } from '../src/plan/messages';

type Schema = BaseSchema<unknown, unknown, BaseIssue<unknown>>;
type Parts = Schema & {
  readonly wrapped: Schema;
  readonly entries: Readonly<Record<string, Schema>>;
  readonly options: readonly string[];
  readonly value: Schema;
  readonly item: Schema;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
};

export const schemaFile = path.resolve(__dirname, '../soat.schema.json');

export function schemaText(): string {
  const words: Readonly<Record<string, string>> = messagesFor('vi').office;
  const { properties, ...whole } = jsonSchema(officeSchema as Schema) as {
    properties: Record<string, object>;
  };
  const described = Object.entries(properties).map(([part, schema]) => {
    const description = words[part];
    return [part, description === undefined ? schema : { description, ...schema }];
  });
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'soat.json',
    description: words.intro,
    ...whole,
    properties: Object.fromEntries(described),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The kinds that the schema of the settings has; any other is a fault of this script. */
function jsonSchema(schema: Schema): object {
  const parts = schema as Parts;
  switch (schema.type) {
    case 'optional':
      return jsonSchema(parts.wrapped);
    case 'strict_object': {
      const properties = Object.entries(parts.entries).map(([name, part]) => [name, jsonSchema(part)]);
      return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) };
    }
    case 'record':
      return { type: 'object', additionalProperties: jsonSchema(parts.value) };
    case 'array':
      return { type: 'array', items: jsonSchema(parts.item) };
    case 'picklist':
      return { enum: parts.options };
    case 'string':
    case 'boolean':
      return { type: schema.type };
    case 'number':
      return numberSchema(parts.pipe ?? []);
    default:
      throw new Error(`no JSON schema for "${schema.type}"`);
  }
}

function numberSchema(actions: NonNullable<Parts['pipe']>): object {
  const of = (type: string) => actions.find((action) => action.type === type);
  return {
    type: of('integer') === undefined ? 'number' : 'integer',
    ...(of('min_value') === undefined ? {} : { minimum: of('min_value')?.requirement }),
    ...(of('max_value') === undefined ? {} : { maximum: of('max_value')?.requirement }),
  };
}

export function main(): number {
  fs.writeFileSync(schemaFile, schemaText());
  return 0;
}
