import { wordsOf } from '../phrases';

/**
 * Abbreviations that mean one thing wherever they stand in a unit's name, and those that do after a given head
 * ("sở tc": alone "TC" may be tài chính or tổ chức), each with the words meant.
 */
const TABLE: readonly (readonly [short: string, full: string])[] = [
  ['attp', 'an toàn thực phẩm'], // genre
  ['ban ql', 'ban quản lý'], // genre
  ['ban tg', 'ban tuyên giáo'], // genre
  ['ban tg dv', 'ban tuyên giáo dân vận'], // genre
  ['ban tg&dv', 'ban tuyên giáo dân vận'], // genre
  ['ban tgdv', 'ban tuyên giáo dân vận'], // genre
  ['ban xdđ', 'ban xây dựng đảng'], // genre
  ['bca', 'bộ công an'], // cantho-153-phong-chong-ma-tuy-prose
  ['bcđ', 'ban chỉ đạo'], // 14-hanoi-kh-100-ngay-cds
  ['bch qs', 'ban chỉ huy quân sự'], // genre
  ['bch quân sự', 'ban chỉ huy quân sự'], // genre
  ['bchqs', 'ban chỉ huy quân sự'], // genre
  ['bđbp', 'bộ đội biên phòng'], // genre
  ['bhxh', 'bảo hiểm xã hội'], // genre
  ['bộ ca', 'bộ công an'], // genre
  ['bộ ct', 'bộ công thương'], // genre
  ['bộ nv', 'bộ nội vụ'], // genre
  ['bộ qp', 'bộ quốc phòng'], // genre
  ['bộ tc', 'bộ tài chính'], // genre
  ['bộ tp', 'bộ tư pháp'], // genre
  ['bộ xd', 'bộ xây dựng'], // genre
  ['bộ yt', 'bộ y tế'], // genre
  ['bql', 'ban quản lý'], // 21-laocai-khai-khoang-2026-draft
  ['bqlda', 'ban quản lý dự án'], // genre
  ['btc', 'ban tổ chức'], // nghean-980-phong-thu-dan-su
  ['ca', 'công an'], // genre
  ['ca.', 'công an'], // genre
  ['cb cc', 'cán bộ công chức'], // 002-thuong-lo-2020
  ['cb cc vc', 'cán bộ công chức viên chức'], // genre
  ['cb ccvc', 'cán bộ công chức viên chức'], // genre
  ['cb,cc', 'cán bộ công chức'], // 002-thuong-lo-2020
  ['cbcc', 'cán bộ công chức'], // 000-ban-dat-2021
  ['cbccvc', 'cán bộ công chức viên chức'], // 15-hanoi-kh38-phu-luc-1-xlsx
  ['cc', 'công chức'], // 001-chi-tan-2024
  ['cđs', 'chuyển đổi số'], // 13-vpcp-624-don-doc-nhiem-vu
  ['chqs', 'chỉ huy quân sự'], // 000-ban-dat-2021
  ['cntt', 'công nghệ thông tin'], // 000-ban-dat-2021
  ['dn', 'doanh nghiệp'], // 15-hanoi-kh38-phu-luc-1-xlsx
  ['dt&tg', 'dân tộc tôn giáo'], // genre
  ['dttg', 'dân tộc tôn giáo'], // genre
  ['dvhcc', 'dịch vụ hành chính công'], // 004-trung-gia-2025
  ['đ c', 'đồng chí'], // 004-trung-gia-2025
  ['đbqh', 'đại biểu quốc hội'], // genre
  ['đc', 'đồng chí'], // genre
  ['đc nn xd mt', 'địa chính nông nghiệp xây dựng môi trường'], // genre
  ['đc nn xd&mt', 'địa chính nông nghiệp xây dựng môi trường'], // genre
  ['đc xd', 'địa chính xây dựng'], // genre
  ['đc xd nn&mt', 'địa chính nông nghiệp xây dựng môi trường'], // genre
  ['đcxd', 'địa chính xây dựng'], // genre
  ['đoàn thanh niên', 'đoàn thanh niên cộng sản hồ chí minh'], // genre
  ['đoàn tn', 'đoàn thanh niên cộng sản hồ chí minh'], // genre
  ['đoàn tncs', 'đoàn thanh niên cộng sản hồ chí minh'], // genre
  ['đoàn tncs hcm', 'đoàn thanh niên cộng sản hồ chí minh'], // genre
  ['đoàn tncs hồ chí minh', 'đoàn thanh niên cộng sản hồ chí minh'], // genre
  ['đoàn tncs hồ chí minh', 'đoàn thanh niên cộng sản hồ chí minh'], // genre
  ['đoàn tncshcm', 'đoàn thanh niên cộng sản hồ chí minh'], // genre
  ['đt xd', 'đầu tư xây dựng'], // genre
  ['đtn', 'đoàn thanh niên cộng sản hồ chí minh'], // genre
  ['đtncshcm', 'đoàn thanh niên cộng sản hồ chí minh'], // genre
  ['đtxd', 'đầu tư xây dựng'], // laocai-tien-do-cum-cong-nghiep
  ['đu', 'đảng ủy'], // 13-vpcp-624-don-doc-nhiem-vu
  ['gd đt', 'giáo dục đào tạo'], // genre
  ['gd&dt', 'giáo dục đào tạo'], // genre
  ['gd&đt', 'giáo dục đào tạo'], // 21-laocai-khai-khoang-2026-draft
  ['gdđt', 'giáo dục đào tạo'], // 001-chi-tan-2024
  ['gtvt', 'giao thông vận tải'], // 3-16-vnmasterplan-wbs-2025
  ['hđnd', 'hội đồng nhân dân'], // 14-hanoi-kh-100-ngay-cds
  ['hlhpn', 'hội liên hiệp phụ nữ'], // genre
  ['hội ccb', 'hội cựu chiến binh'], // genre
  ['hội ctđ', 'hội chữ thập đỏ'], // genre
  ['hội cựu chiến binh việt nam', 'hội cựu chiến binh'], // genre
  ['hội lhpn', 'hội liên hiệp phụ nữ'], // genre
  ['hội lhpn việt nam', 'hội liên hiệp phụ nữ'], // genre
  ['hội lhpn vn', 'hội liên hiệp phụ nữ'], // genre
  ['hội liên hiệp phụ nữ việt nam', 'hội liên hiệp phụ nữ'], // genre
  ['hội nct', 'hội người cao tuổi'], // genre
  ['hội nd', 'hội nông dân'], // genre
  ['hội ndvn', 'hội nông dân'], // genre
  ['hội nông dân việt nam', 'hội nông dân'], // genre
  ['hội phụ nữ', 'hội liên hiệp phụ nữ'], // genre
  ['hội pn', 'hội liên hiệp phụ nữ'], // genre
  ['htx', 'hợp tác xã'], // laocai-tien-do-cum-cong-nghiep
  ['kbnn', 'kho bạc nhà nước'], // genre
  ['kcn', 'khu công nghiệp'], // 21-laocai-khai-khoang-2026-draft
  ['kh cn', 'khoa học công nghệ'], // genre
  ['kh đt', 'kế hoạch đầu tư'], // genre
  ['kh&cn', 'khoa học công nghệ'], // 04-dongthap-617-cds-doanh-nghiep
  ['kh&đt', 'kế hoạch đầu tư'], // 3-16-vnmasterplan-wbs-2025
  ['khcn', 'khoa học công nghệ'], // 15-hanoi-kh38-phu-luc-1-xlsx
  ['khđt', 'kế hoạch đầu tư'], // 3-06-danang-dbgt-q4-2026
  ['kkt', 'khu kinh tế'], // genre
  ['kt ht', 'kinh tế hạ tầng'], // genre
  ['kt ht đt', 'kinh tế hạ tầng đô thị'], // genre
  ['kt ht&đt', 'kinh tế hạ tầng đô thị'], // genre
  ['kt xh', 'kinh tế xã hội'], // genre
  ['kt&ht', 'kinh tế hạ tầng'], // genre
  ['ktht', 'kinh tế hạ tầng'], // 2-90-neg-lich-cong-tac-daksong-2019
  ['ktht&đt', 'kinh tế hạ tầng đô thị'], // genre
  ['kthtđt', 'kinh tế hạ tầng đô thị'], // genre
  ['ktxh', 'kinh tế xã hội'], // 13-vpcp-624-don-doc-nhiem-vu
  ['lao động tb&xh', 'lao động thương binh xã hội'], // genre
  ['lao động tbxh', 'lao động thương binh xã hội'], // genre
  ['lđ tb xh', 'lao động thương binh xã hội'], // genre
  ['lđ tb&xh', 'lao động thương binh xã hội'], // 3-16-vnmasterplan-wbs-2025
  ['lđ tbx h', 'lao động thương binh xã hội'], // genre
  ['lđ tbxh', 'lao động thương binh xã hội'], // genre
  ['lđ&tbxh', 'lao động thương binh xã hội'], // genre
  ['lđlđ', 'liên đoàn lao động'], // genre
  ['lđtb&xh', 'lao động thương binh xã hội'], // genre
  ['lđtbxh', 'lao động thương binh xã hội'], // genre
  ['liên đoàn lđ', 'liên đoàn lao động'], // genre
  ['mặt trận tổ quốc', 'ủy ban mặt trận tổ quốc việt nam'], // 001-chi-tan-2024
  ['mặt trận tổ quốc việt nam', 'ủy ban mặt trận tổ quốc việt nam'], // anthoidong-xa-phan-cong
  ['mttq', 'ủy ban mặt trận tổ quốc việt nam'], // 14-hanoi-kh-100-ngay-cds
  ['mttq việt nam', 'ủy ban mặt trận tổ quốc việt nam'], // 14-hanoi-kh-100-ngay-cds
  ['mttq vn', 'ủy ban mặt trận tổ quốc việt nam'], // genre
  ['mttqvn', 'ủy ban mặt trận tổ quốc việt nam'], // genre
  ['ngân hàng csxh', 'ngân hàng chính sách xã hội'], // genre
  ['nhcsxh', 'ngân hàng chính sách xã hội'], // genre
  ['nhnn', 'ngân hàng nhà nước'], // 13-vpcp-624-don-doc-nhiem-vu
  ['nn mt', 'nông nghiệp môi trường'], // genre
  ['nn ptnt', 'nông nghiệp phát triển nông thôn'], // genre
  ['nn&mt', 'nông nghiệp môi trường'], // 21-laocai-khai-khoang-2026-draft
  ['nn&ptnt', 'nông nghiệp phát triển nông thôn'], // 3-16-vnmasterplan-wbs-2025
  ['nnmt', 'nông nghiệp môi trường'], // 15-hanoi-kh38-phu-luc-1-xlsx
  ['nnptnt', 'nông nghiệp phát triển nông thôn'], // genre
  ['nông nghiệp ptnt', 'nông nghiệp phát triển nông thôn'], // genre
  ['nông nghiệp&mt', 'nông nghiệp môi trường'], // genre
  ['p kinh tế', 'phòng kinh tế'], // genre
  ['p kt', 'phòng kinh tế'], // genre
  ['p văn hóa xã hội', 'phòng văn hóa xã hội'], // genre
  ['p vh xh', 'phòng văn hóa xã hội'], // genre
  ['p vhxh', 'phòng văn hóa xã hội'], // genre
  ['p. kinh tế', 'phòng kinh tế'], // genre
  ['p. kt', 'phòng kinh tế'], // genre
  ['p. văn hóa xã hội', 'phòng văn hóa xã hội'], // genre
  ['p. vh xh', 'phòng văn hóa xã hội'], // genre
  ['p. vhxh', 'phòng văn hóa xã hội'], // genre
  ['p.kinh tế', 'phòng kinh tế'], // genre
  ['p.kt', 'phòng kinh tế'], // genre
  ['p.vh xh', 'phòng văn hóa xã hội'], // genre
  ['p.vhxh', 'phòng văn hóa xã hội'], // genre
  ['pct', 'phó chủ tịch'], // cantho-153-phong-chong-ma-tuy-prose
  ['phòng kt', 'phòng kinh tế'], // genre
  ['phòng nv', 'phòng nội vụ'], // genre
  ['phòng tp', 'phòng tư pháp'], // cantho-153-phong-chong-ma-tuy-prose
  ['pvhcc', 'phục vụ hành chính công'], // genre
  ['qh kt', 'quy hoạch kiến trúc'], // genre
  ['qhkt', 'quy hoạch kiến trúc'], // 15-hanoi-kh38-phu-luc-1-xlsx
  ['qlda', 'quản lý dự án'], // laocai-tien-do-cum-cong-nghiep
  ['qlđt', 'quản lý đô thị'], // 13-vpcp-624-don-doc-nhiem-vu
  ['sở ct', 'sở công thương'], // genre
  ['sở dl', 'sở du lịch'], // genre
  ['sở ngv', 'sở ngoại vụ'], // genre
  ['sở nv', 'sở nội vụ'], // genre
  ['sở tc', 'sở tài chính'], // 15-hanoi-kh38-phu-luc-1-xlsx
  ['sở tp', 'sở tư pháp'], // genre
  ['sở vh&tt', 'sở văn hóa thể thao'], // genre
  ['sở vhtt', 'sở văn hóa thể thao'], // genre
  ['sở xd', 'sở xây dựng'], // 2-90-neg-lich-cong-tac-daksong-2019
  ['sở yt', 'sở y tế'], // genre
  ['tài chính kt', 'tài chính kế toán'], // 001-chi-tan-2024
  ['tand', 'tòa án nhân dân'], // cantho-153-phong-chong-ma-tuy-prose
  ['tc kh', 'tài chính kế hoạch'], // genre
  ['tc kt', 'tài chính kế toán'], // genre
  ['tc&kh', 'tài chính kế hoạch'], // genre
  ['tc&kt', 'tài chính kế toán'], // genre
  ['tckh', 'tài chính kế hoạch'], // genre
  ['tckt', 'tài chính kế toán'], // 3-10-ibst-quy-trinh-1-thi-truong
  ['tdp', 'tổ dân phố'], // genre
  ['tiếp nhận hồ sơ trả kết quả', 'tiếp nhận trả kết quả'], // 000-ban-dat-2021
  ['tn mt', 'tài nguyên môi trường'], // genre
  ['tn tkq', 'tiếp nhận trả kết quả'], // genre
  ['tn trả kết quả', 'tiếp nhận trả kết quả'], // genre
  ['tn&mt', 'tài nguyên môi trường'], // 3-16-vnmasterplan-wbs-2025
  ['tn&tkq', 'tiếp nhận trả kết quả'], // 002-thuong-lo-2020
  ['tnhh', 'trách nhiệm hữu hạn'], // laocai-tien-do-cum-cong-nghiep
  ['tnhs tkq', 'tiếp nhận trả kết quả'], // genre
  ['tnhs&tkq', 'tiếp nhận trả kết quả'], // genre
  ['tnmt', 'tài nguyên môi trường'], // 2-90-neg-lich-cong-tac-daksong-2019
  ['tntkq', 'tiếp nhận trả kết quả'], // genre
  ['tp', 'thành phố'], // cantho-153-phong-chong-ma-tuy-prose
  ['tp hà nội', 'thành phố hà nội'], // 13-vpcp-624-don-doc-nhiem-vu
  ['tp hcm', 'thành phố hồ chí minh'], // 13-vpcp-624-don-doc-nhiem-vu
  ['tp hn', 'thành phố hà nội'], // genre
  ['tp hồ chí minh', 'thành phố hồ chí minh'], // ttg-2530-moi-truong-khong-khi
  ['tp ht', 'tư pháp hộ tịch'], // genre
  ['tp. hồ chí minh', 'thành phố hồ chí minh'], // ttg-2530-moi-truong-khong-khi
  ['tphcm', 'thành phố hồ chí minh'], // 34-hcm-ct03-nghia-vu-quan-su
  ['tphn', 'thành phố hà nội'], // 15-hanoi-kh38-phu-luc-1-xlsx
  ['tpht', 'tư pháp hộ tịch'], // genre
  ['trung tâm phục vụ hcc', 'trung tâm phục vụ hành chính công'], // genre
  ['trung tâm pvhcc', 'trung tâm phục vụ hành chính công'], // genre
  ['tt hcc', 'trung tâm phục vụ hành chính công'], // genre
  ['tt phục vụ hcc', 'trung tâm phục vụ hành chính công'], // genre
  ['tt pvhcc', 'trung tâm phục vụ hành chính công'], // genre
  ['tt&tt', 'thông tin truyền thông'], // genre
  ['tthcc', 'trung tâm phục vụ hành chính công'], // genre
  ['ttpvhcc', 'trung tâm phục vụ hành chính công'], // 2-15-caobang-203-quy-trinh-noi-bo
  ['tttt', 'thông tin truyền thông'], // 3-16-vnmasterplan-wbs-2025
  ['ttyt', 'trung tâm y tế'], // genre
  ['tw', 'trung ương'], // 17-nq03-phu-luc-2-nq57
  ['tyt', 'trạm y tế'], // genre
  ['ub mặt trận tổ quốc', 'ủy ban mặt trận tổ quốc việt nam'], // genre
  ['ub mttq', 'ủy ban mặt trận tổ quốc việt nam'], // 14-hanoi-kh-100-ngay-cds
  ['ub mttq việt nam', 'ủy ban mặt trận tổ quốc việt nam'], // 14-hanoi-kh-100-ngay-cds
  ['ub mttq vn', 'ủy ban mặt trận tổ quốc việt nam'], // genre
  ['ub mttqvn', 'ủy ban mặt trận tổ quốc việt nam'], // genre
  ['ub nhân dân', 'ủy ban nhân dân'], // genre
  ['ubkt', 'ủy ban kiểm tra'], // genre
  ['ubmt tổ quốc', 'ủy ban mặt trận tổ quốc việt nam'], // genre
  ['ubmttq', 'ủy ban mặt trận tổ quốc việt nam'], // 000-ban-dat-2021
  ['ubmttq việt nam', 'ủy ban mặt trận tổ quốc việt nam'], // genre
  ['ubmttq vn', 'ủy ban mặt trận tổ quốc việt nam'], // genre
  ['ubmttq vn', 'ủy ban mặt trận tổ quốc việt nam'], // genre
  ['ubmttqvn', 'ủy ban mặt trận tổ quốc việt nam'], // cantho-153-phong-chong-ma-tuy-prose
  ['ubnd', 'ủy ban nhân dân'], // 03-hanoi-310-5g-iot
  ['ubnd h.', 'ủy ban nhân dân huyện'], // genre
  ['ubnd p', 'ủy ban nhân dân phường'], // genre
  ['ubnd p.', 'ủy ban nhân dân phường'], // genre
  ['ubnd q.', 'ủy ban nhân dân quận'], // genre
  ['ubnd tx', 'ủy ban nhân dân thị xã'], // genre
  ['ubnd tx.', 'ủy ban nhân dân thị xã'], // genre
  ['ủy ban mặt trận tổ quốc', 'ủy ban mặt trận tổ quốc việt nam'], // anthoidong-xa-phan-cong
  ['ủy ban mttq', 'ủy ban mặt trận tổ quốc việt nam'], // 000-ban-dat-2021
  ['ủy ban mttq việt nam', 'ủy ban mặt trận tổ quốc việt nam'], // genre
  ['ủy ban mttq vn', 'ủy ban mặt trận tổ quốc việt nam'], // genre
  ['ủy ban mttqvn', 'ủy ban mặt trận tổ quốc việt nam'], // genre
  ['uỷ ban nhân dân', 'ủy ban nhân dân'], // 13-vpcp-624-don-doc-nhiem-vu
  ['vh tt', 'văn hóa thông tin'], // 3-16-vnmasterplan-wbs-2025
  ['vh tt dl', 'văn hóa thể thao du lịch'], // 3-16-vnmasterplan-wbs-2025
  ['vh tt&dl', 'văn hóa thể thao du lịch'], // 21-laocai-khai-khoang-2026-draft
  ['vh tt&tt', 'văn hóa thông tin truyền thông'], // genre
  ['vh xh', 'văn hóa xã hội'], // 004-trung-gia-2025
  ['vh,tt&dl', 'văn hóa thể thao du lịch'], // 21-laocai-khai-khoang-2026-draft
  ['vh&tt x', 'văn hóa thông tin'], // genre
  ['vhtt', 'văn hóa thông tin'], // genre
  ['vhtt dl', 'văn hóa thể thao du lịch'], // genre
  ['vhtt tt', 'văn hóa thông tin truyền thông'], // genre
  ['vhtt&dl', 'văn hóa thể thao du lịch'], // genre
  ['vhtt&tt', 'văn hóa thông tin truyền thông'], // 004-trung-gia-2025
  ['vhttdl', 'văn hóa thể thao du lịch'], // 05-bvhttdl-6225-cuoi-nam-2025
  ['vhxh', 'văn hóa xã hội'], // genre
  ['vksnd', 'viện kiểm sát nhân dân'], // genre
  ['vn', 'việt nam'], // 13-vpcp-624-don-doc-nhiem-vu
  ['vp', 'văn phòng'], // cantho-153-phong-chong-ma-tuy-prose
  ['vp tk', 'văn phòng thống kê'], // genre
  ['vptk', 'văn phòng thống kê'], // genre
];

/** Abbreviation (words joined by spaces) -> words meant. */
export const abbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  // What is meant stands for itself, or a shorter abbreviation inside it would be written out once more.
  TABLE.flatMap(([short, full]) =>
    [short, full].map((each) => [wordsOf(each).join(' '), wordsOf(full)] as const),
  ),
);

/** Words of the longest abbreviation. */
export const LONGEST_ABBREVIATION = Math.max(
  ...[...abbreviations.keys()].map((key) => key.split(' ').length),
);
