import { phrases } from './phrases';

/**
 * What follows a head that several units share: "Sở Tài chính, Nội vụ" is two departments because both fields are
 * departments of their own. One list for all heads: fields of ministries, departments, offices and committees.
 */
export const domains = phrases(`
  tài chính | nội vụ | xây dựng | y tế | tư pháp | công thương | ngoại vụ | ngoại giao | quốc phòng | công an | du lịch
  giao thông vận tải | gtvt | gt vt | giao thông - vận tải | kế hoạch và đầu tư | kh&đt | khđt | tài nguyên và môi trường | tn&mt | tnmt
  nông nghiệp và môi trường | nn&mt | nnmt | nông nghiệp và phát triển nông thôn | nông nghiệp và ptnt | nn&ptnt | nnptnt
  khoa học và công nghệ | kh&cn | khcn | khoa học công nghệ | thông tin và truyền thông | tt&tt | tttt
  giáo dục và đào tạo | giáo dục - đào tạo | gd&đt | gdđt | gd-đt | lao động - thương binh và xã hội | lđtbxh | lđ-tb&xh | lđtb&xh
  lao động - tbxh | văn hóa, thể thao và du lịch | văn hóa thể thao và du lịch | vh,tt&dl | vhtt&dl | vhttdl | văn hóa và thể thao | vh&tt
  vhtt | dân tộc và tôn giáo | dân tộc | tôn giáo | dt&tg | quy hoạch - kiến trúc | quy hoạch và kiến trúc | qhkt | an toàn thực phẩm
  thanh tra | văn hóa | giáo dục | công nghiệp | thương mại | nông nghiệp
  kinh tế | văn hóa - xã hội | vh-xh | vhxh | kinh tế, hạ tầng và đô thị | kinh tế - hạ tầng | kt-ht | kt&ht | kinh tế và hạ tầng
  quản lý đô thị | qlđt | tài chính - kế hoạch | tc-kh | tckh | tc&kh | văn hóa và thông tin | văn hóa - thông tin | vhtt | vh&tt
  văn hóa, khoa học và thông tin | vh,kh&tt | lao động - thương binh xã hội | nội vụ và dân tộc
  tổ chức - hành chính | hành chính - tổ chức | hành chính - tổng hợp | hành chính | tổng hợp | tổ chức cán bộ | kế hoạch - tài chính
  kế hoạch tổng hợp | kế hoạch - nghiệp vụ | đào tạo | thanh tra - pháp chế | pháp chế | công tác sinh viên | quản lý khoa học
  khoa học | hợp tác quốc tế | thi đua - khen thưởng | thi đua, khen thưởng | kiểm soát thủ tục hành chính | công nghệ thông tin | chuyển đổi số
  tổ chức | tuyên giáo | tuyên giáo và dân vận | dân vận | nội chính | kiểm tra | kinh tế - ngân sách | kinh tế - xã hội
  chính sách, chiến lược trung ương | đô thị | xây dựng đảng | bảo vệ môi trường | trồng trọt và bảo vệ thực vật
  chăn nuôi và thú y | kiểm lâm | thủy lợi | thủy sản | phát triển nông thôn | lâm nghiệp và kiểm lâm | lâm nghiệp
  văn phòng - thống kê | địa chính - xây dựng | tư pháp - hộ tịch | tài chính - kế toán | địa chính - nông nghiệp
`);
