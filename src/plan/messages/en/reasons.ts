/** Why a column, a row or a table was read as it was. Keys are `Reason.code`. */
export const reasons = {};
