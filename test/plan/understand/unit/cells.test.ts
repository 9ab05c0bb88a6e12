import { splitUnits } from '../../../../src/plan/understand/unit';
import { collectives } from './cells/collectives';
import { commune } from './cells/commune';
import { mixedLevels } from './cells/mixedLevels';
import { ministry } from './cells/ministry';
import { mixed } from './cells/mixed';
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

it('keeps a name as the cell spells it where heads are not to be repeated', () => {
  const cell = 'UBND thành phố Hà Nội, Thành phố Hồ Chí Minh; các Sở: Y tế, Nội vụ';
  expect(splitUnits(cell, { repeatHeads: false })).toEqual([
    'UBND thành phố Hà Nội',
    'Thành phố Hồ Chí Minh',
    'Sở Y tế',
    'Sở Nội vụ',
  ]);
});
