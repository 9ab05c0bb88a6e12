import type { UsualLayout } from '.';

/** The same with what it costs and who pays. */
export const budget: UsualLayout = {
  headerRows: 1,
  columns: [
    { header: 'STT', meaning: 'stt', required: false },
    { header: 'Nhiệm vụ', meaning: 'task', required: true },
    { header: 'Đơn vị chủ trì', meaning: 'lead', required: true },
    { header: 'Đơn vị phối hợp', meaning: 'coordinate', required: false },
    { header: 'Thời hạn hoàn thành', meaning: 'deadline', required: true },
    { header: 'Sản phẩm', meaning: 'product', required: true },
    { header: 'Kinh phí (triệu đồng)', meaning: 'budget', required: true },
    { header: 'Nguồn kinh phí', meaning: 'budgetSource', required: true },
    { header: 'Ghi chú', meaning: 'note', required: false },
  ],
};
