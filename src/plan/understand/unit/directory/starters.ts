import { phrases } from './phrases';

/** Words that make the number of what follows: after a separator they begin a new unit. */
export const quantifiers = phrases(`
  các | những | một số | mỗi | từng | toàn thể | toàn bộ | tất cả | tất cả các | đội ngũ | hệ thống | mọi | một trong các | hai | ba
`);

/** Words an institution's name begins with. */
export const institutions = phrases(`
  sở | bộ | ban | phòng | trung tâm | tt | cục | vụ | viện | chi cục | tổng cục | văn phòng | vp | trạm | trường | nhà trường | bệnh viện | quỹ
  công ty | cty | tổng công ty | tct | tập đoàn | hội | liên đoàn | liên hiệp | liên minh | hiệp hội | hợp tác xã | htx | ngân hàng | đài | báo
  tạp chí | cổng thông tin | thư viện | bảo tàng | nhà văn hóa | nhà thiếu nhi | nhà xuất bản | tòa án | tand | viện kiểm sát | vksnd | công an | ca | thuế
  kho bạc | kbnn | bảo hiểm xã hội | bhxh | bưu điện | đoàn thanh niên | đoàn | đội | tổ | ủy ban | ub | ubnd | hđnd | hội đồng | đảng ủy
  đảng bộ | huyện ủy | tỉnh ủy | thành ủy | thị ủy | quận ủy | mặt trận | mttq | ubmttq | ubmttqvn | ub mttq | thanh tra | học viện | đại học
  khoa | nhà máy | xí nghiệp | điểm | hạt kiểm lâm | hạt | bộ đội biên phòng | đồn biên phòng | đồn | hải quan | chi nhánh
  điện lực | vườn quốc gia | ban quản lý | bql | ban qlda | bộ phận | chi bộ | chi đoàn | chi hội | liên danh | quân sự | chỉ huy | quân khu
  chính phủ | quốc hội | thủ tướng | thông tấn xã | kiểm toán | trung ương | tổng liên đoàn | tổng hội | ngành | đơn vị | cơ quan | cơ sở | thường trực | nhóm
  chính quyền | đồn công an | lực lượng | mạng lưới | câu lạc bộ | nhà khách | khu | cụm | nhà | cảng | ga | chợ | vnpt | viettel | mobifone
  agribank | nhcsxh | ldlđ | lđlđ | hlhpn | hội lhpn | lhpn | hnd | ccb | đtn | đtncshcm | ban chqs | bch quân sự | bch | bcđ
  trạm y tế | tyt | ttyt | trung ương đoàn | chi cục thuế | phòng khám | nhà thuốc | thôn đội | dân quân | đội thuế | hđnd | hđđh
  tổng | hộ | y tế thôn | cấp ủy | đảng đoàn | ban chấp hành | bch đoàn | ban thường vụ | ban thường trực | công đoàn | chi ủy | ký túc xá | nhà ăn | tỉnh đoàn | huyện đoàn | thành đoàn | quận đoàn | xã đoàn
`);

/** Whom a cell names besides institutions. */
export const people = phrases(`
  công chức | cc | cán bộ | chuyên viên | viên chức | nhân viên | người | nhân dân | người dân | cộng đồng | hộ gia đình | hộ dân | cá nhân | tổ chức | doanh nghiệp
  dn | giáo viên | học sinh | sinh viên | đoàn viên | hội viên | đảng viên | đại biểu | kế toán | văn thư | thủ quỹ | thư ký | nhà đầu tư
  nhà thầu | chủ đầu tư | chủ rừng | chủ cơ sở | chủ dự án | đối tác | đoàn thể | địa phương | thành viên | y tế thôn bản | cộng tác viên | già làng
  người có uy tín | chuyên gia | luật sư | báo cáo viên | tuyên truyền viên | hòa giải viên | chủ hộ | phụ huynh | cha mẹ học sinh | nhà khoa học
  bí thư chi bộ | tổ dân phố | tdp | khu phố | khu dân cư | thôn | ấp | bản | xóm | làng | buôn | khóm | tổ dân cư | bon | tiểu khu
  thương nhân | hộ kinh doanh | đại lý | làng nghề | trang trại | ban ngành | giảng viên | khuyến nông viên | thú y viên | hướng dẫn viên | tiểu thương | liên gia | tộc họ | dòng họ | nghệ nhân
`);

/** Titles of office: the holder is the unit. */
export const titles = phrases(`
  chủ tịch | phó chủ tịch | pct | ct ubnd | pct ubnd | bí thư | phó bí thư | giám đốc | phó giám đốc | tổng giám đốc | trưởng | phó | trưởng phòng | phó trưởng phòng
  trưởng ban | phó trưởng ban | trưởng thôn | trưởng ấp | trưởng bản | trưởng khu | trưởng khóm | trưởng công an | phó trưởng công an | chỉ huy trưởng
  tổ trưởng | tổ phó | hiệu trưởng | phó hiệu trưởng | thủ trưởng | lãnh đạo | cục trưởng | vụ trưởng | chi cục trưởng | viện trưởng | chánh văn phòng
  phó chánh văn phòng | chánh thanh tra | chánh án | trạm trưởng | người đứng đầu | bộ trưởng | thứ trưởng | tổng thanh tra | thống đốc | tổng cục trưởng
  đội trưởng | kế toán trưởng | ủy viên | đồng chí | đc | ông | bà | bác sĩ | thượng tá | trung tá | thiếu tá | đại úy | thường trực | tập thể lãnh đạo | chính trị viên
  cán sự | trưởng khoa | trưởng bộ môn | trưởng trạm | trưởng đoàn | trưởng các | phó các | tổng biên tập | phụ trách | viện phó | phó viện trưởng | phó cục trưởng
`);

/** Holders of whatever the nouns after them name: "Thủ trưởng cơ quan, đơn vị". */
export const headsOfSets = phrases(`thủ trưởng | người đứng đầu`);

/** Titles that say of what they are: a title after them is somebody else's. */
export const completeTitles = phrases(`
  trưởng thôn | trưởng ấp | trưởng bản | trưởng khu | trưởng khóm | trưởng công an | phó trưởng công an | trưởng khoa | trưởng bộ môn | trưởng trạm | hiệu trưởng | chánh văn phòng | kế toán trưởng
`);

/** Kinds of place: after "UBND" they name its level, alone they are the place itself. */
export const places = phrases(`
  tỉnh | thành phố | tp | quận | huyện | thị xã | tx | xã | phường | thị trấn | tt | đặc khu | cấp tỉnh | cấp huyện | cấp xã | cấp cơ sở | thôn | ấp | bản | khu phố
  tổ dân phố | cấp tỉnh xã
`);

/** Acronyms of fields, not of units: "Nông nghiệp và PTNT". */
export const fieldAcronyms = phrases(`
  ptnt | mt | ttnt | xh | kt | đt | cn | dl | bvtv | cntt | tbxh | kt-xh | pt | tc | kh | ht | xd | gd | gdđt | kh&cn | cđs | đmst | kns | gdtx | gdnn | td | tt | ttn | qp | an | antt | atgt | qsdđ | pccc | cnch | gpmb | attt
  tw | vn | hcm | hn | tphcm | tphn | csgt | thcs | thpt | mn | th | th&thcs | ptdtnt | ptdtbt | tkcn | pctt | thcs&thpt
`);

/** Bodies that "Lãnh đạo", "Thường trực" name together. */
export const governingBodies = phrases(`
  đảng ủy | hđnd | ubnd | ubmttq | mttq | ub mttq | ubmttq việt nam | ubmttqvn | hội đồng nhân dân | ủy ban nhân dân | ủy ban mặt trận | ủy ban mttq | huyện ủy | tỉnh ủy | thành ủy
`);
