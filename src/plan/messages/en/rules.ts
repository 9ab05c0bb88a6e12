/** Per rule id: its title in a list, and the sentence of one finding. */
export const rules = {};
