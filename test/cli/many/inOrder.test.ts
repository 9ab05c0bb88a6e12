import { inOrder } from '../../../src/cli/many/inOrder';

async function* counted(most: number, given: { count: number }): AsyncGenerator<number> {
  for (let i = 0; i < most; i++) {
    given.count += 1;
    yield i;
  }
}

describe('answers in order', () => {
  it('come in the order of the items, whichever is ready first', async () => {
    const late = (i: number) => new Promise<number>((resolve) => setTimeout(() => resolve(i), (7 - i) * 3));
    const got: number[] = [];
    for await (const each of inOrder(counted(7, { count: 0 }), late, 3)) got.push(each);
    expect(got).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('never keep more than so many, however many items there are', async () => {
    const given = { count: 0 };
    let taken = 0;
    let most = 0;
    for await (const _ of inOrder(counted(1000, given), async (i) => i, 4)) {
      taken += 1;
      most = Math.max(most, given.count - taken);
    }
    expect(taken).toBe(1000);
    expect(most).toBeLessThan(4);
  });
});
