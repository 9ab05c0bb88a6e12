/** What changed from one state of a plan to the next. */
export const changes = {
  title: 'NHỮNG THAY ĐỔI CỦA KẾ HOẠCH',
  between: 'Từ {before} đến {after}; tiến độ tính đến ngày {asOf}',
  counts:
    'Thêm {added}, bỏ {removed}, sửa {changed}, giữ nguyên {unchanged} nhiệm vụ; {renumbered} nhiệm vụ mang số thứ tự khác.',
  progress:
    'Hoàn thành {doneBefore} → {doneAfter}; quá hạn {overdueBefore} → {overdueAfter}; tổng số nhiệm vụ {totalBefore} → {totalAfter}.',
  none: 'Không có thay đổi nào.',
  kinds: { added: 'Thêm', removed: 'Bỏ', changed: 'Sửa', state: 'Tiến độ' },
  group: 'Nhóm',
  state: 'Tình trạng',
  blank: '(trống)',
  line: '{kind} · {place} · {number}{task}',
  cell: '{field}: {was} → {is}',
  /** The names of the two states compared, where one is of our own keeping. */
  lastChecked: 'lần soát ngày {date}',
  now: 'nay',
  columns: {
    kind: 'Thay đổi',
    number: 'TT',
    task: 'Nhiệm vụ',
    field: 'Mục',
    was: 'Trước',
    is: 'Nay',
    before: 'Dòng trước',
    after: 'Dòng nay',
  },
};
