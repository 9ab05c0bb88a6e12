/** Blocks of a sheet placed one under another: each is made for the row it comes to stand on and says how many rows it takes. */
import { blankSheet, type SheetContent } from '../sheet';

type Stackable = 'blocks' | 'styles' | 'marks' | 'merges' | 'heights' | 'charts';

/** What a block puts on its sheet; rows and areas are those of the sheet. */
export interface StackBlock extends Partial<Pick<SheetContent, Stackable>> {
  /** Rows it takes, from the row it was made for. */
  readonly height: number;
}

/** First and last row of a block, 1-based. */
export interface Placed {
  readonly top: number;
  readonly bottom: number;
}

export interface StackedSheet extends Pick<SheetContent, 'tag' | 'name' | 'tabColor'> {
  readonly right: number;
}

export class BlockStack {
  private readonly placed: StackBlock[] = [];
  /** Last row taken; 0 for none. */
  bottom = 0;

  /** Puts a block under those before it, `gap` empty rows between. */
  put(gap: number, blockAt: (top: number) => StackBlock): Placed {
    const top = this.bottom + gap + 1;
    return this.place(top, blockAt(top));
  }

  /** The same for a block that may have nothing to show: then it takes no row, nor does its gap. */
  putIfAny(gap: number, blockAt: (top: number) => StackBlock | null): Placed | null {
    const top = this.bottom + gap + 1;
    const block = blockAt(top);
    return block && this.place(top, block);
  }

  private place(top: number, block: StackBlock): Placed {
    this.placed.push(block);
    this.bottom = top + block.height - 1;
    return { top, bottom: this.bottom };
  }

  /**
   * A sheet of ours with all there is, over one look for all its cells, in the order it was put: what comes later wins where areas
   * overlap.
   *
   * @param right last column of ours, 1-based
   */
  sheet({ tag, name, tabColor, right }: StackedSheet): SheetContent {
    return {
      ...blankSheet(tag, name),
      tabColor,
      gridlines: false,
      blocks: this.placed.flatMap(({ blocks }) => blocks ?? []),
      styles: [
        { area: rowsOf(1, this.bottom, right), style: 'base' },
        ...this.placed.flatMap(({ styles }) => styles ?? []),
      ],
      marks: this.placed.flatMap(({ marks }) => marks ?? []),
      merges: this.placed.flatMap(({ merges }) => merges ?? []),
      heights: Object.assign({}, ...this.placed.map(({ heights }) => heights)) as SheetContent['heights'],
      charts: this.placed.flatMap(({ charts }) => charts ?? []),
    };
  }
}

/** An area of whole rows, from column 1. */
export function rowsOf(top: number, bottom: number, right: number): SheetContent['merges'][number] {
  return { top, left: 1, bottom, right };
}
