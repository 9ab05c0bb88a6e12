import { missingRule, PARTS } from './support/missing';

/** The table has a product column and the task has no product of its own. */
export const missingProduct = missingRule('missing-product', 'warning', 'result', PARTS.product);
