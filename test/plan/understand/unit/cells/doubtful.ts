import { cellsOf } from './cells';

/** Cells that are divided and yet asked about: the words may belong to the name. */
export const doubtful = cellsOf(`
  Trường THCS Bản Qua, THCS&THPT Bát Xát => Trường THCS Bản Qua | Trường THCS&THPT Bát Xát
  UBND xã in ấn tài liệu, Trạm Y tế xã => UBND xã | Trạm Y tế xã
  Phòng Văn hóa - Xã hội viết bài tuyên truyền => Phòng Văn hóa - Xã hội
`);
