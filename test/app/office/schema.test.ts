import fs from 'node:fs';
import { schemaFile, schemaText } from '../../../scripts/make-schema';
import { RULE_IDS } from '../../../src/plan/messages';

describe('soat.schema.json', () => {
  it('is what the settings are read by', () => {
    expect(fs.readFileSync(schemaFile, 'utf8')).toBe(schemaText());
  });

  it('names every rule and refuses what is not known', () => {
    const schema = JSON.parse(schemaText());
    expect(Object.keys(schema.properties.rules.properties)).toEqual(RULE_IDS);
    expect([schema.additionalProperties, schema.properties.rules.additionalProperties]).toEqual([
      false,
      false,
    ]);
    expect(schema.properties.dueSoonDays).toMatchObject({ type: 'integer', minimum: 1, maximum: 90 });
  });
});
