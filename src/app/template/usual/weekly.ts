import type { UsualLayout } from '.';

/** Work of a month, with a mark in each week in which it is done. */
export const weekly: UsualLayout = {
  headerRows: 1,
  columns: [
    { header: 'STT', meaning: 'stt', required: false },
    { header: 'Nội dung công việc', meaning: 'task', required: true },
    { header: 'Đơn vị chủ trì', meaning: 'lead', required: true },
    { header: 'Đơn vị phối hợp', meaning: 'coordinate', required: false },
    { header: 'Tuần 1', meaning: null, required: false },
    { header: 'Tuần 2', meaning: null, required: false },
    { header: 'Tuần 3', meaning: null, required: false },
    { header: 'Tuần 4', meaning: null, required: false },
    { header: 'Thời hạn hoàn thành', meaning: 'deadline', required: true },
    { header: 'Kết quả, sản phẩm', meaning: 'product', required: true },
  ],
};
