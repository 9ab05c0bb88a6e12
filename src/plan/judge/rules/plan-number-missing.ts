import type { Rule } from '../../model/finding';
import { finding } from './support/finding';

/** "Kế hoạch số …/KH-UBND ngày …" with the number left blank. Silent where the sheet has no such line. */
export const planNumberMissing: Rule = {
  id: 'plan-number-missing',
  severity: 'error',
  principle: 'form',
  check({ plan }) {
    return plan.numberRow !== null && plan.number === null
      ? [finding(planNumberMissing, { row: plan.numberRow })]
      : [];
  },
};
