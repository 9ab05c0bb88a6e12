/** Why a spelling was joined to a unit. Keys are `UnitVariant.reason`. */
export const unitReasons = {
  chosen: 'Joined by you.',
};
