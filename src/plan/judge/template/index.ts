/** Templates an upper office hands out: what one demands, and how an appendix that was filled in differs from it. Pure. */
export { captureTemplate } from './capture';
export { compareWithTemplate } from './compare';
export { isTemplateRule, TEMPLATE_RULES } from './severities';
export { givenRows } from './givenRows';
export type { Template, TemplateColumn, TemplateRow } from './types';
