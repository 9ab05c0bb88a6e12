import { observedRule } from './support/observed';

/** The letter head and the line under the appendix title give the plan different numbers. */
export const planNumberMismatch = observedRule('plan-number-mismatch', 'error');
