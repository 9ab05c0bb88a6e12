/** Levels of government and places below them, as they stand in names and patterns. Lower case; general knowledge of the genre. */

/** Words of a level that may end a name: "công an xã". */
export const LEVELS = {
  huyện: 'genre',
  phường: 'genre',
  quận: 'genre',
  'thành phố': 'genre',
  'thị trấn': 'genre',
  tỉnh: 'genre',
  xã: 'genre',
} as const;

/** The same with the level that came in July 2025. */
export const LEVELS_TODAY = { ...LEVELS, 'đặc khu': 'genre' } as const;

/** Levels a plan's own place is written with: "xã Tân Lập". */
export const OWN_LEVELS = { huyện: 'genre', phường: 'genre', tỉnh: 'genre', xã: 'genre' } as const;

/** Levels whose offices are named by a list of places: "UBND các xã Bản Phiệt, Trạm Tấu". */
export const LISTED_LEVELS = { huyện: 'genre', phường: 'genre', xã: 'genre' } as const;

export const COMMUNE = 'xã';

/** Levels of a commune: "công chức … UBND xã". */
export const COMMUNES = { phường: 'genre', xã: 'genre' } as const;

/** Places within a commune. */
export const VILLAGES = {
  bản: 'genre',
  'khu phố': 'genre',
  thôn: 'genre',
  xóm: 'genre',
  ấp: 'genre',
} as const;

/** A stem that ends so has the level after it as part of a set: "các xã", "xã, phường", "cấp xã". */
export const SET_ENDINGS = {
  ...LEVELS,
  các: 'genre',
  cấp: 'genre',
  mỗi: 'genre',
  số: 'genre',
  thị: 'genre',
  từng: 'genre',
} as const;

/** Kinds of places by size, the smallest first; words of a name. */
export const PLACE_RANKS: readonly (readonly string[])[] = [
  ['bản', 'khu', 'thôn', 'tổ', 'ấp'],
  ['phường', 'thị', 'xã'],
  ['huyện', 'quận', 'thành', 'tp'],
  ['tỉnh'],
];

/** Kinds of places a letter head names under "Ủy ban nhân dân". */
export const LETTER_HEAD_PLACES = { ...LEVELS_TODAY, 'thị xã': 'genre' } as const;

/** The people's committee in full and short. */
export const COMMITTEE = { ubnd: 'genre', 'ủy ban nhân dân': 'genre' } as const;

/** Who else issues a plan: "kể từ ngày ban hành Kế hoạch của UBND tỉnh" is not this one. */
export const OTHER_ISSUERS = {
  bộ: 'genre',
  'cấp trên': 'genre',
  huyện: 'genre',
  sở: 'genre',
  'trung ương': 'genre',
  tỉnh: 'genre',
  ubnd: 'genre',
  'ủy ban': 'genre',
} as const;

/** Names whose words after these are chosen freely: two that differ by a letter are two. */
export const FREELY_NAMED = {
  ...OWN_LEVELS,
  ...VILLAGES,
  bà: 'genre',
  'công ty': 'genre',
  'doanh nghiệp': 'genre',
  'hợp tác xã': 'genre',
  khu: 'genre',
  'liên danh': 'genre',
  làng: 'genre',
  phố: 'genre',
  trường: 'genre',
  trưởng: 'genre',
  'tập đoàn': 'genre',
  tịch: 'genre',
  ông: 'genre',
  'đồng chí': 'genre',
  đốc: 'genre',
} as const;
