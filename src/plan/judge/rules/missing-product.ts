import { missingRule } from './support/missing';
import { PARTS } from './support/parts';

/** The table has a product column and the task has no product of its own. */
export const missingProduct = missingRule('missing-product', 'warning', PARTS.product);
