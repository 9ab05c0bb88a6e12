/** Templates as they are kept and handed round. */
export { readTemplateFile, templateFile, templateSchema, TEMPLATE_VERSION } from './file';
