import { phrases } from './phrases';

/** Verbs that follow a unit's name in a sentence and are never part of a name. */
export const plainVerbs = phrases(`
  chủ trì | chủ động | làm đầu mối | là đầu mối | là cơ quan | phối hợp | thực hiện | triển khai | triển khai thực hiện | tổ chức thực hiện | tổ chức triển khai | tham mưu | hướng dẫn | theo dõi | đôn đốc | báo cáo | rà soát
  bố trí | tiến hành | thúc đẩy | trực tiếp | chịu trách nhiệm | có trách nhiệm | có nhiệm vụ | căn cứ | đề xuất | thẩm định | xem xét | ban hành | trình | tăng cường | đẩy mạnh | nghiên cứu đề xuất | cân đối | phê duyệt | giúp | hoàn thành | hoàn thiện | khẩn trương | tiếp tục | thường xuyên kiểm tra | thường xuyên theo dõi | thường xuyên đôn đốc | thường xuyên rà soát | thường xuyên phối hợp | thường xuyên cập nhật | thường xuyên tuyên truyền | đảm bảo | bảo đảm | lập kế hoạch | xây dựng kế hoạch | xây dựng dự thảo | phân công | chỉ đạo | tập trung | hỗ trợ | cử | đăng tải | đôn đốc nhắc nhở | phối kết hợp | cùng phối hợp | thống nhất | đánh giá | gửi | công bố | cập nhật | tổng hợp kết quả | tổng hợp báo cáo | tổng hợp tham mưu | chuẩn bị | tham gia ý kiến | làm chủ đầu tư | làm thường trực | tự tổ chức | tự thực hiện | thanh toán | dự toán | quyết toán | xác nhận | cung cấp thông tin | cung cấp số liệu | cung cấp dữ liệu | sẽ | phải | cần
`);

/** Words that are verbs only after a complete name ("Sở Tài chính tổng hợp, trình …"), elsewhere part of one. */
export const doubtfulVerbs = phrases(`
  tổng hợp | xây dựng | kiểm tra | giám sát | quản lý | tuyên truyền | vận hành | tổ chức | cung cấp | tiếp nhận | lập | tham gia | đầu tư | phổ biến | đào tạo | vận động | khảo sát | thống kê | kiểm soát | tích hợp | thu thập | số hóa | nâng cấp | duy trì | quán triệt | nghiên cứu | thanh tra | xử lý | giải quyết | công khai | đăng ký | phụ trách | điều phối | chia sẻ | kết nối | phát động | đề nghị | yêu cầu | tư vấn | đăng | niêm yết | viết bài | in ấn
`);

/** Verbs whose object is a unit: a name right after them is no new subject. */
export const verbsOnUnits = phrases(`
  hướng dẫn | đôn đốc | báo cáo | tham mưu | trình | đề nghị | chỉ đạo | yêu cầu | giúp | hỗ trợ | gửi | cho | với | của | tới | đến | về | từ | do | kiểm tra | thuộc | cùng | phối hợp | giao | bởi | để | là | qua | tại
`);

/** Clauses of manner that stand after a name and are no part of it. */
export const mannerClauses = phrases(`
  theo chức năng | theo nhiệm vụ | theo lĩnh vực | theo thẩm quyền | theo phân công | theo phân cấp | theo quy định | theo kế hoạch | trên cơ sở | trong phạm vi | căn cứ | để | nhằm | trước ngày | trong tháng | trong quý | trong năm | hằng năm | hàng năm | định kỳ
`);
