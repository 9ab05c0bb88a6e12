/** Why a spelling was joined to a unit. Keys are `UnitVariant.reason`. */
export const unitReasons = {
  case: 'Differs only in letter case.',
  typing: 'Differs only in spaces, dashes or the position of the tone mark.',
  punctuation: 'Differs only in commas, dashes or “và”.',
  abbreviation: 'Abbreviation of the same name.',
  bracket: 'Same name, different note in brackets.',
  dressing: 'Only adds or leaves out “các”, “công chức”, “bộ phận”, “có”.',
  level: 'Leaves out the level of the issuing authority (xã, phường, huyện, tỉnh).',
  headless: 'Names only the field; the document has one unit in that field.',
  clause: 'Same name with an explanation.',
  sharedHead: 'Shares the head of its name with the unit before it in the cell.',
  initials: 'The abbreviation matches the initials of a full name in the document.',
  typo: 'Possibly a one-letter typo.',
  related: 'Merged through another spelling of the same name.',
  chosen: 'Merged by you.',
};
