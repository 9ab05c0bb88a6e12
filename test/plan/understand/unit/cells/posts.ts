import { cellsOf } from './cells';

/** Holders of posts and people besides institutions. Each is read for sure. */
export const posts = cellsOf(`
  các khách sạn, nhà hàng trên địa bàn, các TDP, thôn => các khách sạn, nhà hàng trên địa bàn | các TDP, thôn
  chủ cơ sở sản xuất, chủ dự án, cộng tác viên dân số => chủ cơ sở sản xuất | chủ dự án | cộng tác viên dân số
  hòa giải viên cơ sở, hướng dẫn viên du lịch, Khóm 4 => hòa giải viên cơ sở | hướng dẫn viên du lịch | Khóm 4
  khuyến nông viên xã, lái xe cơ quan, luật sư tư vấn => khuyến nông viên xã | lái xe cơ quan | luật sư tư vấn
  nghệ nhân dân gian, thú y viên thôn bản, Tiểu khu 3 => nghệ nhân dân gian | thú y viên thôn bản | Tiểu khu 3
  tuyên truyền viên pháp luật, Tư vấn thiết kế, y tá thôn => tuyên truyền viên pháp luật | Tư vấn thiết kế | y tá thôn
  Cán sự Văn phòng, Chánh án Tòa án nhân dân khu vực, Chánh Thanh tra tỉnh => Cán sự Văn phòng | Chánh án Tòa án nhân dân khu vực | Chánh Thanh tra tỉnh
  Chính trị viên Ban CHQS xã, Dược sĩ Trạm Y tế, Đại úy Lò Văn Nam => Chính trị viên Ban CHQS xã | Dược sĩ Trạm Y tế | Đại úy Lò Văn Nam
  Kỹ thuật viên tin học, Tập thể lãnh đạo phòng, Thiếu tá Vàng A Páo => Kỹ thuật viên tin học | Tập thể lãnh đạo phòng | Thiếu tá Vàng A Páo
  Thượng tá Hoàng Văn Long, Trung tá Nguyễn Văn Lợi => Thượng tá Hoàng Văn Long | Trung tá Nguyễn Văn Lợi
  các khách sạn, nhà hàng trên địa bàn, Trạm Y tế xã => các khách sạn, nhà hàng trên địa bàn | Trạm Y tế xã
  các bộ, ngành hữu quan, Trạm Y tế xã => các bộ, ngành hữu quan | Trạm Y tế xã
  Giao TDP số 5 chủ trì => TDP số 5
  một trong các phòng, Trạm Y tế xã => một trong các phòng | Trạm Y tế xã
  Nguyễn Văn An, Chi cục trưởng Chi cục Kiểm lâm => Nguyễn Văn An, Chi cục trưởng Chi cục Kiểm lâm
  Nguyễn Văn An, Trạm trưởng Trạm Y tế => Nguyễn Văn An, Trạm trưởng Trạm Y tế
  Nguyễn Văn An, Tổ phó Tổ 3 => Nguyễn Văn An, Tổ phó Tổ 3
  Nguyễn Văn An, Tổng biên tập Báo Lào Cai => Nguyễn Văn An, Tổng biên tập Báo Lào Cai
  Nguyễn Văn An, Tổng cục trưởng => Nguyễn Văn An, Tổng cục trưởng
  Nguyễn Văn An, Viện phó => Nguyễn Văn An, Viện phó
  Nguyễn Văn An, Thường trực HĐND và UBND => Nguyễn Văn An, Thường trực HĐND và UBND
  kế toán, tổ chức nhân sự, hành chính => kế toán | tổ chức nhân sự | hành chính
  pháp chế, kiểm toán nội bộ, kế toán => pháp chế | kiểm toán nội bộ | kế toán
  các tổ dân cư trên địa bàn, các khóm => các tổ dân cư trên địa bàn | các khóm
  Đ/c Bí thư, Phó Bí thư Đảng ủy => Đ/c Bí thư, Phó Bí thư Đảng ủy
  Đ/c Hồng, UV UBKT; Đ/c Sinh, UVBTV => Đ/c Hồng, UV UBKT | Đ/c Sinh, UVBTV
  Đ/c Bình, CVP; Đ/c An, UVBCH; Đ/c Lan, Phó Bí thư => Đ/c Bình, CVP | Đ/c An, UVBCH | Đ/c Lan, Phó Bí thư
  Cô Duyên, cô Mơ và bác sĩ Trạm Y tế => Cô Duyên | cô Mơ | bác sĩ Trạm Y tế
`);
