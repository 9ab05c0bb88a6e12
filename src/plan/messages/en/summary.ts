export const summary = {
  sentence:
    '{total} tasks assigned: {done} done, {onTime} on time ({dueSoon} due soon), {overdue} overdue ({overdueOver30} by more than 30 days), {noFixedDate} without a fixed date, {noDeadline} without a deadline.',
};
