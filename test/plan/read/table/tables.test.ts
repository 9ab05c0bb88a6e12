import { COMMUNES } from './tables/communes';
import { EVERYDAY } from './tables/everyday';
import { GENRES } from './tables/genres';
import { NEAR_PLANS } from './tables/nearPlans';
import { MINISTRIES } from './tables/ministries';
import { MIXED } from './tables/mixed';
import { TWO_WAYS } from './tables/twoWays';
import { OFFICES } from './tables/offices';
import { PROVINCES } from './tables/provinces';
import { HEAD_NOUNS } from './tables/headNouns';
import { TEAMS } from './tables/teams';
import { gridOf, type TableCase } from './tables/table';
import { columnsOf, kindsOf, onlyTable } from './support';

describe.each<[string, readonly TableCase[]]>([
  ['ministries and provinces', MINISTRIES],
  ['communes, schools, party cells', COMMUNES],
  ['other genres', GENRES],
  ['offices', OFFICES],
  ['headings that pull two ways', TWO_WAYS],
  ['provinces of late', PROVINCES],
  ['everyday headers and lists close to plans', NEAR_PLANS],
  ['every day', EVERYDAY],
  ['many genres in their own words', MIXED],
  ['schools, companies, teams', TEAMS],
  ['heads told by their noun', HEAD_NOUNS],
])('tables of %s', (_, tables) => {
  it.each(tables.map((table) => [table.name, table] as const))('%s', (_name, table) => {
    const reading = onlyTable(gridOf(table));
    expect(columnsOf(reading)).toEqual(table.columns);
    expect(reading.layout.headerRows).toEqual(table.header);
    if (table.kinds !== undefined) expect(kindsOf(reading)).toBe(table.kinds);
  });
});
