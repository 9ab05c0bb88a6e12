import { splitUnits } from '../../../../src/plan/understand/unit';
import { readByItself } from '../../../../src/plan/understand/unit/splitUnits';
import { bodies } from './cells/bodies';
import { collectives } from './cells/collectives';
import { commune } from './cells/commune';
import { duties } from './cells/duties';
import { doubtful } from './cells/doubtful';
import { fields } from './cells/fields';
import { mixedLevels } from './cells/mixedLevels';
import { ministry } from './cells/ministry';
import { mixed } from './cells/mixed';
import { notUnits } from './cells/notUnits';
import { posts } from './cells/posts';
import { province } from './cells/province';
import { sentences } from './cells/sentences';
import { shared } from './cells/shared';
import { teams } from './cells/teams';
import { unusual } from './cells/unusual';

describe.each([
  ['communes', commune],
  ['provinces and districts', province],
  ['ministries', ministry],
  ['collectives', collectives],
  ['every separator', mixed],
  ['sentences and role words', sentences],
  ['schools, hospitals, companies and teams', teams],
  ['unusual cells', unusual],
  ['bodies of several levels', mixedLevels],
  ['shared heads and halves of names', shared],
])('unit cells of %s', (_, cells) => {
  it.each(cells)('%j', (cell, units) => {
    expect(splitUnits(cell)).toEqual(units);
  });
});

describe.each([
  ['fields of offices', fields],
  ['bodies by how they begin', bodies],
  ['posts and people', posts],
  ['duties', duties],
])('unit cells of %s, whose words decide', (_, cells) => {
  it.each(cells)('%j', (cell, units) => {
    expect({ units: splitUnits(cell), certain: readByItself(cell).certain }).toEqual({
      units,
      certain: true,
    });
  });
});

it.each(notUnits)('%j begins as a unit does and is asked about', (words) => {
  expect(readByItself(`${words}, Trạm Y tế xã`).certain).toBe(false);
});

it.each(doubtful)('%j is divided and asked about', (cell, units) => {
  expect({ units: splitUnits(cell), certain: readByItself(cell).certain }).toEqual({ units, certain: false });
});

it('keeps a name as the cell spells it where heads are not to be repeated', () => {
  const cell = 'UBND thành phố Hà Nội, Thành phố Hồ Chí Minh; các Sở: Y tế, Nội vụ';
  expect(splitUnits(cell, { repeatHeads: false })).toEqual([
    'UBND thành phố Hà Nội',
    'Thành phố Hồ Chí Minh',
    'Sở Y tế',
    'Sở Nội vụ',
  ]);
});
