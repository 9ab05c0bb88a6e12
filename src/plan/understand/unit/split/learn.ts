import { tokenise, type Token } from '../../../words/tokens';
import type { Known } from './known';
import type { Prepared } from './prepare';
import { keysOf } from './shapes';

/** The neighbours a name was met with in lists; "" stands for the end of the list. */
interface Neighbours {
  readonly left: Set<string>;
  readonly right: Set<string>;
  cells: number;
}

/**
 * Learns from all unit cells of a document, each once, which names stand by themselves, and which stretches never part.
 * @param names the office's own directory: names that are anchored whatever the document shows
 */
export function learnNames(cells: Iterable<Prepared>, names: Iterable<string> = []): Known {
  const alone = new Set<string>();
  const met = new Map<string, Neighbours>();
  for (const cell of cells) {
    for (const atoms of listsOf(cell)) {
      if (atoms.length === 1) alone.add(atoms[0] as string);
      else atoms.forEach((atom, i) => note(met, atom, atoms[i - 1] ?? '', atoms[i + 1] ?? ''));
    }
  }
  for (const name of names) {
    const { list } = tokenise(name);
    alone.add(keysOf(list, 0, list.length).join(' '));
  }
  return {
    anchored: (key) => alone.has(key),
    alone: (key) => alone.has(key) || isFree(met.get(key)),
    bonded: (left, right) => !alone.has(left) && !alone.has(right) && areBonded(met, left, right),
  };
}

/** The stretches between separators of each segment of a cell. */
function* listsOf({ tokens: list, separators, segments }: Prepared): Generator<string[]> {
  for (const { from, to } of segments) {
    const atoms: string[] = [];
    let start = from;
    for (let at = from; at <= to; at++) {
      if (at < to && separators[at] === null) continue;
      const key = keyOf(list, start, at);
      if (key !== '') atoms.push(key);
      start = at + 1;
    }
    yield atoms;
  }
}

/** A longer stretch is a sentence. */
const LONGEST_NAME = 14;

function keyOf(tokens: readonly Token[], from: number, to: number): string {
  const keys = keysOf(tokens, from, to);
  return keys.length > LONGEST_NAME ? '' : keys.join(' ');
}

function note(met: Map<string, Neighbours>, atom: string, left: string, right: string): void {
  const each = met.get(atom) ?? { left: new Set(), right: new Set(), cells: 0 };
  each.left.add(left);
  each.right.add(right);
  each.cells++;
  met.set(atom, each);
}

/** Another name before it each time: it belongs to none of them. */
function isFree(each: Neighbours | undefined): boolean {
  return each !== undefined && each.left.size > 1;
}

/** Cells that must have a pair before it counts as one. */
const OFTEN = 2;

function areBonded(met: ReadonlyMap<string, Neighbours>, left: string, right: string): boolean {
  const before = met.get(left);
  const after = met.get(right);
  if (!before || !after || before.cells < OFTEN) return false;
  return before.right.size === 1 && before.right.has(right) && after.left.size === 1 && after.left.has(left);
}
