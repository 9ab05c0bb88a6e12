import type { UsualLayout } from '.';

/** Who does what until when, and what comes of it. */
export const assignment: UsualLayout = {
  headerRows: 1,
  columns: [
    { header: 'STT', meaning: 'stt', required: false },
    { header: 'Nhiệm vụ', meaning: 'task', required: true },
    { header: 'Đơn vị chủ trì', meaning: 'lead', required: true },
    { header: 'Đơn vị phối hợp', meaning: 'coordinate', required: false },
    { header: 'Thời hạn hoàn thành', meaning: 'deadline', required: true },
    { header: 'Sản phẩm', meaning: 'product', required: true },
    { header: 'Ghi chú', meaning: 'note', required: false },
  ],
};
