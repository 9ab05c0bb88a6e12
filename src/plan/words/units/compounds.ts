import { loosePhrases } from '../phrases';

/**
 * Names with a separator inside them: what stands between these words never separates two units. Ministries,
 * departments, offices of province, district and commune, 2020-2026, those merged in 2025 included.
 */
export const compounds = loosePhrases([
  'an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao', // 13-vpcp-624-don-doc-nhiem-vu
  'an ninh, trật tự', // 000-ban-dat-2021
  'an toàn vệ sinh, lao động', // genre
  'bà mẹ - trẻ em', // genre
  'bà mẹ và trẻ em', // genre
  'báo chí và truyền thông', // genre
  'báo chí, phát thanh, truyền hình', // genre
  'báo chí, xuất bản', // genre
  'báo chí, xuất bản và thông tin điện tử', // genre
  'bảo tàng và thư viện', // genre
  'bảo tồn và phát triển', // genre
  'bảo trợ - trẻ em và xã hội', // genre
  'bảo trợ người khuyết tật và trẻ mồ côi', // genre
  'bảo trợ xã hội và công tác xã hội', // genre
  'bảo trợ xã hội và trẻ em', // genre
  'báo và đài phát thanh - truyền hình', // genre
  'báo và đài phát thanh, truyền hình', // genre
  'báo và đài pt th', // 21-laocai-khai-khoang-2026-draft
  'báo và đài ptth', // genre
  'báo và phát thanh, truyền hình', // cantho-153-phong-chong-ma-tuy-prose
  'báo và ptth', // genre
  'bảo vệ, phát triển rừng', // genre
  'báo, đài phát thanh và truyền hình', // genre
  'báo, đài phát thanh, truyền hình', // genre
  'báo, đài pt th', // 21-laocai-khai-khoang-2026-draft
  'báo, đài ptth', // genre
  'báo, phát thanh và truyền hình', // cantho-153-phong-chong-ma-tuy-prose
  'bệnh tật và hiv/aids', // genre
  'biển và hải đảo', // genre
  'biển, đảo', // genre
  'bưu chính, viễn thông', // genre
  'các khu công nghệ cao và khu công nghiệp', // 03-hanoi-310-5g-iot
  'các khu công nghiệp, khu kinh tế', // 10-dongnai-179-kinh-te-so
  'cải cách hành chính và pháp chế', // genre
  'cán bộ và nhân dân', // 001-chi-tan-2024
  'cán bộ, chiến sĩ', // cantho-153-phong-chong-ma-tuy-prose
  'cán bộ, công chức', // 000-ban-dat-2021
  'cán bộ, công chức, người hoạt động không chuyên trách', // genre
  'cán bộ, công chức, người lao động', // genre
  'cán bộ, công chức, viên chức', // 004-trung-gia-2025
  'cán bộ, công chức, viên chức và người lao động', // 07-ttg-2597-cds-ha-tang-xay-dung
  'cán bộ, công chức, viên chức, học sinh, sinh viên', // genre
  'cán bộ, công chức, viên chức, người hoạt động không chuyên trách', // genre
  'cán bộ, công chức, viên chức, người lao động', // 07-ttg-2597-cds-ha-tang-xay-dung
  'cán bộ, đảng viên', // cantho-153-phong-chong-ma-tuy-prose
  'cán bộ, đảng viên và nhân dân', // genre
  'cán bộ, đảng viên, công chức', // genre
  'cán bộ, đảng viên, công chức, viên chức và nhân dân', // genre
  'cán bộ, đảng viên, đoàn viên, hội viên', // genre
  'cán bộ, đảng viên, đoàn viên, hội viên và nhân dân', // genre
  'cán bộ, đảng viên, hội viên và nhân dân', // genre
  'cán bộ, giáo viên', // cantho-153-phong-chong-ma-tuy-prose
  'cán bộ, giáo viên, nhân viên', // genre
  'cán bộ, hội viên', // genre
  'cán bộ, hội viên và nhân dân', // genre
  'cán bộ, viên chức', // genre
  'cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ', // genre
  'cấp nước và vệ sinh', // genre
  'cấp, thoát nước', // 14-hanoi-kh-100-ngay-cds
  'cb, cc', // 002-thuong-lo-2020
  'cb, cc, vc', // genre
  'cb, ccvc', // genre
  'cbcc, vc', // genre
  'chăn nuôi và thú y', // genre
  'chăn nuôi, thú y', // genre
  'chăn nuôi, thú y và thủy sản', // genre
  'chất độc da cam, dioxin', // genre
  'chất lượng nông, lâm sản và thủy sản', // genre
  'chất lượng, chế biến và phát triển thị trường', // genre
  'chế biến và bảo quản', // 02-dongthap-552-doi-moi-cong-nghe
  'chi, đảng bộ', // genre
  'chính trị - xã hội', // 000-ban-dat-2021
  'chính trị - xã hội - nghề nghiệp', // genre: a line breaks at the dash
  'chính trị và công tác sinh viên', // 31-dhthuyloi-2020-vuot-gio
  'chủ tịch, phó chủ tịch', // laichau-7360-luat-tcqc-prose
  'công chức - viên chức', // 001-chi-tan-2024
  'công chức, người hoạt động không chuyên trách', // genre
  'công chức, viên chức', // 001-chi-tan-2024
  'công chức, viên chức và người lao động', // 07-ttg-2597-cds-ha-tang-xay-dung
  'công nghệ thông tin và truyền thông', // genre
  'công nghiệp và thương mại', // 13-vpcp-624-don-doc-nhiem-vu
  'công nghiệp và tiểu thủ công nghiệp', // genre
  'công nghiệp, năng lượng và môi trường', // genre
  'công thương và khoa học công nghệ', // genre
  'cơ sở vật chất và thiết bị', // genre
  'cứu nạn, cứu hộ', // nghean-980-phong-thu-dan-su
  'dân chủ - pháp luật', // genre: a line breaks at the dash
  'dân số - kế hoạch hóa gia đình', // genre: a line breaks at the dash
  'dân số và phát triển', // genre
  'dân số, truyền thông và giáo dục sức khỏe', // genre
  'dân tộc - tôn giáo', // genre
  'dân tộc thiểu số và miền núi', // genre
  'dân tộc và tôn giáo', // genre
  'dân tộc, tôn giáo', // genre
  'dân vận - mặt trận', // genre: a line breaks at the dash
  'dầu khí và than', // genre
  'dịch vụ và việc làm', // genre
  'doanh nghiệp nhỏ và vừa', // 04-dongthap-617-cds-doanh-nghiep
  'du lịch và thể thao', // genre
  'du lịch, văn hóa và thể thao', // genre
  'duy tu, bảo dưỡng', // genre
  'dự án và quỹ đất', // genre
  'dược - mỹ phẩm', // genre: a line breaks at the dash
  'đảng viên và nhân dân', // genre
  'đào tạo và bồi dưỡng', // 002-thuong-lo-2020
  'đào tạo và nghiên cứu', // 15-hanoi-kh38-phu-luc-1-xlsx
  'đào tạo, bồi dưỡng', // 002-thuong-lo-2020
  'đào tạo, khoa học và hợp tác quốc tế', // genre
  'đăng ký giao dịch bảo đảm và bồi thường nhà nước', // genre
  'đầu tư và phát triển', // 001-chi-tan-2024
  'đầu tư và xây dựng', // laocai-tien-do-cum-cong-nghiep
  'đầu tư xây dựng và phát triển quỹ đất', // genre
  'đầu tư, thương mại và du lịch', // genre
  'địa chất và khoáng sản', // 19-laocai-chi-thi-11-khoang-san
  'địa chính - môi trường', // 14-hanoi-kh-100-ngay-cds
  'địa chính - nông nghiệp', // genre
  'địa chính - nông nghiệp - xây dựng và môi trường', // genre
  'địa chính - xây dựng', // 000-ban-dat-2021
  'địa chính - xây dựng - đô thị và môi trường', // genre
  'địa chính - xây dựng - môi trường', // genre: a line breaks at the dash
  'địa chính - xây dựng - nông nghiệp và môi trường', // genre
  'địa chính, xây dựng, nông nghiệp, môi trường', // genre
  'điện lực và năng lượng tái tạo', // genre
  'đo đạc và bản đồ', // laocai-tien-do-cum-cong-nghiep
  'đo đạc, bản đồ', // laocai-tien-do-cum-cong-nghiep
  'đo đạc, bản đồ và thông tin địa lý', // genre
  'đoàn viên, hội viên', // ttg-2530-moi-truong-khong-khi
  'đoàn viên, hội viên và nhân dân', // ttg-2530-moi-truong-khong-khi
  'đô thị và môi trường', // genre
  'gd và đt', // genre
  'gia đình, bà mẹ', // genre
  'giám định và kiểm định chất lượng xây dựng', // genre
  'giám đốc, thủ trưởng', // 15-hanoi-kh38-phu-luc-1-xlsx
  'giám sát và điều hành đô thị thông minh', // genre
  'giám sát, điều hành', // 13-vpcp-624-don-doc-nhiem-vu
  'giám sát, điều hành thông minh', // 17-nq03-phu-luc-2-nq57
  'giám sát, phản biện xã hội', // genre
  'giảng viên, sinh viên', // genre
  'giáo dục chính trị và công tác học sinh, sinh viên', // genre
  'giáo dục nghề nghiệp - giáo dục thường xuyên', // genre
  'giáo dục nghề nghiệp và giáo dục thường xuyên', // genre
  'giáo dục và đào tạo', // 02-dongthap-552-doi-moi-cong-nghe
  'giáo dục và đt', // genre
  'giáo dục, đào tạo', // 02-dongthap-552-doi-moi-cong-nghe
  'giao thông và xây dựng', // ttg-2530-moi-truong-khong-khi
  'giao thông vận tải và xây dựng', // ttg-2530-moi-truong-khong-khi
  'giáo viên, học sinh', // cantho-153-phong-chong-ma-tuy-prose
  'hạ tầng kỹ thuật và phát triển đô thị', // genre
  'hạ tầng và đô thị', // 07-ttg-2597-cds-ha-tang-xay-dung
  'hàn lâm khoa học và công nghệ', // 17-nq03-phu-luc-2-nq57
  'hành chính - quản trị', // genre
  'hành chính - tổ chức', // genre
  'hành chính - tổng hợp', // genre
  'hành chính, quản trị', // genre
  'học sinh, sinh viên', // cantho-153-phong-chong-ma-tuy-prose
  'hỗ trợ và phát triển', // 02-dongthap-552-doi-moi-cong-nghe
  'hồi sức, cấp cứu', // genre
  'hội viên và nhân dân', // ttg-2530-moi-truong-khong-khi
  'hợp tác đầu tư và doanh nghiệp', // genre
  'hợp tác xã và kinh tế tập thể', // genre
  'ht và đt', // genre
  'huyện, thành ủy', // genre
  'huyện, thị ủy', // genre
  'huyện, thị, thành ủy', // genre
  'hướng nghiệp và giáo dục thường xuyên', // genre
  'kế hoạch - tài chính', // 05-bvhttdl-6225-cuoi-nam-2025
  'kế hoạch và đầu tư', // 17-nq03-phu-luc-2-nq57
  'kế hoạch và đt', // genre
  'kế hoạch, đầu tư', // 17-nq03-phu-luc-2-nq57
  'kế hoạch, tài chính', // 05-bvhttdl-6225-cuoi-nam-2025
  'kế toán, kiểm toán', // genre
  'kết cấu hạ tầng và an toàn giao thông', // genre
  'kh và cn', // genre
  'kh và đt', // genre
  'khám bệnh, chữa bệnh', // nghean-980-phong-thu-dan-su
  'khám, chữa bệnh', // 001-chi-tan-2024
  'khảo thí và bảo đảm chất lượng', // genre
  'khảo thí và đảm bảo chất lượng', // genre
  'khảo thí và đbcl', // genre
  'khảo thí và đbclgd', // genre
  'khí tượng, thủy văn', // genre
  'khoa học - kỹ thuật', // 02-dongthap-552-doi-moi-cong-nghe
  'khoa học công nghệ, đào tạo và môi trường', // 05-bvhttdl-6225-cuoi-nam-2025
  'khoa học và cn', // genre
  'khoa học và công nghệ', // 03-hanoi-310-5g-iot
  'khoa học và giáo dục', // genre
  'khoa học và kỹ thuật', // 02-dongthap-552-doi-moi-cong-nghe
  'khoa học xã hội và nhân văn', // genre
  'khoa học, công nghệ', // 03-hanoi-310-5g-iot
  'khoa học, công nghệ và đổi mới sáng tạo', // 10-dongnai-179-kinh-te-so
  'khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số', // 10-dongnai-179-kinh-te-so
  'khoa học, giáo dục, tài nguyên và môi trường', // genre
  'khởi nghiệp và doanh nghiệp công nghệ', // genre
  'khu chế xuất và công nghiệp', // genre
  'khu công nghệ cao và khu công nghiệp', // 03-hanoi-310-5g-iot
  'khu công nghiệp và khu chế xuất', // cantho-153-phong-chong-ma-tuy-prose
  'khu công nghiệp và khu kinh tế', // 10-dongnai-179-kinh-te-so
  'khu công nghiệp, cụm công nghiệp', // ttg-2530-moi-truong-khong-khi
  'khu công nghiệp, khu chế xuất', // cantho-153-phong-chong-ma-tuy-prose
  'khu kinh tế và các khu công nghiệp', // genre
  'khu kinh tế, khu công nghiệp', // genre
  'khu, cụm công nghiệp', // genre
  'khuyến công và tư vấn phát triển công nghiệp', // genre
  'khuyến công và xúc tiến thương mại', // genre
  'khuyến nông - khuyến ngư', // genre
  'khuyết tật và trẻ mồ côi', // genre
  'kiểm nghiệm dược phẩm, mỹ phẩm', // genre
  'kiểm nghiệm thuốc, mỹ phẩm, thực phẩm', // genre
  'kiểm tra văn bản và quản lý xử lý vi phạm hành chính', // genre
  'kiểm tra văn bản và tổ chức thi hành pháp luật', // genre
  'kiểm tra, giám sát', // 001-chi-tan-2024
  'kinh tế - đô thị', // genre
  'kinh tế - hạ tầng', // genre
  'kinh tế - kỹ thuật', // 15-hanoi-kh38-phu-luc-1-xlsx
  'kinh tế - ngân sách', // genre
  'kinh tế - tài chính', // 39-ubtvqh-92-chuong-trinh-lap-phap
  'kinh tế - xã hội', // 15-hanoi-kh38-phu-luc-1-xlsx
  'kinh tế hợp tác và phát triển nông thôn', // genre
  'kinh tế tập thể, hợp tác xã', // genre
  'kinh tế và đô thị', // genre
  'kinh tế và hạ tầng', // genre
  'kinh tế và hạ tầng, đô thị', // genre
  'kinh tế và quản lý đầu tư xây dựng', // genre
  'kinh tế, hạ tầng và đô thị', // genre
  'kinh tế, ngân sách', // genre
  'kkt, kcn', // genre: boards of zones
  'kt và ht', // genre
  'kỹ thuật an toàn và môi trường công nghiệp', // genre
  'kỹ thuật tổng hợp - hướng nghiệp', // genre: a line breaks at the dash
  'lao động - tbxh', // genre
  'lao động - thương binh và xã hội', // 17-nq03-phu-luc-2-nq57
  'lao động - xã hội', // genre
  'lao động và xã hội', // genre
  'lao động, người có công và xã hội', // genre
  'lao động, thương binh và xã hội', // 17-nq03-phu-luc-2-nq57
  'lâm nghiệp và kiểm lâm', // genre
  'lâm sàng và cận lâm sàng', // genre
  'lđ, tb và xh', // genre
  'lđ, tb&xh', // 3-16-vnmasterplan-wbs-2025
  'lđtb và xh', // genre
  'môi trường và đô thị', // genre
  'một cửa, một cửa liên thông', // 000-ban-dat-2021
  'mỹ thuật, nhiếp ảnh và triển lãm', // genre
  'nghiên cứu và phát triển', // 15-hanoi-kh38-phu-luc-1-xlsx
  'nghiên cứu và ứng dụng', // ttg-2530-moi-truong-khong-khi
  'nghiên cứu, phát triển', // 15-hanoi-kh38-phu-luc-1-xlsx
  'người dân và doanh nghiệp', // 004-trung-gia-2025
  'người khuyết tật và trẻ mồ côi', // genre
  'nhà giáo và cán bộ quản lý giáo dục', // genre
  'nhà và thị trường bất động sản', // genre
  'nhỏ và vừa', // 04-dongthap-617-cds-doanh-nghiep
  'nn và mt', // genre
  'nn và ptnt', // genre
  'nội chính, tiếp công dân', // genre
  'nội vụ - lao động', // genre: a line breaks at the dash
  'nội vụ và dân tộc', // genre
  'nông lâm sản và thủy sản', // genre
  'nông nghiệp và môi trường', // 07-ttg-2597-cds-ha-tang-xay-dung
  'nông nghiệp và mt', // genre
  'nông nghiệp và phát triển nông thôn', // 17-nq03-phu-luc-2-nq57
  'nông nghiệp và ptnt', // genre
  'nông thôn mới và đô thị văn minh', // cantho-153-phong-chong-ma-tuy-prose
  'nông thôn mới và giảm nghèo', // genre
  'nông thôn mới, đô thị văn minh', // cantho-153-phong-chong-ma-tuy-prose
  'nông, lâm nghiệp và thủy sản', // genre
  'nông, lâm, ngư nghiệp', // genre
  'nước sạch và vệ sinh môi trường', // 001-chi-tan-2024
  'nước sạch và vệ sinh môi trường nông thôn', // genre
  'pccc, cnch', // genre
  'pctt, tkcn', // genre
  'phát thanh và truyền hình', // 05-bvhttdl-6225-cuoi-nam-2025
  'phát thanh, truyền hình', // 05-bvhttdl-6225-cuoi-nam-2025
  'phát thanh, truyền hình và thông tin điện tử', // 05-bvhttdl-6225-cuoi-nam-2025
  'phát triển doanh nghiệp tư nhân và kinh tế tập thể', // genre
  'phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số', // 10-dongnai-179-kinh-te-so
  'phòng cháy, chữa cháy', // 001-chi-tan-2024
  'phòng cháy, chữa cháy và cứu nạn, cứu hộ', // genre
  'phòng thủ dân sự - phòng, chống thiên tai và tìm kiếm cứu nạn', // genre: a line breaks at the dash
  'phòng, chống', // 001-chi-tan-2024
  'phòng, chống dịch', // nghean-980-phong-thu-dan-su
  'phòng, chống ma túy', // cantho-153-phong-chong-ma-tuy-prose
  'phòng, chống mua bán người', // genre
  'phòng, chống tác hại của thuốc lá', // genre
  'phòng, chống tham nhũng', // 17-nq03-phu-luc-2-nq57
  'phòng, chống tham nhũng, lãng phí, tiêu cực', // genre
  'phòng, chống thiên tai', // nghean-980-phong-thu-dan-su
  'phòng, chống thiên tai và tìm kiếm cứu nạn', // genre
  'phòng, chống tội phạm', // 001-chi-tan-2024
  'phòng, chống tội phạm, tệ nạn xã hội', // genre
  'phổ biến và giáo dục pháp luật', // 000-ban-dat-2021
  'phổ biến, giáo dục pháp luật', // 000-ban-dat-2021
  'phường, xã ủy', // genre
  'quản lý cạnh tranh và bảo vệ người tiêu dùng', // genre
  'quản lý dự án và phát triển quỹ đất', // genre
  'quản lý đê điều và phòng, chống thiên tai', // genre
  'quản lý nhà và thị trường bất động sản', // genre
  'quản lý và bảo trì', // 07-ttg-2597-cds-ha-tang-xay-dung
  'quản lý và khai thác', // 07-ttg-2597-cds-ha-tang-xay-dung
  'quản lý và phát triển thị trường trong nước', // genre
  'quản lý và vận hành', // hcm-2820-csdl-quy-hoach
  'quản lý và xây dựng công trình thủy lợi', // genre
  'quản lý xuất, nhập cảnh', // genre
  'quản lý, giám sát bảo hiểm', // genre
  'quản lý, giám sát kế toán, kiểm toán', // genre
  'quản lý, khai thác', // 07-ttg-2597-cds-ha-tang-xay-dung
  'quản lý, vận hành', // hcm-2820-csdl-quy-hoach
  'quản trị - tài vụ', // genre: a line breaks at the dash
  'quản trị, phục vụ', // genre
  'quản trị, thiết bị', // genre
  'quân sự - quốc phòng', // genre: a line breaks at the dash
  'quận, huyện ủy', // genre
  'quận, huyện, thị ủy', // genre
  'quốc phòng và an ninh', // 39-ubtvqh-92-chuong-trinh-lap-phap
  'quốc phòng, an ninh', // 39-ubtvqh-92-chuong-trinh-lap-phap
  'quy hoạch - kiến trúc', // 14-hanoi-kh-100-ngay-cds
  'quy hoạch và kiến trúc', // 14-hanoi-kh-100-ngay-cds
  'sản - nhi', // genre: a line breaks at the dash
  'tài chính - kế hoạch', // genre
  'tài chính - kế toán', // 000-ban-dat-2021
  'tài chính, kinh tế ngành', // genre
  'tài chính, ngân sách', // 002-thuong-lo-2020
  'tài nguyên và môi trường', // 17-nq03-phu-luc-2-nq57
  'tài nguyên và mt', // genre
  'tài nguyên, môi trường', // 17-nq03-phu-luc-2-nq57
  'th và thcs', // genre
  'tham mưu - tổng hợp', // genre: a line breaks at the dash
  'thanh niên và bình đẳng giới', // genre
  'thanh tra, kiểm tra', // 001-chi-tan-2024
  'thcs và thpt', // genre
  'thể dục thể thao và du lịch', // cantho-153-phong-chong-ma-tuy-prose
  'thể thao và du lịch', // 02-dongthap-552-doi-moi-cong-nghe
  'thi đua - khen thưởng', // genre
  'thi đua, khen thưởng', // genre
  'thi hành án hình sự và hỗ trợ tư pháp', // genre
  'thông tấn, báo chí', // 08-nq394-de-an-moi-truong
  'thông tin - thư viện', // genre
  'thông tin cơ sở và thông tin đối ngoại', // genre
  'thông tin và thể thao', // genre
  'thông tin và truyền thông', // 17-nq03-phu-luc-2-nq57
  'thông tin và ứng dụng', // genre
  'thông tin, thể thao', // genre
  'thông tin, truyền thông', // 17-nq03-phu-luc-2-nq57
  'thông tin, tuyên truyền', // 001-chi-tan-2024
  'thuộc và trực thuộc', // genre
  'thủy sản và kiểm ngư', // genre
  'thư viện và bảo tàng', // genre
  'thương mại điện tử và kinh tế số', // genre
  'thương mại và công nghiệp', // 10-dongnai-179-kinh-te-so
  'thương mại và đầu tư', // genre
  'thương mại, du lịch', // genre
  'tiền lương và bảo hiểm xã hội', // 13-vpcp-624-don-doc-nhiem-vu
  'tiếp công dân, nội chính', // genre
  'tiếp nhận hồ sơ và trả kết quả', // 000-ban-dat-2021
  'tiếp nhận và trả kết quả', // 000-ban-dat-2021
  'tiếp nhận, trả kết quả', // 000-ban-dat-2021
  'tiêu chuẩn - đo lường - chất lượng', // laichau-7360-luat-tcqc-prose
  'tiêu chuẩn, đo lường, chất lượng', // laichau-7360-luat-tcqc-prose
  'tiểu học và thcs', // genre
  'tiểu học và trung học cơ sở', // genre
  'tỉnh và thành phố trực thuộc', // 13-vpcp-624-don-doc-nhiem-vu
  'tỉnh, thành ủy', // genre
  'tn và mt', // genre
  'tổ chức - biên chế và tổ chức phi chính phủ', // genre
  'tổ chức - cán bộ', // 31-dhthuyloi-2020-vuot-gio
  'tổ chức - hành chính', // 004-trung-gia-2025
  'tổ chức - kiểm tra', // 001-chi-tan-2024
  'tổ chức và cá nhân', // 001-chi-tan-2024
  'tổ chức và cán bộ', // 31-dhthuyloi-2020-vuot-gio
  'tổ chức, biên chế', // genre
  'tổ chức, biên chế và tổ chức phi chính phủ', // genre
  'tổ chức, xây dựng đảng', // genre
  'trang bị và công trình y tế', // genre
  'trẻ em và bình đẳng giới', // genre
  'trong và ngoài', // 04-dongthap-617-cds-doanh-nghiep
  'trồng trọt và bảo vệ thực vật', // genre
  'trung ương và địa phương', // 13-vpcp-624-don-doc-nhiem-vu
  'truyền thanh - truyền hình', // genre: a line breaks at the dash
  'truyền thông - văn hóa', // genre
  'truyền thông và giáo dục sức khỏe', // genre
  'truyền thông và văn hóa', // genre
  'truyền thông, văn hóa, thể thao', // genre
  'trưởng, phó', // genre
  'tt và tt', // genre
  'tuyên giáo và dân vận', // cantho-153-phong-chong-ma-tuy-prose
  'tuyển sinh và công tác sinh viên', // genre
  'tuyên truyền, vận động', // 001-chi-tan-2024
  'tư pháp - hộ tịch', // 000-ban-dat-2021
  'ứng dụng và chuyển giao', // ttg-2530-moi-truong-khong-khi
  'ứng dụng và phát triển', // 15-hanoi-kh38-phu-luc-1-xlsx
  'văn hóa - thông tin, thể thao và truyền thông', // genre
  'văn hóa - xã hội', // 000-ban-dat-2021
  'văn hóa cơ sở, gia đình và thư viện', // genre
  'văn hóa và thể thao', // 02-dongthap-552-doi-moi-cong-nghe
  'văn hóa và xã hội', // 000-ban-dat-2021
  'văn hóa, khoa học', // genre
  'văn hóa, khoa học và thông tin', // genre
  'văn hóa, nghệ thuật', // 10-dongnai-179-kinh-te-so
  'văn hóa, thể thao', // 02-dongthap-552-doi-moi-cong-nghe
  'văn hóa, thể thao và du lịch', // 02-dongthap-552-doi-moi-cong-nghe
  'văn hóa, thể thao và truyền thanh', // genre
  'văn hóa, thể thao và truyền thông', // genre
  'văn hóa, thể thao, du lịch và thông tin', // genre
  'văn hóa, thể thao, du lịch và truyền thông', // genre
  'văn hóa, thể thao, thông tin và truyền thông', // genre
  'văn hóa, thể thao, truyền thanh', // genre
  'văn hóa, thông tin', // 003-tan-binh-2021
  'văn hóa, thông tin và thể thao', // genre
  'văn hóa, thông tin và truyền thanh', // genre
  'văn hóa, thông tin và truyền thông', // genre
  'văn hóa, thông tin, thể thao', // genre
  'văn hóa, thông tin, thể thao và du lịch', // genre
  'văn hóa, thông tin, thể thao và truyền thanh', // genre
  'văn hóa, thông tin, thể thao và truyền thông', // genre
  'văn học - nghệ thuật', // 3-92-neg-campha-lich-cong-tac-2026
  'văn học và nghệ thuật', // 3-92-neg-campha-lich-cong-tac-2026
  'văn phòng - thống kê - tổng hợp', // 002-thuong-lo-2020
  'văn phòng thống kê - nội vụ', // genre: a line breaks at the dash
  'văn phòng, thống kê', // 001-chi-tan-2024
  'văn thư - lưu trữ', // genre
  'văn thư và lưu trữ', // genre
  'vận hành và khai thác', // hcm-2820-csdl-quy-hoach
  'vận tải và an toàn giao thông', // genre
  'vận tải, phương tiện và người lái', // genre
  'vật tư, thiết bị y tế', // genre
  'vệ sinh, an toàn thực phẩm', // genre
  'vh và tt', // 3-16-vnmasterplan-wbs-2025
  'vh và xh', // 004-trung-gia-2025
  'vh, tt và dl', // 3-16-vnmasterplan-wbs-2025
  'vh, tt&dl', // 21-laocai-khai-khoang-2026-draft
  'vhtt và dl', // genre
  'việc làm và an toàn lao động', // genre
  'vừa và nhỏ', // 09-bacninh-144-chi-tieu-kinh-te-so
  'xã hội - nghề nghiệp', // genre: a line breaks at the dash
  'xã, phường ủy', // genre
  'xã, phường, đặc khu ủy', // genre
  'xây dựng và kiểm tra văn bản', // genre
  'xây dựng và phát triển đô thị', // genre
  'xây dựng và quản lý nhà', // genre
  'xây dựng và theo dõi thi hành pháp luật', // genre
  'xây dựng, kiểm tra và theo dõi thi hành pháp luật', // genre
  'xóa đói, giảm nghèo', // 10-dongnai-179-kinh-te-so
  'xuất bản, in và phát hành', // 05-bvhttdl-6225-cuoi-nam-2025
  'xúc tiến đầu tư, thương mại và du lịch', // genre
  'xúc tiến đầu tư, thương mại, du lịch', // genre
  'y dược cổ truyền và phục hồi chức năng', // genre
  'y tế, dân số và trẻ em', // genre
  'y tế, văn hóa và xã hội', // 000-ban-dat-2021
  'y, dược', // cantho-153-phong-chong-ma-tuy-prose
]);

/** Offices that serve two bodies at once: the body after "và" belongs to the office. */
export const jointOffices = loosePhrases([
  'lãnh đạo hđnd và ubnd', // genre
  'thường trực hđnd và ubnd', // genre
  'văn phòng đoàn đại biểu quốc hội và hđnd', // genre
  'văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân', // genre
  'văn phòng đoàn đại biểu quốc hội, hội đồng nhân dân và ủy ban nhân dân', // genre
  'văn phòng đoàn đbqh và hđnd', // genre
  'văn phòng đoàn đbqh, hđnd và ubnd', // genre
  'văn phòng hđ và ub', // genre
  'văn phòng hđnd và ubnd', // 004-trung-gia-2025
  'văn phòng hđnd và ủy ban nhân dân', // genre
  'văn phòng hội đồng nhân dân và ubnd', // genre
  'văn phòng hội đồng nhân dân và ủy ban nhân dân', // anthoidong-xa-phan-cong
  'văn phòng ubnd và hđnd', // genre
  'văn phòng ủy ban nhân dân và hội đồng nhân dân', // genre
  'vp đoàn đbqh và hđnd', // genre
  'vp hđ và ub', // genre
  'vp hđnd và ubnd', // 2-90-neg-lich-cong-tac-daksong-2019
  'vp ubnd và hđnd', // genre
  'vp. hđnd và ubnd', // 2-90-neg-lich-cong-tac-daksong-2019
]);
