/** Rows of sums. Pieces of patterns, tried in this order; general knowledge of the genre. */

/** Words of a sum, in the letters of `plainKey`. */
export const totalLabels: readonly string[] = [
  'tong cong',
  'tong so',
  'tong kinh phi',
  'tong chi phi',
  'tong du toan',
  'tong muc',
  'tong',
  'cong',
  'cong cong',
  'tong toan bo',
  'tong nguon',
];

/** What may follow a word of a sum. */
export const afterTotal: readonly string[] = [
  '$',
  '[\\s:.(=+]+(?:$|\\(|:|=|\\d|[ivx]+\\b|[a-d]\\b|cac|muc|so|cong|kinh phi|chi phi|nhiem vu|nhu cau|toan|du toan|von|trang|phan|nam|ca)',
];
