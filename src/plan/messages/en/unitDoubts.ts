/** Why the reading of a cell of units is not certain. Keys are `UnitDoubt.code`; {words} are the cell's. */
export const unitDoubts = {
  unknownName: 'Not clear whether this is the name of a unit: “{words}”.',
  closeDivision: 'This may be divided in another way: “{words}”.',
  oddName: 'This name is too long, or cut off: “{words}”.',
  clauseCut: 'Taken for a remark, not for a part of the unit’s name: “{words}”.',
  leftOut: 'Not understood: “{words}”.',
  verbInName: 'This may be what the unit does, not a part of its name: “{words}”.',
};
