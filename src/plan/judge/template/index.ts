/** Templates an upper office hands out: what one demands, and how an appendix that was filled in differs from it. Pure. */
export { captureTemplate, type Template } from './capture';
export { compareWithTemplate } from './compare';
