/** Templates as they are kept and handed round. */
export { keepTemplate, keptTemplate, type KeptTemplate } from './kept';
export { readTemplateFile, templateFile, templateSchema, TEMPLATE_VERSION } from './file';
export { sendersOf } from './senders';
export { usualNames, usualTemplate, type UsualName } from './usual';
