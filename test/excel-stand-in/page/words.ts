/** What the page itself says; the pane has its own messages. */
export const words = {
  ready: 'Sẵn sàng',
  close: 'Đóng',
  dialog: 'Thông báo của phần bổ trợ',
  opening: (name: string) => `Đang mở ${name}…`,
  opened: (name: string) => `Đã mở ${name}`,
  notOpened: (name: string, why: string) => `Không mở được ${name}: ${why}`,
  saved: (name: string) => `Đã lưu ${name}`,
  newName: 'Book2.xlsx',
  newWorkbook: 'Excel mở một sổ làm việc mới; ở trang này sổ ấy được tải về.',
  editing: 'Đang sửa ô: bấm Enter để phần bổ trợ đọc được sổ làm việc',
  command: (label: string) => `Đang thực hiện: ${label}`,
  done: (label: string) => `Xong: ${label}`,
  requests: (count: number, kilobytes: number) =>
    `${count.toLocaleString('vi-VN')} lượt gọi · ${kilobytes.toLocaleString('vi-VN')} KB`,
  recorded: (pivots: number, charts: number) =>
    [pivots > 0 ? `${pivots} PivotTable` : '', charts > 0 ? `${charts} biểu đồ` : '']
      .filter(Boolean)
      .join(', ') + ' trên trang này: đã ghi nhận, không vẽ ở đây',
  unknownMessage: (what: string) => `Excel thay thế chưa biết trả lời: ${what}`,
} as const;
