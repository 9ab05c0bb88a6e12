/** For a browser, too: import it by its own path there. */
export { cleanCopy, type CleanCopy, type CleanOptions } from '../xlsx/clean';
