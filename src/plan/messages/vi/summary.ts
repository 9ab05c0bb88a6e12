/** What leaders read about a plan as a whole. */
export const summary = {
  sentence:
    'Giao {total} nhiệm vụ: hoàn thành {done}, trong hạn {onTrack}, sắp đến hạn {dueSoon}, quá hạn ' +
    '{overdue} (quá trên 30 ngày: {overdueOver30}), không có ngày cố định {noFixedDate}, chưa rõ ' +
    'thời hạn {noDeadline}.',
};
