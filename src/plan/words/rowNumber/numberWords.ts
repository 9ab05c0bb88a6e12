/** Words officials put before a number of a row, a heading or an item: "Phần II", "Bước 3", "Nhiệm vụ 4: …". Met in the genre at large. */

export interface NumberWord {
  readonly word: string;
  /** What a cell that holds nothing else is: a part of the document, or a plain count ("Bước 3" is a 3); null where the word is not met there. */
  readonly cell: 'part' | 'count' | null;
  /** What the paragraph it begins is: a part of the document, or an item called by its number; null where it is running text. */
  readonly paragraph: 'part' | 'item' | null;
  /** In a cell the text follows the number: "Nhóm I. Hạ tầng". */
  readonly beforeText: boolean;
}

// prettier-ignore
export const NUMBER_WORDS: readonly NumberWord[] = [
  { word: 'biểu', cell: 'part', paragraph: null, beforeText: false },
  { word: 'bước', cell: 'count', paragraph: null, beforeText: false },
  { word: 'chương', cell: 'part', paragraph: 'part', beforeText: true },
  { word: 'chuyên đề', cell: null, paragraph: 'item', beforeText: false },
  { word: 'công việc', cell: null, paragraph: 'item', beforeText: false },
  { word: 'dự án', cell: null, paragraph: 'item', beforeText: false },
  { word: 'đợt', cell: 'count', paragraph: null, beforeText: false },
  { word: 'giai đoạn', cell: 'count', paragraph: null, beforeText: false },
  { word: 'giải pháp', cell: null, paragraph: 'item', beforeText: false },
  { word: 'hoạt động', cell: null, paragraph: 'item', beforeText: false },
  { word: 'lĩnh vực', cell: 'part', paragraph: null, beforeText: false },
  { word: 'mô hình', cell: null, paragraph: 'item', beforeText: false },
  { word: 'mục', cell: 'part', paragraph: 'part', beforeText: true },
  { word: 'nhiệm vụ', cell: 'count', paragraph: 'item', beforeText: false },
  { word: 'nhóm', cell: 'part', paragraph: null, beforeText: true },
  { word: 'nhóm nhiệm vụ', cell: null, paragraph: 'item', beforeText: false },
  { word: 'nội dung', cell: 'part', paragraph: 'item', beforeText: false },
  { word: 'phase', cell: 'count', paragraph: null, beforeText: false },
  { word: 'phần', cell: 'part', paragraph: 'part', beforeText: true },
  { word: 'step', cell: 'count', paragraph: null, beforeText: false },
  { word: 'tiểu dự án', cell: null, paragraph: 'item', beforeText: false },
  { word: 'tiểu mục', cell: 'part', paragraph: null, beforeText: false },
  { word: 'việc', cell: 'count', paragraph: null, beforeText: false },
];

/** Ordinals with their values: "Phần thứ nhất". */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['nhất', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
]);
