import fc, { runs } from '../../../support/properties/seeded';
import {
  clusterUnits,
  learnAbbreviations,
  readAssignment,
  splitUnits,
  unitReader,
} from '../../../../src/plan/understand/unit';
import { nfc } from '../../../../src/plan/words/text';
import { collectives } from './cells/collectives';
import { commune } from './cells/commune';
import { mixedLevels } from './cells/mixedLevels';
import { ministry } from './cells/ministry';
import { province } from './cells/province';
import { sentences } from './cells/sentences';
import { unusual } from './cells/unusual';
import { lookupsOf } from '../../../support/lookups';
import { expectNoHang } from '../../../support/noHang';

const cells = [commune, province, ministry, collectives, sentences, unusual, mixedLevels]
  .flat()
  .map(([cell]) => cell);

/** Pieces of real cells and of nothing, in any order. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...cells.flatMap((cell) => cell.split(' '))),
      fc.constantFrom(
        ',',
        ';',
        '\n',
        '/',
        ' - ',
        '(',
        ')',
        ' và ',
        ':',
        '.',
        '1.',
        '•',
        'Chủ trì:',
        'phối hợp với',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '));

it('never throws, and gives names without empty ones', () => {
  fc.assert(
    fc.property(soup, (cell) => {
      const units = splitUnits(cell);
      expect(units.every((unit) => /\p{L}/u.test(unit) && unit === unit.trim())).toBe(true);
      const { lead, coordinate, executor, director } = readAssignment(cell);
      expect([...lead, ...coordinate, ...executor, ...director].sort()).toEqual([...units].sort());
    }),
  );
});

it('reads decomposed text as composed text', () => {
  fc.assert(
    fc.property(fc.constantFrom(...cells), fc.constantFrom('NFC', 'NFD', 'NFKC'), (cell, form) => {
      expect(splitUnits(cell.normalize(form))).toEqual(splitUnits(nfc(cell)));
    }),
  );
});

it('does not mind spaces at the ends and trailing punctuation', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...cells),
      fc.constantFrom(' ', '\n', '.', ';', ' ;\n', '\u00A0'),
      (cell, end) => {
        expect(splitUnits(`${cell}${end}`)).toEqual(splitUnits(cell));
        expect(splitUnits(` ${cell}`)).toEqual(splitUnits(cell));
      },
    ),
  );
});

/** Names that hold no verb, role word or list head, so that every letter of theirs must come back. */
const names = [
  'Sở Văn hóa, Thể thao và Du lịch',
  'Công an xã',
  'Phòng Tài chính - Kế hoạch',
  'Ban Quản lý các khu công nghiệp',
  'Trường Mầm non Sao Mai',
  'các cơ quan, đơn vị liên quan',
  '03 nhà trường',
  'EVN',
  'Hội Nông dân (xã)',
  'Đ/c Trần Thị Mùi, Phó Chủ tịch UBND xã',
  'các thôn, bản',
  'HTX Rau sạch',
];

it('loses no letter: what is not a separator is in a unit', () => {
  const separators = fc.constantFrom('; ', ', ', '\n', ',', ' ; ', ';\n- ', ' và ');
  const list = fc.array(fc.tuple(fc.constantFrom(...names), separators), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(list, (parts) => {
      const cell = parts.map(([name, separator]) => name + separator).join('');
      const written = countLetters(parts.map(([name]) => name).join(''));
      const found = countLetters(splitUnits(cell).join(''));
      for (const [letter, count] of written) expect(found.get(letter) ?? 0).toBeGreaterThanOrEqual(count);
    }),
  );
});

it('lets no word vanish: one that nobody knows is in a unit, a contact, or said to be left over', () => {
  const places = fc.constantFrom<(cell: string) => string>(
    (cell) => `Qaxu; ${cell}`,
    (cell) => `Qaxu: ${cell}`,
    (cell) => `Qaxu ${cell}`,
    (cell) => `Qaxu ghi: ${cell}`,
    (cell) => `${cell}; Qaxu`,
    (cell) => `${cell}\n- Qaxu`,
    (cell) => `${cell} → Qaxu`,
  );
  fc.assert(
    fc.property(fc.constantFrom(...cells), places, (cell, put) => {
      const { pieces, unexplained, contacts, doubts } = unitReader([])(put(cell));
      const kept = [...pieces.map(({ unit }) => unit), ...unexplained, ...contacts].join(' ');
      expect(kept + doubts.map(({ words }) => words).join(' ')).toContain('Qaxu');
    }),
    { numRuns: runs(400) },
  );
});

function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [letter] of text.matchAll(/[\p{L}\p{N}]/gu)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

const hostile = [
  'a, ',
  'Sở ',
  '(',
  ')(',
  'Các sở, ',
  '1.',
  '- ',
  'và ',
  'chủ trì ',
  'phối hợp với ',
  'UBND xã A, ',
  'x',
  '.',
  '\n',
  'Chủ trì: ',
  'văn hóa, thể thao ',
  'Nguyễn Văn ',
  'các đơn vị tham mưu ',
  'a/',
  '(a)',
  'Sở Y tế hướng dẫn ',
  'Các Sở: ',
  '/ ',
  '"',
  'KH&',
  'sở, ban, ngành, ',
  'Tổ 1, 2, ',
  'Backend/QA/',
  'An & Bình, ',
  'Lò Thị Mai\nPhó Giám đốc\n',
  'Sở Y tế tham mưu, các phòng báo cáo, ',
];

it.each(hostile)('does not hang on 32,000 characters of %j', (piece) => {
  const cell = piece.repeat(Math.ceil(32_000 / piece.length));
  expectNoHang(() => {
    const units = splitUnits(cell);
    clusterUnits(units.map((spelling) => ({ spelling, row: 1, role: 'lead' })));
    learnAbbreviations([cell]);
  });
});

it.each(hostile)('takes twice the steps for twice as many %j, and few a letter', (piece) => {
  const steps = (length: number): number => {
    const cell = piece.repeat(Math.ceil(length / piece.length));
    return lookupsOf(() => unitReader([cell])(cell));
  };
  expect(steps(1_000)).toBeLessThan(2.2 * steps(500) + 100);
  expect(steps(1_000)).toBeLessThan(15 * 1_000);
});

it('clusters every mention once, whatever the order of the rows', () => {
  const spellings = cells.flatMap((cell) => splitUnits(cell));
  fc.assert(
    fc.property(fc.shuffledSubarray(spellings, { maxLength: 60 }), (some) => {
      const mentions = some.map((spelling, i) => ({ spelling, row: i, role: 'lead' as const }));
      const sets = (list: typeof mentions): string[] =>
        clusterUnits(list)
          .map(({ variants }) =>
            variants
              .map(({ spelling }) => spelling)
              .sort()
              .join('|'),
          )
          .sort();
      expect(clusterUnits(mentions).flatMap((cluster) => cluster.mentions)).toHaveLength(mentions.length);
      expect(sets([...mentions].reverse())).toEqual(sets(mentions));
    }),
    { numRuns: runs(40) },
  );
});

it('reads 10,000 rows with two unit cells each without hanging', () => {
  expectNoHang(() => {
    const read = unitReader(cells);
    const mentions = Array.from({ length: 20_000 }, (_, i) =>
      splitUnits(cells[i % 200] ?? '', { read }).map((spelling) => ({
        spelling,
        row: i,
        role: 'lead' as const,
      })),
    ).flat();
    clusterUnits(mentions);
  });
});
