import { phrases } from '../phrases';

/** Verbs that follow a unit's name in a sentence and are never part of a name. */
export const plainVerbs = phrases([
  'ban hành', // 000-ban-dat-2021
  'báo cáo', // 000-ban-dat-2021
  'bảo đảm', // 002-thuong-lo-2020
  'bố trí', // 000-ban-dat-2021
  'căn cứ', // cantho-153-phong-chong-ma-tuy-prose
  'cần', // 001-chi-tan-2024
  'cân đối', // 21-laocai-khai-khoang-2026-draft
  'cập nhật', // 000-ban-dat-2021
  'chỉ đạo', // 000-ban-dat-2021
  'chịu trách nhiệm', // 003-tan-binh-2021
  'chủ động', // 001-chi-tan-2024
  'chủ trì', // 13-vpcp-624-don-doc-nhiem-vu
  'chuẩn bị', // laocai-tien-do-cum-cong-nghiep
  'có nhiệm vụ', // 14-hanoi-kh-100-ngay-cds
  'có trách nhiệm', // 001-chi-tan-2024
  'công bố', // 05-bvhttdl-6225-cuoi-nam-2025
  'cung cấp dữ liệu', // hcm-2820-csdl-quy-hoach
  'cung cấp số liệu', // genre
  'cung cấp thông tin', // 001-chi-tan-2024
  'cử', // 000-ban-dat-2021
  'dự toán', // 004-trung-gia-2025
  'đảm bảo', // 000-ban-dat-2021
  'đánh giá', // 000-ban-dat-2021
  'đăng tải', // 001-chi-tan-2024
  'đẩy mạnh', // 000-ban-dat-2021
  'đề xuất', // 21-laocai-khai-khoang-2026-draft
  'đôn đốc', // 001-chi-tan-2024
  'đôn đốc nhắc nhở', // 003-tan-binh-2021
  'giúp', // 001-chi-tan-2024
  'gửi', // 000-ban-dat-2021
  'hoàn thành', // 000-ban-dat-2021
  'hoàn thiện', // 003-tan-binh-2021
  'hỗ trợ', // 000-ban-dat-2021
  'hướng dẫn', // 11-ttg-2629-chinh-phu-so
  'khẩn trương', // laocai-tien-do-cum-cong-nghiep
  'là cơ quan', // genre
  'là đầu mối', // 11-ttg-2629-chinh-phu-so
  'làm chủ đầu tư', // laocai-tien-do-cum-cong-nghiep
  'làm đầu mối', // genre
  'làm thường trực', // genre
  'lập kế hoạch', // laichau-7360-luat-tcqc-prose
  'nghiên cứu đề xuất', // ttg-2530-moi-truong-khong-khi
  'phải', // 000-ban-dat-2021
  'phân công', // 15-hanoi-kh38-phu-luc-1-xlsx
  'phê duyệt', // cantho-153-phong-chong-ma-tuy-prose
  'phối hợp', // 14-hanoi-kh-100-ngay-cds
  'phối kết hợp', // genre
  'quyết toán', // 004-trung-gia-2025
  'rà soát', // 000-ban-dat-2021
  'sẽ', // 001-chi-tan-2024
  'tăng cường', // 000-ban-dat-2021
  'tập trung', // 001-chi-tan-2024
  'tham gia ý kiến', // 000-ban-dat-2021
  'tham mưu', // 15-hanoi-kh38-phu-luc-1-xlsx
  'thanh toán', // nghean-980-phong-thu-dan-su
  'thẩm định', // laocai-tien-do-cum-cong-nghiep
  'theo dõi', // 15-hanoi-kh38-phu-luc-1-xlsx
  'thống nhất', // 001-chi-tan-2024
  'thúc đẩy', // 003-tan-binh-2021
  'thực hiện', // 05-bvhttdl-6225-cuoi-nam-2025
  'thường xuyên cập nhật', // cantho-153-phong-chong-ma-tuy-prose
  'thường xuyên đôn đốc', // genre
  'thường xuyên kiểm tra', // 003-tan-binh-2021
  'thường xuyên phối hợp', // cantho-153-phong-chong-ma-tuy-prose
  'thường xuyên rà soát', // 000-ban-dat-2021
  'thường xuyên theo dõi', // genre
  'thường xuyên tuyên truyền', // 004-trung-gia-2025
  'tiến hành', // cantho-153-phong-chong-ma-tuy-prose
  'tiếp tục', // 000-ban-dat-2021
  'tổ chức thực hiện', // 000-ban-dat-2021
  'tổ chức triển khai', // 001-chi-tan-2024
  'tổng hợp báo cáo', // 002-thuong-lo-2020
  'tổng hợp kết quả', // 002-thuong-lo-2020
  'tổng hợp tham mưu', // 15-hanoi-kh38-phu-luc-1-xlsx
  'triển khai', // 14-hanoi-kh-100-ngay-cds
  'triển khai thực hiện', // 000-ban-dat-2021
  'trình', // 000-ban-dat-2021
  'trực tiếp', // 000-ban-dat-2021
  'tự thực hiện', // genre
  'tự tổ chức', // genre
  'xác nhận', // 001-chi-tan-2024
  'xây dựng dự thảo', // laichau-7360-luat-tcqc-prose
  'xây dựng kế hoạch', // 000-ban-dat-2021
  'xem xét', // 000-ban-dat-2021
]);

/** What joins who helps to who leads, where a unit follows: "Công an tỉnh kết hợp Sở Xây dựng". */
export const helpingLinks = phrases([
  'có sự tham gia của', // genre
  'kết hợp', // genre
  'kết hợp với', // genre
  'với sự tham gia của', // genre
]);

/** Words that are verbs only after a complete name ("Sở Tài chính tổng hợp, trình …"), elsewhere part of one. */
export const doubtfulVerbs = phrases([
  'chia sẻ', // hcm-2820-csdl-quy-hoach
  'công khai', // 000-ban-dat-2021
  'cung cấp', // 03-hanoi-310-5g-iot
  'duy trì', // 000-ban-dat-2021
  'đào tạo', // 02-dongthap-552-doi-moi-cong-nghe
  'đăng', // 15-hanoi-kh38-phu-luc-1-xlsx
  'đăng ký', // 15-hanoi-kh38-phu-luc-1-xlsx
  'đầu tư', // 03-hanoi-310-5g-iot
  'đề nghị', // 14-hanoi-kh-100-ngay-cds
  'điều phối', // ttg-2530-moi-truong-khong-khi
  'giải quyết', // 14-hanoi-kh-100-ngay-cds
  'giám sát', // 000-ban-dat-2021
  'in ấn', // genre
  'kết nối', // hcm-2820-csdl-quy-hoach
  'khảo sát', // 002-thuong-lo-2020
  'kiểm soát', // 000-ban-dat-2021
  'kiểm tra', // 000-ban-dat-2021
  'lập', // 15-hanoi-kh38-phu-luc-1-xlsx
  'nâng cấp', // 001-chi-tan-2024
  'nghiên cứu', // 15-hanoi-kh38-phu-luc-1-xlsx
  'niêm yết', // 000-ban-dat-2021
  'phát động', // 004-trung-gia-2025
  'phổ biến', // 000-ban-dat-2021
  'phụ trách', // 001-chi-tan-2024
  'quản lý', // 03-hanoi-310-5g-iot
  'quán triệt', // cantho-153-phong-chong-ma-tuy-prose
  'số hóa', // 002-thuong-lo-2020
  'sử dụng', // 000-ban-dat-2021
  'tham gia', // 000-ban-dat-2021
  'thanh tra', // 000-ban-dat-2021
  'thống kê', // 21-laocai-khai-khoang-2026-draft
  'thu thập', // 002-thuong-lo-2020
  'tích hợp', // 001-chi-tan-2024
  'tiếp nhận', // 21-laocai-khai-khoang-2026-draft
  'tổ chức', // 15-hanoi-kh38-phu-luc-1-xlsx
  'tổng hợp', // 001-chi-tan-2024
  'tuyên truyền', // 000-ban-dat-2021
  'tư vấn', // 001-chi-tan-2024
  'vận động', // 001-chi-tan-2024
  'vận hành', // 15-hanoi-kh38-phu-luc-1-xlsx
  'viết bài', // genre
  'xây dựng', // 05-bvhttdl-6225-cuoi-nam-2025
  'xử lý', // 000-ban-dat-2021
  'yêu cầu', // 000-ban-dat-2021
]);

/** Verbs whose object is a unit: a name right after them is no new subject. */
export const verbsOnUnits = phrases([
  'báo cáo', // 000-ban-dat-2021
  'bởi', // 15-hanoi-kh38-phu-luc-1-xlsx
  'chỉ đạo', // 000-ban-dat-2021
  'cho', // 000-ban-dat-2021
  'của', // 15-hanoi-kh38-phu-luc-1-xlsx
  'cùng', // 15-hanoi-kh38-phu-luc-1-xlsx
  'do', // 000-ban-dat-2021
  'để', // 000-ban-dat-2021
  'đề nghị', // 14-hanoi-kh-100-ngay-cds
  'đến', // 000-ban-dat-2021
  'đôn đốc', // 001-chi-tan-2024
  'giao', // 05-bvhttdl-6225-cuoi-nam-2025
  'giúp', // 001-chi-tan-2024
  'gửi', // 000-ban-dat-2021
  'hỗ trợ', // 000-ban-dat-2021
  'hướng dẫn', // 11-ttg-2629-chinh-phu-so
  'kiểm tra', // 000-ban-dat-2021
  'là', // 17-nq03-phu-luc-2-nq57
  'phối hợp', // 14-hanoi-kh-100-ngay-cds
  'qua', // 000-ban-dat-2021
  'tại', // 08-nq394-de-an-moi-truong
  'tham mưu', // 15-hanoi-kh38-phu-luc-1-xlsx
  'thuộc', // 08-nq394-de-an-moi-truong
  'tới', // 001-chi-tan-2024
  'trình', // 000-ban-dat-2021
  'từ', // 000-ban-dat-2021
  'về', // 000-ban-dat-2021
  'với', // 11-ttg-2629-chinh-phu-so
  'yêu cầu', // 000-ban-dat-2021
]);

/** Clauses of manner that stand after a name and are no part of it. */
export const mannerClauses = phrases([
  'căn cứ', // cantho-153-phong-chong-ma-tuy-prose
  'để', // 000-ban-dat-2021
  'định kỳ', // 001-chi-tan-2024
  'hàng năm', // 002-thuong-lo-2020
  'hằng năm', // cantho-153-phong-chong-ma-tuy-prose
  'nhằm', // 001-chi-tan-2024
  'theo chức năng', // cantho-153-phong-chong-ma-tuy-prose
  'theo kế hoạch', // 001-chi-tan-2024
  'theo lĩnh vực', // 09-bacninh-144-chi-tieu-kinh-te-so
  'theo nhiệm vụ', // 13-vpcp-624-don-doc-nhiem-vu
  'theo phân cấp', // 14-hanoi-kh-100-ngay-cds
  'theo phân công', // 15-hanoi-kh38-phu-luc-1-xlsx
  'theo quy định', // 000-ban-dat-2021
  'theo thẩm quyền', // 002-thuong-lo-2020
  'trên cơ sở', // 001-chi-tan-2024
  'trong năm', // 000-ban-dat-2021
  'trong phạm vi', // 000-ban-dat-2021
  'trong quý', // laocai-tien-do-cum-cong-nghiep
  'trong tháng', // laocai-tien-do-cum-cong-nghiep
  'trước ngày', // 000-ban-dat-2021
]);

/** Words before a unit that say it is given the task: no part of its name. */
export const assigners = phrases([
  'bao gồm', // 15-hanoi-kh38-phu-luc-1-xlsx
  'bởi', // 15-hanoi-kh38-phu-luc-1-xlsx
  'cùng', // 15-hanoi-kh38-phu-luc-1-xlsx
  'do', // 000-ban-dat-2021
  'đề nghị', // 14-hanoi-kh-100-ngay-cds
  'giao', // 05-bvhttdl-6225-cuoi-nam-2025
  'giao cho', // 11-ttg-2629-chinh-phu-so
  'gồm', // 15-hanoi-kh38-phu-luc-1-xlsx
  'kính đề nghị', // genre
  'là', // 17-nq03-phu-luc-2-nq57
  'mời', // 004-trung-gia-2025
  'với', // 11-ttg-2629-chinh-phu-so
  'yêu cầu', // 000-ban-dat-2021
]);

/** Small-letter verbs that end the units a sentence begins with: "Sở A, Sở B xây dựng …". */
export const subjectVerbs = phrases([
  'ban hành', // 000-ban-dat-2021
  'báo cáo', // 000-ban-dat-2021
  'bảo đảm', // 002-thuong-lo-2020
  'bố trí', // 000-ban-dat-2021
  'bồi dưỡng', // 001-chi-tan-2024
  'căn cứ', // cantho-153-phong-chong-ma-tuy-prose
  'cân đối', // 21-laocai-khai-khoang-2026-draft
  'cập nhật', // 000-ban-dat-2021
  'chỉ đạo', // 000-ban-dat-2021
  'chịu trách nhiệm', // 003-tan-binh-2021
  'chủ động', // 001-chi-tan-2024
  'chuẩn bị', // laocai-tien-do-cum-cong-nghiep
  'có trách nhiệm', // 001-chi-tan-2024
  'công bố', // 05-bvhttdl-6225-cuoi-nam-2025
  'cung cấp', // 03-hanoi-310-5g-iot
  'cử', // 000-ban-dat-2021
  'duy trì', // 000-ban-dat-2021
  'đảm bảo', // 000-ban-dat-2021
  'đánh giá', // 000-ban-dat-2021
  'đào tạo', // 02-dongthap-552-doi-moi-cong-nghe
  'đăng tải', // 001-chi-tan-2024
  'đầu tư', // 03-hanoi-310-5g-iot
  'đẩy mạnh', // 000-ban-dat-2021
  'để', // 000-ban-dat-2021
  'đề xuất', // 21-laocai-khai-khoang-2026-draft
  'đôn đốc', // 001-chi-tan-2024
  'đưa', // cantho-153-phong-chong-ma-tuy-prose
  'giải quyết', // 14-hanoi-kh-100-ngay-cds
  'giám sát', // 000-ban-dat-2021
  'gửi', // 000-ban-dat-2021
  'hoàn thành', // 000-ban-dat-2021
  'hoàn thiện', // 003-tan-binh-2021
  'hỗ trợ', // 000-ban-dat-2021
  'huy động', // 000-ban-dat-2021
  'hướng dẫn', // 11-ttg-2629-chinh-phu-so
  'khảo sát', // 002-thuong-lo-2020
  'khẩn trương', // laocai-tien-do-cum-cong-nghiep
  'kiểm tra', // 000-ban-dat-2021
  'kiện toàn', // 000-ban-dat-2021
  'kịp thời', // 000-ban-dat-2021
  'ký kết', // cantho-153-phong-chong-ma-tuy-prose
  'là cơ quan', // genre
  'là đơn vị', // 13-vpcp-624-don-doc-nhiem-vu
  'lập', // 15-hanoi-kh38-phu-luc-1-xlsx
  'lồng ghép', // 002-thuong-lo-2020
  'lựa chọn', // 21-laocai-khai-khoang-2026-draft
  'nâng cao', // 000-ban-dat-2021
  'nâng cấp', // 001-chi-tan-2024
  'nghiên cứu', // 15-hanoi-kh38-phu-luc-1-xlsx
  'nhằm', // 001-chi-tan-2024
  'nộp', // 003-tan-binh-2021
  'phải', // 000-ban-dat-2021
  'phát động', // 004-trung-gia-2025
  'phát triển', // 15-hanoi-kh38-phu-luc-1-xlsx
  'phân bổ', // cantho-153-phong-chong-ma-tuy-prose
  'phê duyệt', // cantho-153-phong-chong-ma-tuy-prose
  'phổ biến', // 000-ban-dat-2021
  'quản lý', // 03-hanoi-310-5g-iot
  'rà soát', // 000-ban-dat-2021
  'soạn thảo', // laichau-7360-luat-tcqc-prose
  'sửa đổi', // 000-ban-dat-2021
  'tăng cường', // 000-ban-dat-2021
  'tập huấn', // 000-ban-dat-2021
  'tập trung', // 001-chi-tan-2024
  'tham gia', // 000-ban-dat-2021
  'tham mưu', // 15-hanoi-kh38-phu-luc-1-xlsx
  'thành lập', // 000-ban-dat-2021
  'thanh tra', // 000-ban-dat-2021
  'thẩm định', // laocai-tien-do-cum-cong-nghiep
  'theo dõi', // 15-hanoi-kh38-phu-luc-1-xlsx
  'thống kê', // 21-laocai-khai-khoang-2026-draft
  'thực hiện', // 05-bvhttdl-6225-cuoi-nam-2025
  'thường xuyên', // 000-ban-dat-2021
  'tiếp nhận', // 21-laocai-khai-khoang-2026-draft
  'tiếp tục', // 000-ban-dat-2021
  'tổng hợp', // 001-chi-tan-2024
  'triển khai', // 14-hanoi-kh-100-ngay-cds
  'trình', // 000-ban-dat-2021
  'trong công tác', // 000-ban-dat-2021
  'trong việc', // 001-chi-tan-2024
  'tuyên truyền', // 000-ban-dat-2021
  'vận động', // 001-chi-tan-2024
  'vận hành', // 15-hanoi-kh38-phu-luc-1-xlsx
  'xác định', // 001-chi-tan-2024
  'xây dựng', // 05-bvhttdl-6225-cuoi-nam-2025
  'xử lý', // 000-ban-dat-2021
]);

/** At the end of a name they say who is meant: "lãnh đạo phụ trách". */
export const assignedEndings = phrases([
  'phân công', // 15-hanoi-kh38-phu-luc-1-xlsx
  'phụ trách', // 001-chi-tan-2024
]);

/** Words no name ends with: it was cut. */
export const openEndings = phrases([
  'bởi', // 15-hanoi-kh38-phu-luc-1-xlsx
  'cho', // 000-ban-dat-2021
  'của', // 15-hanoi-kh38-phu-luc-1-xlsx
  'do', // 000-ban-dat-2021
  'để', // 000-ban-dat-2021
  'là', // 17-nq03-phu-luc-2-nq57
  'ở', // 17-nq03-phu-luc-2-nq57
  'qua', // 000-ban-dat-2021
  'tại', // 08-nq394-de-an-moi-truong
  'theo', // 14-hanoi-kh-100-ngay-cds
  'tới', // 001-chi-tan-2024
  'từ', // 000-ban-dat-2021
  'về', // 000-ban-dat-2021
  'với', // 11-ttg-2629-chinh-phu-so
]);

/** Verbs that tell a sentence about a unit from the unit's name alone. */
export const sentenceVerbs = phrases([
  'ban hành', // 000-ban-dat-2021
  'báo cáo', // 000-ban-dat-2021
  'chỉ đạo', // 000-ban-dat-2021
  'chủ trì', // 13-vpcp-624-don-doc-nhiem-vu
  'đẩy mạnh', // 000-ban-dat-2021
  'hoàn thành', // 000-ban-dat-2021
  'hướng dẫn', // 11-ttg-2629-chinh-phu-so
  'kiểm tra', // 000-ban-dat-2021
  'phối hợp', // 14-hanoi-kh-100-ngay-cds
  'rà soát', // 000-ban-dat-2021
  'tăng cường', // 000-ban-dat-2021
  'tham mưu', // 15-hanoi-kh38-phu-luc-1-xlsx
  'thực hiện', // 05-bvhttdl-6225-cuoi-nam-2025
  'tiếp tục', // 000-ban-dat-2021
  'triển khai', // 14-hanoi-kh-100-ngay-cds
  'xây dựng', // 05-bvhttdl-6225-cuoi-nam-2025
]);
