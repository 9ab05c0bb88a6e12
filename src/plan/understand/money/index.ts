/** Amounts of money as plans write them, in đồng. */
export { parseMoney } from './parse';
export { moneyFactor } from './factor';
