/**
 * Every action and every undo × every request × every kind of fault. Here a seeded choice of them; all of them with `npm run campaign`
 * (SOAT_CAMPAIGN=long). SOAT_SEED takes other ones, and cuts requests at other places.
 */
import { campaign, type Verdict } from './faults/campaign';
import { journeys } from './faults/journeys';

const isLong = process.env.SOAT_CAMPAIGN === 'long';
const seed = Number(process.env.SOAT_SEED ?? 11);
const extent = isLong
  ? { cuts: [0, 20, 40, 60, 80].map((share) => ((share + seed * 37) % 100) / 100), most: Infinity, seed }
  : { cuts: [0.5], most: 2, seed };
const totals: string[] = [];

afterAll(() => {
  if (process.env.SOAT_CAMPAIGN !== undefined) console.log([`seed ${seed}`, ...totals].join('\n'));
});

function told({ journey, what, fault, share, request, wrong }: Verdict): string {
  return `${what} ${journey}, request ${request} ${fault}${fault === 'cut' ? ` at ${share}` : ''}: ${wrong.join('; ')}`;
}

describe('a fault at any request leaves the whole effect or none', () => {
  it.each(Object.keys(journeys))(
    '%s',
    async (name) => {
      const verdicts = await campaign(name, extent);
      const bad = verdicts.filter(({ wrong }) => wrong.length > 0);
      totals.push(`${name}: ${verdicts.length} cases, ${bad.length} wrong`);
      expect(verdicts.length).toBeGreaterThan(0);
      expect(bad.map(told)).toEqual([]);
    },
    600_000,
  );
});
