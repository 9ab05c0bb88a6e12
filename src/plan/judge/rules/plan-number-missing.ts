import type { Rule } from '../../model/finding';
import { finding } from './support/finding';

/** "Kế hoạch số …/KH-UBND ngày …" with the number left blank. Silent where the sheet has no such line, and in a draft, which has no number yet. */
export const planNumberMissing: Rule = {
  id: 'plan-number-missing',
  severity: 'error',
  principle: 'form',
  check({ plan }, { mode }) {
    return mode !== 'draft' && plan.numberRow !== null && plan.number === null
      ? [finding(planNumberMissing, { row: plan.numberRow })]
      : [];
  },
};
