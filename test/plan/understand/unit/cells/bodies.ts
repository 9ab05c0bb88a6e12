import { cellsOf } from './cells';

/** Bodies by the words their names begin with: joint offices, associations, troops, businesses. Each is read for sure. */
export const bodies = cellsOf(`
  Văn phòng Đoàn đại biểu Quốc hội và HĐND, Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân, Văn phòng Đoàn ĐBQH, HĐND và UBND => Văn phòng Đoàn đại biểu Quốc hội và HĐND | Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân | Văn phòng Đoàn ĐBQH, HĐND và UBND
  Văn phòng HĐ và UB, Văn phòng HĐND và Ủy ban nhân dân, Văn phòng Hội đồng nhân dân và UBND => Văn phòng HĐ và UB | Văn phòng HĐND và Ủy ban nhân dân | Văn phòng Hội đồng nhân dân và UBND
  Văn phòng UBND và HĐND, Văn phòng Ủy ban nhân dân và Hội đồng nhân dân, VP Đoàn ĐBQH và HĐND => Văn phòng UBND và HĐND | Văn phòng Ủy ban nhân dân và Hội đồng nhân dân | VP Đoàn ĐBQH và HĐND
  VP HĐ và UB, VP UBND và HĐND => VP HĐ và UB | VP UBND và HĐND
  Ban vận động hỗ trợ người nghèo, Hội đồng tư vấn hỗ trợ doanh nghiệp, Tổ chuyên gia thẩm định => Ban vận động hỗ trợ người nghèo | Hội đồng tư vấn hỗ trợ doanh nghiệp | Tổ chuyên gia thẩm định
  Câu lạc bộ Hưu trí, Chi ủy chi bộ thôn, Cty Điện lực => Câu lạc bộ Hưu trí | Chi ủy chi bộ thôn | Cty Điện lực
  Đại đội bộ binh 1, Đảng đoàn HĐND, Ga Lào Cai => Đại đội bộ binh 1 | Đảng đoàn HĐND | Ga Lào Cai
  Lâm trường Văn Bàn, Lữ đoàn Công binh, Nông trường Thanh Bình => Lâm trường Văn Bàn | Lữ đoàn Công binh | Nông trường Thanh Bình
  Siêu thị Thành Công, Thành đoàn Lào Cai, Thị ủy Sa Pa => Siêu thị Thành Công | Thành đoàn Lào Cai | Thị ủy Sa Pa
  Tiểu đoàn 1, Trung đoàn 254, Vietinbank Lào Cai => Tiểu đoàn 1 | Trung đoàn 254 | Vietinbank Lào Cai
  Hội Nông dân, Cựu giáo chức, Cựu thanh niên xung phong, Luật gia, Nạn nhân chất độc da cam, Công an xã => Hội Nông dân | Hội Cựu giáo chức | Hội Cựu thanh niên xung phong | Hội Luật gia | Hội Nạn nhân chất độc da cam | Công an xã
  Hội Nông dân, NCT, Người mù, Sinh vật cảnh, Công an xã => Hội Nông dân | Hội NCT | Hội Người mù | Hội Sinh vật cảnh | Công an xã
  các bệnh viện, nhà thuốc trên địa bàn, Trạm Y tế xã => các bệnh viện, nhà thuốc trên địa bàn | Trạm Y tế xã
  Giao ĐTN xã chủ trì => ĐTN xã
  Giao ĐTNCSHCM xã chủ trì => ĐTNCSHCM xã
  Giao HĐĐH cấp huyện chủ trì => HĐĐH cấp huyện
  Giao HLHPN xã chủ trì => HLHPN xã
  Giao HND xã chủ trì => HND xã
  Giao TYT xã chủ trì => TYT xã
  Xí nghiệp Thủy nông, Trạm Y tế xã => Xí nghiệp Thủy nông | Trạm Y tế xã
  Nhà ăn cơ quan, Nhà Thiếu nhi tỉnh, Cục Phòng, chống tác hại của thuốc lá => Nhà ăn cơ quan | Nhà Thiếu nhi tỉnh | Cục Phòng, chống tác hại của thuốc lá
  Ban Chỉ đạo Phòng, chống mua bán người, Công an xã => Ban Chỉ đạo Phòng, chống mua bán người | Công an xã
  Trường Mầm non Hoa Ban, Mẫu giáo Sen Hồng, Trạm Y tế xã => Trường Mầm non Hoa Ban | Trường Mẫu giáo Sen Hồng | Trạm Y tế xã
  Trường Tiểu học Kim Đồng, PTDTBT Tả Phìn => Trường Tiểu học Kim Đồng | Trường PTDTBT Tả Phìn
  Trường Trung học cơ sở Y Tý, Trung học phổ thông Số 1 => Trường Trung học cơ sở Y Tý | Trường Trung học phổ thông Số 1
  UBND TX Sa Pa, Nghĩa Lộ => UBND TX Sa Pa | UBND TX Nghĩa Lộ
  Sở Du lịch, Báo và PTTH tỉnh => Sở Du lịch | Báo và PTTH tỉnh
`);
