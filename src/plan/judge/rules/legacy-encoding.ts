import { observedRule } from './support/observed';

/** Text typed in a font of before Unicode (TCVN3, VNI). */
export const legacyEncoding = observedRule('legacy-encoding', 'warning');
