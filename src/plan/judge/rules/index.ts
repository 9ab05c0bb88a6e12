/**
 * All rules. A rule is a plain object that looks at an appendix and returns findings; to add one, write its file, its two
 * sentences in `messages/{vi,en}/rules.ts`, its test, and a line here. The list's order is the order of findings of one cell.
 */
import type { Principle, Rule, RuleId } from '../../model/finding';
import { budgetMissingOnGroup } from './budget-missing-on-group';
import { budgetSumMismatch } from './budget-sum-mismatch';
import { childDeadlineAfterGroup } from './child-deadline-after-group';
import { columnMostlyEmpty } from './column-mostly-empty';
import { columnShift } from './column-shift';
import { columnUnrecognised } from './column-unrecognised';
import { danglingSeparator } from './dangling-separator';
import { deadlineBeforeIssue } from './deadline-before-issue';
import { deadlineOutsidePlanYear } from './deadline-outside-plan-year';
import { deadlineUnreadable } from './deadline-unreadable';
import { doubleSpace } from './double-space';
import { duplicateNumber } from './duplicate-number';
import { emptyLinesInCell } from './empty-lines-in-cell';
import { emptyNumberedRow } from './empty-numbered-row';
import { executorInsteadOfCoordinate } from './executor-instead-of-coordinate';
import { invalidDate } from './invalid-date';
import { itemLabelGap } from './item-label-gap';
import { labelVariant } from './label-variant';
import { leadAlsoCoordinates } from './lead-also-coordinates';
import { leadAlsoExecutes } from './lead-also-executes';
import { legacyEncoding } from './legacy-encoding';
import { mergedCellAssumed } from './merged-cell-assumed';
import { milestoneOutsidePlanYear } from './milestone-outside-plan-year';
import { missingAssignment } from './missing-assignment';
import { missingCoordinate } from './missing-coordinate';
import { missingDeadline } from './missing-deadline';
import { missingExecutor } from './missing-executor';
import { missingLead } from './missing-lead';
import { missingProduct } from './missing-product';
import { missingRequirement } from './missing-requirement';
import { mixedDeadlineYear } from './mixed-deadline-year';
import { multipleLeads } from './multiple-leads';
import { numberFormat } from './number-format';
import { numberGap } from './number-gap';
import { numberingRestarts } from './numbering-restarts';
import { pageNumberRow } from './page-number-row';
import { pastedLinesDoubt } from './pasted-lines-doubt';
import { planNumberMismatch } from './plan-number-mismatch';
import { planNumberMissing } from './plan-number-missing';
import { productIsNoProduct } from './product-is-no-product';
import { productMisplaced } from './product-misplaced';
import { referenceAfterIssue } from './reference-after-issue';
import { requirementOnGroupRow } from './requirement-on-group-row';
import { rowBrokenOverPage } from './row-broken-over-page';
import { sameTaskTwice } from './same-task-twice';
import { separatorRow } from './separator-row';
import { staleYearReference } from './stale-year-reference';
import { taskWithGroupNumber } from './task-with-group-number';
import { totalRowUnlabelled } from './total-row-unlabelled';
import { unicodeNotNfc } from './unicode-not-nfc';
import { unitSpellingVariant } from './unit-spelling-variant';
import { vagueLead } from './vague-lead';

export const rules: readonly Rule[] = [
  // who: rõ người
  missingLead,
  missingAssignment,
  vagueLead,
  multipleLeads,
  missingCoordinate,
  executorInsteadOfCoordinate,
  leadAlsoCoordinates,
  missingExecutor,
  leadAlsoExecutes,
  unitSpellingVariant,
  // when: rõ thời gian
  missingDeadline,
  invalidDate,
  deadlineOutsidePlanYear,
  deadlineBeforeIssue,
  childDeadlineAfterGroup,
  mixedDeadlineYear,
  milestoneOutsidePlanYear,
  deadlineUnreadable,
  // what: rõ việc
  missingRequirement,
  requirementOnGroupRow,
  sameTaskTwice,
  staleYearReference,
  budgetSumMismatch,
  budgetMissingOnGroup,
  // result: rõ kết quả
  missingProduct,
  productMisplaced,
  productIsNoProduct,
  // form: how the sheet is written
  planNumberMissing,
  planNumberMismatch,
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
  totalRowUnlabelled,
  rowBrokenOverPage,
  pastedLinesDoubt,
  separatorRow,
  pageNumberRow,
  emptyNumberedRow,
  labelVariant,
  legacyEncoding,
  unicodeNotNfc,
  doubleSpace,
  emptyLinesInCell,
  danglingSeparator,
];

const principles: ReadonlyMap<RuleId, Principle> = new Map(rules.map(({ id, principle }) => [id, principle]));

/** The "rõ" a rule serves; `form` for one that compares with a template. */
export function principleOf(id: RuleId): Principle {
  return principles.get(id) ?? 'form';
}

export { sentenceOf, tellsMissing, titleOf } from './describe';
