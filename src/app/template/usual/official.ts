import type { UsualLayout } from '.';

/** The appendix of an issued plan in the layout of Nghị định 30: who under one head, start and end under another. */
export const official: UsualLayout = {
  headerRows: 2,
  columns: [
    { header: 'TT', meaning: 'stt', required: false },
    { header: 'Nội dung nhiệm vụ', meaning: 'task', required: true },
    { header: 'Cơ quan thực hiện / Chủ trì', meaning: 'lead', required: true },
    { header: 'Cơ quan thực hiện / Phối hợp', meaning: 'coordinate', required: false },
    { header: 'Thời gian thực hiện / Bắt đầu', meaning: 'startDate', required: false },
    { header: 'Thời gian thực hiện / Hoàn thành', meaning: 'deadline', required: true },
    { header: 'Sản phẩm, kết quả', meaning: 'product', required: true },
    { header: 'Kinh phí', meaning: 'budget', required: false },
    { header: 'Ghi chú', meaning: 'note', required: false },
  ],
};
