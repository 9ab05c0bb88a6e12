/** Why the reading of a cell of units is not certain. Keys are `UnitDoubt.code`; {words} are the cell's. */
export const unitDoubts = {
  unknownName: 'Not clear whether this is the name of a unit: “{words}”.',
  closeDivision: 'This could be divided differently: “{words}”.',
  oddName: 'This name is too long, or cut off: “{words}”.',
  clauseCut: 'Read as a remark, not as part of the unit’s name: “{words}”.',
  leftOut: 'Not understood: “{words}”.',
  verbInName: 'This may be what the unit does, not part of its name: “{words}”.',
};
