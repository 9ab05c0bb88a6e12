import { phrases } from './phrases';

/**
 * Generic nouns: a list of them is one collective ("Các sở, ban, ngành", "viện, trường", "Các cơ quan, tổ chức, cá nhân").
 */
export const genericNouns = phrases(`
  bộ | bộ ngành | ngành | sở | sở ngành | sở ban ngành | ban | ban ngành | ban đảng | cơ quan | cơ quan ngang bộ | cơ quan thuộc chính phủ | cơ quan thuộc quốc hội | đơn vị | đơn vị trực thuộc
  địa phương | đoàn thể | tổ chức | tổ chức đoàn thể | cá nhân | doanh nghiệp | hợp tác xã | htx | hộ kinh doanh | hộ gia đình | hộ dân | viện | trường | trường học | cơ sở
  viện nghiên cứu | trường đại học | đại học | học viện | cao đẳng | trường cao đẳng | cơ sở nghiên cứu | cơ sở đào tạo | cơ sở giáo dục | trung tâm nghiên cứu | viện nc | trường đh | bệnh viện | phòng khám
  tập đoàn | tổng công ty | công ty | báo | đài | phòng | phòng ban | bộ phận | bộ phận chuyên môn | phòng chuyên môn | phòng ban chuyên môn | đơn vị sự nghiệp | cán bộ | công chức | viên chức | người lao động | đảng viên
  thôn | ấp | bản | xóm | làng | buôn | bon | tổ dân phố | tdp | khu phố | khóm | khu dân cư | tiểu khu | tổ dân cư | khu
  xã | phường | thị trấn | đặc khu | quận | huyện | thị xã | tỉnh | thành phố | thành phố trực thuộc trung ương | cục | vụ | chi cục | chi bộ | đảng bộ | hội | hội đặc thù | hiệp hội | hội đoàn thể | trạm
  khoa | nhà khoa học | chuyên gia | người dân | nhân dân | tổ | nhóm | cấp | ngành liên quan | cấp ủy | chính quyền | chính quyền địa phương | tổ chức đảng | tổ chức đoàn thể | chi ủy | trung tâm | đội | nhà trường | nhà đầu tư | nhà thầu | lực lượng | chủ đầu tư | ban quản lý
  văn phòng | cơ quan chuyên môn | cơ quan báo chí | ngành hàng | tp | thị | tổng cục | đh | cđ | nhà hàng | khách sạn
`);

/** Kinds that go on with each other in a list that begins with "các": "các bệnh viện, trung tâm y tế". */
export const siblings = phrases(`
  bệnh viện | trung tâm y tế | trạm y tế | cơ sở y tế | phòng khám | cơ sở khám chữa bệnh | nhà thuốc | cơ sở giáo dục | khoa | bộ môn
`);

/** Words that may follow a generic noun without making it a name of its own. */
export const modifiers = phrases(`
  liên quan | có liên quan | khác | thuộc | trực thuộc | của | trên | tại | trong | ngoài | ở | do | được | có | chuyên môn | tỉnh | thành phố | tp | huyện | quận | xã | phường | thị xã | cấp | nhà nước
  trung ương | địa phương | hoạt động | tham gia | cung cấp | sản xuất | kinh doanh | sử dụng | đầu tư | quản lý | vận hành | thực hiện | hữu quan | chức năng | đóng | ngang | trọng điểm | còn lại | nêu trên | nói trên | và | bị | đã | đang | chưa | phụ trách | thành viên | cơ sở | lân cận | toàn tỉnh | toàn xã | việt nam | cùng cấp | tương ứng | như | theo | khi | nếu | hội | tiêu biểu | dự kiến | đề xuất | ứng dụng | chịu | nghiên cứu | thí điểm | vi phạm | số | không | các cấp | ven | miền | vùng | biên giới | trung du | đồng bằng | hải đảo
`);
