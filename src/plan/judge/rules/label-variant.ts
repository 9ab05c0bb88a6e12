import { observedRule } from './support/observed';

/** A label of a prose plan written otherwise than elsewhere in it. */
export const labelVariant = observedRule('label-variant', 'info');
