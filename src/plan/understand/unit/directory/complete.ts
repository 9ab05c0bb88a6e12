import { phrases } from './phrases';

/** Heads that several fields may share: "Sở Tài chính, Nội vụ". */
export const sharedHeads = phrases(`
  sở | bộ | phòng | ban | cục | vụ | chi cục | hội | các sở | các bộ | các phòng | các ban | các cục | các vụ | các chi cục | các hội | trường | các trường
`);

/** Fields of associations, for heads like "Hội Nông dân, Phụ nữ". */
export const associationFields = phrases(`
  nông dân | phụ nữ | liên hiệp phụ nữ | lhpn | cựu chiến binh | ccb | người cao tuổi | nct | chữ thập đỏ | ctđ | khuyến học | luật gia | nhà báo | làm vườn | đông y | cựu giáo chức | cựu thanh niên xung phong | người mù | sinh vật cảnh | nạn nhân chất độc da cam
`);

/** Names that are whole as they stand: what follows after a comma is another unit. */
export const wholeNames = phrases(`
  công an | quân sự | mttq | ubmttq | ubmttq việt nam | ub mttq | ủy ban mttq | mặt trận tổ quốc | mặt trận | ubnd | hđnd | đảng ủy | huyện ủy | tỉnh ủy | thành ủy | trạm y tế | bưu điện | kho bạc | thuế | chi cục thuế | ngân hàng | bhxh | bảo hiểm xã hội | đoàn thanh niên | đoàn tn | đoàn tncs hồ chí minh
  đoàn tncs hcm | hội nông dân | hội phụ nữ | hội liên hiệp phụ nữ | hội lhpn | hội cựu chiến binh | hội ccb | hội nd | hội pn | hội cựu chiến binh việt nam | hội chữ thập đỏ | hội người cao tuổi | hội khuyến học | liên đoàn lao động | công đoàn | tòa án | viện kiểm sát | điện lực | thanh tra | ban chqs | ban chỉ huy quân sự | bch quân sự | văn phòng đảng ủy | văn phòng ubnd | văn phòng hđnd và ubnd | văn phòng | văn phòng bộ
  nhà trường | ủy ban nhân dân | hội đồng nhân dân | văn phòng - thống kê | văn phòng hđnd | văn phòng hội đồng nhân dân và ủy ban nhân dân | văn phòng chính phủ | ngân hàng nhà nước | thanh tra chính phủ | trung tâm y tế | bệnh viện đa khoa | văn phòng huyện ủy | văn phòng tỉnh ủy | ban tổ chức | ủy ban kiểm tra | ubkt đảng ủy | hạt kiểm lâm | hải quan | bộ đội biên phòng | ủy ban mặt trận tổ quốc | ủy ban mặt trận tổ quốc việt nam | trung tâm phục vụ hành chính công | thông tấn xã việt nam
`);

/** A name that ends with one of these is whole. */
export const levelEndings: ReadonlySet<string> = new Set([
  'xã',
  'tỉnh',
  'huyện',
  'quận',
  'phường',
  'phố',
  'tp',
  'quan',
  'trấn',
  'khu',
  'bàn',
  'nam',
  'ubnd',
  'hđnd',
  'khác',
  'thôn',
  'ấp',
]);

/** Common Vietnamese family names: two to five capitalised words that begin with one are a person. */
export const familyNames: ReadonlySet<string> = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn lương mai tô trương hà lâm phùng cao chu tạ thái quách tống đào triệu vi lò giàng sùng vàng lầu thào mùa hạng cứ lù lèng nông lộc ma hứa vương kiều từ la kim thạch sơn danh điểu y rơ h ksor siu nay rah đàm quan bế âu doãn khuất thân'.split(
    ' ',
  ),
);

/** Kinds of school: after "Trường" or "Các trường:" each begins a school of its own. */
export const schoolKinds = phrases(`
  mầm non | mẫu giáo | mn | tiểu học | th | thcs | thpt | trung học cơ sở | trung học phổ thông | th&thcs | thcs&thpt | ptdtnt | ptdtbt | phổ thông | cao đẳng | đại học | trung cấp | chính trị
`);

/** Words before a unit that say it is given the task: no part of its name. */
export const assigners = phrases(`
  giao | do | gồm | bao gồm | là | cùng | với | bởi | đề nghị | kính đề nghị | yêu cầu | giao cho | mời
`);

/** Fields that are mostly half of a name where "và" joins them: "Phòng Khoa học và Hợp tác quốc tế". */
export const halfFields = phrases(`
  khoa học | khoa học công nghệ | khoa học và công nghệ | hợp tác quốc tế | đào tạo | tổ chức | hành chính | tổng hợp | pháp chế | thanh tra | công tác sinh viên | quản lý khoa học | công nghệ thông tin
  công nghiệp | thương mại | kế hoạch tổng hợp | tổ chức cán bộ | bảo vệ môi trường | phát triển nông thôn
`);
