import { cellsOf } from './cells';

/** Verbs of what a unit does and of whom it is asked, after and before its name. Each is read for sure. */
export const duties = cellsOf(`
  Kính đề nghị Sở Nội vụ, Trạm Y tế xã => Sở Nội vụ | Trạm Y tế xã
  Phòng Kinh tế cung cấp số liệu, Trạm Y tế xã => Phòng Kinh tế | Trạm Y tế xã
  Phòng Tư pháp làm thường trực, Trạm Y tế xã => Phòng Tư pháp | Trạm Y tế xã
  Công an xã phối kết hợp với Ban CHQS xã => Công an xã | Ban CHQS xã
  các thôn tự thực hiện, Trạm Y tế xã => các thôn | Trạm Y tế xã
  các trường tự tổ chức, Trạm Y tế xã => các trường | Trạm Y tế xã
  Trưởng thôn thường xuyên đôn đốc, Công an xã => Trưởng thôn | Công an xã
  Trưởng thôn thường xuyên theo dõi, Công an xã => Trưởng thôn | Công an xã
`);
