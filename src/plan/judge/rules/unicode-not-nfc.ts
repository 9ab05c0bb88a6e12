import { observedRule } from './support/observed';

/** Letters whose marks are characters of their own: they look right and no search finds them. */
export const unicodeNotNfc = observedRule('unicode-not-nfc', 'info');
