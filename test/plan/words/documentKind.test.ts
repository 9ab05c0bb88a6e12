import { documentKind } from '../../../src/plan/words/documentKind';

it.each([
  ['18/KH-UBND', 'plan'],
  ['15-KH/ĐU', 'plan'],
  ['412/QĐ-UBND', 'decision'],
  ['1122/QĐ-BYT', 'decision'],
  ['07-NQ/TU', 'resolution'],
  ['52/NQ-HĐND', 'resolution'],
  ['23-CTr/TU', 'programme'],
  ['9/CTrHĐ-UBND', 'programme'],
  ['04/CT-UBND', 'directive'],
  ['310/SNV-CCHC', 'document'],
])('%s is a %s', (number, kind) => {
  expect(documentKind(number)).toBe(kind);
});
