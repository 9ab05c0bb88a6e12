/** Why a spelling was joined to a unit. Keys are `UnitVariant.reason`. */
export const unitReasons = {
  case: 'Differs by letter case only.',
  typing: 'Differs by spaces, dashes or the place of the tone mark only.',
  punctuation: 'Differs by commas, dashes or “và” only.',
  abbreviation: 'Abbreviation of the same name.',
  bracket: 'Same name, another note in brackets.',
  dressing: 'Only adds or leaves out “các”, “công chức”, “bộ phận”, “có”.',
  level: 'Leaves out the level of the issuing unit itself (xã, phường, huyện, tỉnh).',
  headless: 'Names the field only; the document has one unit of that field.',
  clause: 'Same name with an explanation.',
  sharedHead: 'Shares the head of its name with the unit before it in the cell.',
  initials: 'The abbreviation matches the initials of a full name in the document.',
  typo: 'Possibly one mistyped letter.',
  related: 'Joined through another spelling of the same name.',
  chosen: 'Joined by you.',
};
