/**
 * All rules. A rule is a plain object that looks at an appendix and returns findings. One that a part is missing is a line in `parts.ts`, one
 * that only tells what was observed a line in `observed.ts`; to add one that thinks, write its file and a line here. Each needs its two
 * sentences in `messages/{vi,en}/rules.ts` and its test.
 */
import type { Principle, Rule, RuleId } from '../../model/finding';
import { budgetMissingOnGroup } from './budget-missing-on-group';
import { budgetSumMismatch } from './budget-sum-mismatch';
import { childDeadlineAfterGroup } from './child-deadline-after-group';
import { columnMostlyEmpty } from './column-mostly-empty';
import { columnShift } from './column-shift';
import { columnUnrecognised } from './column-unrecognised';
import { danglingSeparator } from './dangling-separator';
import { deadlineAlreadyPast } from './deadline-already-past';
import { deadlineBeforeIssue } from './deadline-before-issue';
import { deadlineOutsidePlanYear } from './deadline-outside-plan-year';
import { deadlineUnreadable } from './deadline-unreadable';
import { duplicateNumber } from './duplicate-number';
import { extensionBeforeDeadline, extensionUnreadable } from './extension';
import { invalidDate } from './invalid-date';
import { itemLabelGap } from './item-label-gap';
import { leadAlsoCoordinates } from './lead-also-coordinates';
import { leadAlsoExecutes } from './lead-also-executes';
import { mergedCellAssumed } from './merged-cell-assumed';
import { milestoneOutsidePlanYear } from './milestone-outside-plan-year';
import { mixedDeadlineYear } from './mixed-deadline-year';
import { multipleLeads } from './multiple-leads';
import { numberFormat } from './number-format';
import { numberGap } from './number-gap';
import { numberingRestarts } from './numbering-restarts';
import { planNumberMissing } from './plan-number-missing';
import { productIsNoProduct } from './product-is-no-product';
import { productMisplaced } from './product-misplaced';
import { referenceAfterIssue } from './reference-after-issue';
import { requirementOnGroupRow } from './requirement-on-group-row';
import { sameTaskTwice } from './same-task-twice';
import { staleYearReference } from './stale-year-reference';
import { statusUnclear } from './status-unclear';
import { withTableRules } from './tables';
import { taskWithGroupNumber } from './task-with-group-number';
import { unitSpellingVariant } from './unit-spelling-variant';
import { vagueLead } from './vague-lead';

/** In the order of findings of one cell. A rule of a table is named where its place beside another matters; the others stand at `rest`. */
export const rules: readonly Rule[] = withTableRules([
  // who: rõ người
  'missing-lead',
  'missing-assignment',
  vagueLead,
  multipleLeads,
  'missing-coordinate',
  'executor-instead-of-coordinate',
  leadAlsoCoordinates,
  'missing-executor',
  leadAlsoExecutes,
  unitSpellingVariant,
  // when: rõ thời gian
  'missing-deadline',
  invalidDate,
  deadlineOutsidePlanYear,
  deadlineBeforeIssue,
  deadlineAlreadyPast,
  childDeadlineAfterGroup,
  mixedDeadlineYear,
  milestoneOutsidePlanYear,
  deadlineUnreadable,
  extensionBeforeDeadline,
  extensionUnreadable,
  // what: rõ việc
  'missing-requirement',
  requirementOnGroupRow,
  sameTaskTwice,
  staleYearReference,
  budgetSumMismatch,
  budgetMissingOnGroup,
  // result: rõ kết quả
  'missing-product',
  productMisplaced,
  productIsNoProduct,
  statusUnclear,
  // form: how the sheet is written
  planNumberMissing,
  'plan-number-mismatch',
  referenceAfterIssue,
  columnShift,
  columnUnrecognised,
  columnMostlyEmpty,
  mergedCellAssumed,
  duplicateNumber,
  numberGap,
  itemLabelGap,
  numberFormat,
  numberingRestarts,
  taskWithGroupNumber,
  // whatever else the tables hold
  'rest',
  danglingSeparator,
]);

const principles: ReadonlyMap<RuleId, Principle> = new Map(rules.map(({ id, principle }) => [id, principle]));

/** The "rõ" a rule serves; `form` for one that compares with a template. */
export function principleOf(id: RuleId): Principle {
  return principles.get(id) ?? 'form';
}

export { sentenceOf, tellsMissing, titleOf } from './describe';
