/** Kinds of bodies. Pieces of patterns, tried in this order; general knowledge of the genre. */

/** Kinds of bodies without a name. */
export const kindsOfBody: readonly string[] = [
  'sở',
  'ban',
  'bộ',
  'ngành',
  'phòng',
  'cơ quan',
  'đơn vị',
  'bộ phận',
  'tổ chức',
  'cá nhân',
  'đoàn thể',
  'địa phương',
  'công chức',
  'cán bộ',
];

/** The same among others of a list, and what may stand beside them. */
export const kindsAmongOthers: readonly string[] = [...kindsOfBody, 'chuyên môn', 'chức năng'];
