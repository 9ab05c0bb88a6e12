export const summary = {
  sentence:
    '{total} tasks assigned: {done} done, {onTrack} on track, {dueSoon} due soon, {overdue} overdue ' +
    '({overdueOver30} by more than 30 days), {noFixedDate} without a fixed date, {noDeadline} with ' +
    'no clear deadline.',
};
