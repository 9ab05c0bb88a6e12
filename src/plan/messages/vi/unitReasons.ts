/** Why a spelling was joined to a unit. Keys are `UnitVariant.reason`. */
export const unitReasons = {
  chosen: 'Do anh/chị gộp.',
};
