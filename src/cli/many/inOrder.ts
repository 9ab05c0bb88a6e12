/**
 * The answers to items in the order of the items, several being worked on at a time. No more than `atOnce` are under way or
 * wait for those before them, so what is kept does not grow with the number of items.
 *
 * @param answer never rejects
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  answer: (item: T) => Promise<R>,
  atOnce: number,
): AsyncGenerator<R> {
  const waiting: Promise<R>[] = [];
  for await (const item of items) {
    waiting.push(answer(item));
    if (waiting.length >= atOnce) yield (await waiting.shift()) as R;
  }
  for (const each of waiting) yield each;
}
