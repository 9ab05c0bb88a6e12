import { phrases } from './phrases';

/**
 * Names with a separator inside them: what stands between these words never separates two units.
 * Ministries, departments, offices of province, district and commune, 2020-2026, those merged in 2025 included.
 */
export const compounds = phrases(
  `
  văn hóa, thể thao và du lịch | văn hóa, thể thao, du lịch và thông tin | văn hóa và thể thao | văn hóa, thông tin
  văn hóa, thông tin và thể thao | văn hóa, thông tin, thể thao và du lịch | văn hóa, thông tin, thể thao
  văn hóa, thông tin và truyền thông | văn hóa, thể thao và truyền thông | văn hóa - thông tin, thể thao và truyền thông
  văn hóa, khoa học và thông tin | văn hóa, khoa học | văn hóa, thể thao | văn hóa - xã hội | kinh tế - xã hội
  thể dục thể thao và du lịch | thông tin và thể thao | thể thao và du lịch | thông tin, thể thao | du lịch và thể thao
  thông tin và truyền thông | thông tin, truyền thông | truyền thông - văn hóa | truyền thông và văn hóa
  truyền thanh - truyền hình | phát thanh, truyền hình | phát thanh và truyền hình | báo và phát thanh, truyền hình
  báo và đài phát thanh, truyền hình | báo, phát thanh và truyền hình | báo và đài phát thanh - truyền hình
  nông nghiệp và môi trường | nông nghiệp và phát triển nông thôn | nông nghiệp và ptnt | nông nghiệp và môi trường
  nông lâm nghiệp và thủy sản | nông, lâm nghiệp và thủy sản | nông, lâm, ngư nghiệp | chăn nuôi và thú y
  trồng trọt và bảo vệ thực vật | thủy sản và kiểm ngư | chất lượng, chế biến và phát triển thị trường
  chất lượng nông, lâm sản và thủy sản | nông lâm sản và thủy sản | lâm nghiệp và kiểm lâm | khuyến nông - khuyến ngư
  quản lý đê điều và phòng, chống thiên tai | quản lý và xây dựng công trình thủy lợi | phòng, chống thiên tai
  phòng, chống thiên tai và tìm kiếm cứu nạn | phòng thủ dân sự - phòng, chống thiên tai và tìm kiếm cứu nạn
  phòng cháy, chữa cháy và cứu nạn, cứu hộ | phòng cháy, chữa cháy | cứu nạn, cứu hộ | phòng, chống tham nhũng
  phòng, chống tham nhũng, lãng phí, tiêu cực | phòng, chống ma túy | phòng, chống tội phạm | phòng, chống dịch
  phòng, chống tội phạm, tệ nạn xã hội | phòng, chống tác hại của thuốc lá | phòng, chống mua bán người
  tài nguyên và môi trường | biển và hải đảo | biển, đảo | khí tượng, thủy văn | môi trường và đô thị
  tài nguyên, môi trường | đo đạc, bản đồ và thông tin địa lý | đo đạc và bản đồ | địa chất và khoáng sản
  khoa học và công nghệ | khoa học, công nghệ | khoa học, công nghệ và môi trường | khoa học công nghệ, đào tạo và môi trường
  khoa học, công nghệ và đổi mới sáng tạo | khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số
  phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số | khoa học - kỹ thuật | khoa học và kỹ thuật
  khoa học, giáo dục, tài nguyên và môi trường | khoa học xã hội và nhân văn | khoa học và giáo dục | bưu chính, viễn thông
  giáo dục và đào tạo | giáo dục, đào tạo | giáo dục nghề nghiệp - giáo dục thường xuyên | hướng nghiệp và giáo dục thường xuyên
  giáo dục nghề nghiệp và giáo dục thường xuyên | kỹ thuật tổng hợp - hướng nghiệp | đào tạo, bồi dưỡng | đào tạo và bồi dưỡng
  giáo dục chính trị và công tác học sinh, sinh viên | học sinh, sinh viên | giảng viên, sinh viên
  khảo thí và đảm bảo chất lượng | khảo thí và bảo đảm chất lượng | đào tạo và nghiên cứu
  lao động - thương binh và xã hội | lao động, thương binh và xã hội | lao động - tbxh | lao động và xã hội | lao động - xã hội
  lao động, người có công và xã hội | việc làm và an toàn lao động | trẻ em và bình đẳng giới | bảo trợ xã hội và công tác xã hội
  bảo trợ xã hội và trẻ em | bảo trợ - trẻ em và xã hội | nội vụ - lao động | y tế, dân số và trẻ em | dân số và phát triển
  dân số - kế hoạch hóa gia đình | y tế, văn hóa và xã hội | vệ sinh, an toàn thực phẩm | an toàn vệ sinh, lao động
  kế hoạch và đầu tư | kế hoạch, đầu tư | kế hoạch - tài chính | tài chính - kế hoạch | tài chính - kế toán | tài chính, ngân sách
  kế hoạch, tài chính | tổ chức - hành chính | hành chính - tổng hợp | hành chính - tổ chức | hành chính, quản trị
  hành chính - quản trị | quản trị - tài vụ | tổ chức - cán bộ | tổ chức và cán bộ | tổ chức, xây dựng đảng
  kinh tế - hạ tầng | kinh tế và hạ tầng | kinh tế, hạ tầng và đô thị | hạ tầng và đô thị | kinh tế và đô thị
  kinh tế - ngân sách | kinh tế - tài chính | kinh tế - đô thị | kinh tế, ngân sách | kinh tế - kỹ thuật 
  công thương và khoa học công nghệ | đầu tư và xây dựng | xây dựng và quản lý nhà | quy hoạch - kiến trúc | quy hoạch và kiến trúc
  quản lý nhà và thị trường bất động sản | nhà và thị trường bất động sản | kinh tế và quản lý đầu tư xây dựng
  hạ tầng kỹ thuật và phát triển đô thị | giám định và kiểm định chất lượng xây dựng | giao thông và xây dựng
  giao thông vận tải và xây dựng | kết cấu hạ tầng và an toàn giao thông | vận tải và an toàn giao thông
  đầu tư xây dựng và phát triển quỹ đất | quản lý dự án và phát triển quỹ đất | đầu tư và phát triển | dự án và quỹ đất
  khu công nghệ cao và khu công nghiệp | các khu công nghệ cao và khu công nghiệp | các khu công nghiệp, khu kinh tế
  các khu chế xuất và công nghiệp | khu chế xuất và công nghiệp | khu kinh tế và các khu công nghiệp | khu kinh tế, khu công nghiệp
  khu công nghiệp và khu chế xuất | khu công nghiệp, khu chế xuất | khu công nghiệp và khu kinh tế 
  công nghiệp và thương mại | thương mại và công nghiệp | thương mại, du lịch | xúc tiến đầu tư, thương mại và du lịch
  xúc tiến đầu tư, thương mại, du lịch | đầu tư, thương mại và du lịch | thương mại và đầu tư | xúc tiến thương mại và đầu tư
  khuyến công và tư vấn phát triển công nghiệp | khuyến công và xúc tiến thương mại | quản lý cạnh tranh và bảo vệ người tiêu dùng
  điện lực và năng lượng tái tạo | dầu khí và than | kỹ thuật an toàn và môi trường công nghiệp | thương mại điện tử và kinh tế số
  quản lý, giám sát bảo hiểm | quản lý và phát triển thị trường trong nước 
  phát triển doanh nghiệp tư nhân và kinh tế tập thể | tiêu chuẩn, đo lường, chất lượng
  tiêu chuẩn - đo lường - chất lượng | kiểm nghiệm thuốc, mỹ phẩm, thực phẩm | kiểm nghiệm dược phẩm, mỹ phẩm
  dược - mỹ phẩm | y, dược | y dược cổ truyền và phục hồi chức năng | bà mẹ - trẻ em | bà mẹ và trẻ em | sản - nhi
  lao và bệnh phổi | phổi và da liễu | hồi sức, cấp cứu 
  địa chính - xây dựng | địa chính - nông nghiệp | địa chính - xây dựng - đô thị và môi trường | địa chính - môi trường
  địa chính - nông nghiệp - xây dựng và môi trường | địa chính - xây dựng - nông nghiệp và môi trường 
  địa chính, xây dựng, nông nghiệp, môi trường | địa chính - xây dựng - môi trường | đô thị và môi trường
  tư pháp - hộ tịch | văn phòng, thống kê | phòng, chống |  văn phòng thống kê - nội vụ | văn phòng - thống kê - tổng hợp
  tiếp nhận và trả kết quả | tiếp nhận hồ sơ và trả kết quả | tiếp nhận, trả kết quả | một cửa, một cửa liên thông
  tuyên giáo và dân vận | tuyên truyền, vận động | dân vận - mặt trận | tổ chức - kiểm tra | thanh tra, kiểm tra
  kiểm tra, giám sát | giám sát, phản biện xã hội | dân chủ - pháp luật | dân tộc và tôn giáo | dân tộc - tôn giáo | dân tộc, tôn giáo
  nội vụ và dân tộc | pháp luật và cải cách hành chính | cải cách hành chính và pháp chế | phổ biến, giáo dục pháp luật | phổ biến và giáo dục pháp luật | xây dựng và theo dõi thi hành pháp luật | kiểm tra văn bản và quản lý xử lý vi phạm hành chính
  kiểm tra văn bản và tổ chức thi hành pháp luật | xây dựng và kiểm tra văn bản
  văn thư và lưu trữ nhà nước | văn thư - lưu trữ | văn thư và lưu trữ | thi đua - khen thưởng | thi đua, khen thưởng
  tổ chức - biên chế và tổ chức phi chính phủ | công chức - viên chức | thanh niên và bình đẳng giới
  pctt, tkcn | pccc, cnch | cán bộ, công chức, người hoạt động không chuyên trách | công chức, người hoạt động không chuyên trách
  cán bộ, công chức, viên chức, người hoạt động không chuyên trách | cán bộ, công chức, viên chức và người lao động | cán bộ, công chức, viên chức, người lao động | cán bộ, công chức
  công chức, viên chức | cán bộ, công chức, viên chức | cán bộ, đảng viên | công chức, viên chức và người lao động
  cán bộ, công chức và người lao động | cán bộ, viên chức | cán bộ, chiến sĩ | đoàn viên, hội viên | cán bộ, giáo viên, nhân viên
  cán bộ, giáo viên | giáo viên, học sinh | cb, cc | cb, cc, vc | cb, ccvc | cbcc, vc | cán bộ, đảng viên và nhân dân | đảng viên và nhân dân | cán bộ và nhân dân | cán bộ, đảng viên, công chức
  cán bộ, công chức, người lao động | cán bộ, công chức, viên chức, học sinh, sinh viên | cán bộ, hội viên
  an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao | an ninh, trật tự | quốc phòng và an ninh | quốc phòng, an ninh
  quân sự - quốc phòng | cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ | cảnh sát quản lý hành chính về trật tự xã hội
  quản lý xuất, nhập cảnh | thi hành án hình sự và hỗ trợ tư pháp | tham mưu - tổng hợp
  công nghiệp và tiểu thủ công nghiệp | doanh nghiệp nhỏ và vừa | nhỏ và vừa | vừa và nhỏ
  văn học và nghệ thuật | văn học - nghệ thuật | mỹ thuật, nhiếp ảnh và triển lãm 
  nghiên cứu và ứng dụng | nghiên cứu và phát triển | ứng dụng và chuyển giao | ứng dụng và phát triển | nghiên cứu, phát triển
  ứng dụng tiến bộ khoa học và công nghệ | thông tin và ứng dụng | giám sát, điều hành | giám sát và điều hành đô thị thông minh
  giám sát, điều hành thông minh | công nghệ thông tin và truyền thông | công nghệ thông tin và thư viện | thông tin - thư viện
  thư viện và bảo tàng | bảo tàng và thư viện | báo chí và truyền thông | báo chí, xuất bản | xuất bản, in và phát hành
  phát thanh, truyền hình và thông tin điện tử | thông tin cơ sở và thông tin đối ngoại
  hợp tác xã và kinh tế tập thể | kinh tế hợp tác và phát triển nông thôn | kinh tế tập thể, hợp tác xã
  xóa đói, giảm nghèo | giảm nghèo và an sinh xã hội | nước sạch và vệ sinh môi trường nông thôn | nước sạch và vệ sinh môi trường
  cấp, thoát nước | cấp nước và vệ sinh | công viên và cây xanh | cây xanh và chiếu sáng
  dịch vụ và việc làm | tư vấn và dịch vụ | chế biến và bảo quản | bảo tồn và phát triển | hỗ trợ và phát triển | vận hành và khai thác | quản lý và khai thác | quản lý, khai thác
  quản lý và bảo trì | duy tu, bảo dưỡng | quản lý, vận hành | quản lý và vận hành | bảo vệ, phát triển rừng | bảo vệ và phát triển rừng
  nạn nhân chất độc da cam/dioxin | chất độc da cam, dioxin | khuyết tật và trẻ mồ côi
  người khuyết tật và trẻ mồ côi | bảo trợ người khuyết tật và trẻ mồ côi | nhà nước và pháp luật | chính trị - xã hội
  chính trị - xã hội - nghề nghiệp | xã hội - nghề nghiệp | xã hội, xã hội nghề nghiệp
  hàn lâm khoa học và công nghệ | dân tộc thiểu số và miền núi | vùng đồng bào dân tộc thiểu số và miền núi
  nông thôn mới, đô thị văn minh | nông thôn mới và đô thị văn minh | nông thôn mới và giảm nghèo
  thuộc và trực thuộc | trong và ngoài | tỉnh và thành phố trực thuộc | trung ương và địa phương
  tổ chức và cá nhân | người dân và doanh nghiệp | giám đốc, thủ trưởng | chủ tịch, phó chủ tịch | trưởng, phó | trưởng phó các
  nn và mt | nông nghiệp và mt | tn và mt | tài nguyên và mt | kh và cn | khoa học và cn | gd và đt | giáo dục và đt | kh và đt | kế hoạch và đt
  tt và tt | nn và ptnt | vh, tt&dl | vh, tt và dl | vhtt và dl | vh và tt | vh và xh | lđtb và xh | lđ, tb và xh | lđ, tb&xh | kt và ht | ht và đt
  văn hóa và xã hội | kinh tế và hạ tầng, đô thị | nhà giáo và cán bộ quản lý giáo dục | trang bị và công trình y tế | vật tư và thiết bị y tế | vật tư, thiết bị y tế
  khám, chữa bệnh | khám bệnh, chữa bệnh | tuyển sinh và công tác sinh viên | chính trị và công tác sinh viên | quản trị, thiết bị | cơ sở vật chất và thiết bị
  th và thcs | tiểu học và thcs | tiểu học và trung học cơ sở | thcs và thpt | trung học cơ sở và trung học phổ thông
  báo, đài ptth | báo và đài ptth | báo, đài pt th | báo, đài phát thanh và truyền hình | báo, đài phát thanh, truyền hình | báo và đài pt th
  chi, đảng bộ | huyện, thành ủy | huyện, thị ủy | huyện, thị, thành ủy | tỉnh, thành ủy | quận, huyện ủy | quận, huyện, thị ủy | huyện ủy, thị ủy, thành ủy
  văn hóa, thể thao và truyền thanh | văn hóa, thông tin và truyền thanh | văn hóa, thông tin, thể thao và truyền thanh | văn hóa, thể thao, du lịch và truyền thông
  văn hóa, thể thao, thông tin và truyền thông | văn hóa, thông tin, thể thao và truyền thông | truyền thông, văn hóa và thể thao | truyền thông, văn hóa, thể thao | văn hóa, thể thao, truyền thanh
  khảo thí và đbcl | khảo thí và đbclgd | bệnh tật và hiv/aids | phòng, chống hiv/aids | dân số, truyền thông và giáo dục sức khỏe | truyền thông và giáo dục sức khỏe
  cán bộ, đảng viên, hội viên và nhân dân | cán bộ, hội viên và nhân dân | đoàn viên, hội viên và nhân dân | hội viên và nhân dân | cán bộ, đảng viên, đoàn viên, hội viên và nhân dân
  cán bộ, đảng viên, công chức, viên chức và nhân dân | cán bộ, đảng viên, đoàn viên, hội viên
  văn hóa cơ sở, gia đình và thư viện | quản lý, giám sát kế toán, kiểm toán | kế toán, kiểm toán | tài chính, kinh tế ngành | tiền lương và bảo hiểm xã hội | khởi nghiệp và doanh nghiệp công nghệ
  đăng ký giao dịch bảo đảm và bồi thường nhà nước | du lịch, văn hóa và thể thao | chăn nuôi, thú y và thủy sản | chăn nuôi, thú y | xây dựng, kiểm tra và theo dõi thi hành pháp luật | hợp tác đầu tư và doanh nghiệp
  vận tải, phương tiện và người lái | tổ chức, biên chế và tổ chức phi chính phủ | tổ chức, biên chế | báo chí, xuất bản và thông tin điện tử | công nghiệp, năng lượng và môi trường | nội chính, tiếp công dân
  đào tạo, khoa học và hợp tác quốc tế | xã, phường ủy | xã, phường, đặc khu ủy | phường, xã ủy | quản trị, phục vụ | đo đạc, bản đồ | tiếp công dân, nội chính | thông tin, tuyên truyền
  lâm sàng và cận lâm sàng | văn hóa, nghệ thuật | gia đình, bà mẹ | xây dựng và phát triển đô thị
  `,
  true,
);

/** Offices that serve two bodies at once: the body after "và" belongs to the office. */
export const jointOffices = phrases(
  `
  văn phòng hđnd và ubnd | văn phòng hội đồng nhân dân và ủy ban nhân dân | văn phòng hđnd và ủy ban nhân dân
  văn phòng hội đồng nhân dân và ubnd | vp hđnd và ubnd | vp. hđnd và ubnd | văn phòng ubnd và hđnd | vp ubnd và hđnd
  văn phòng đoàn đbqh và hđnd | văn phòng đoàn đại biểu quốc hội và hđnd | vp đoàn đbqh và hđnd
  văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân | văn phòng đoàn đbqh, hđnd và ubnd
  văn phòng đoàn đại biểu quốc hội, hội đồng nhân dân và ủy ban nhân dân | vp hđ và ub | văn phòng hđ và ub
  văn phòng ủy ban nhân dân và hội đồng nhân dân | chánh văn phòng hđnd và ubnd
  chánh văn phòng hội đồng nhân dân và ủy ban nhân dân | lãnh đạo hđnd và ubnd | thường trực hđnd và ubnd
  `,
  true,
);
