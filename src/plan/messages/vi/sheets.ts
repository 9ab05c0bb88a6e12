/** Words written into the sheets we make. */
export const sheets = {};
