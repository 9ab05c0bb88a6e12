import { wordsOf } from './phrases';

/**
 * Abbreviations that mean one thing wherever they stand in a unit's name, and those that do after a given head
 * ("sở tc": alone "TC" may be tài chính or tổ chức). Left of `=` the spellings, right the words meant.
 */
const TABLE = `
  ubnd | uỷ ban nhân dân | ub nhân dân = ủy ban nhân dân
  ubnd p | ubnd p. = ủy ban nhân dân phường
  ubnd tx | ubnd tx. = ủy ban nhân dân thị xã
  ubnd h. = ủy ban nhân dân huyện
  ubnd q. = ủy ban nhân dân quận
  hđnd = hội đồng nhân dân
  ubmttq | ub mttq | ủy ban mttq | ubmttq việt nam | ubmttq vn | ubmttqvn | ub mttq việt nam | ub mttq vn | ub mttqvn | ủy ban mttq việt nam | ủy ban mttq vn | mttq | mttq việt nam | mttq vn | mttqvn | mặt trận tổ quốc | mặt trận tổ quốc việt nam | ủy ban mặt trận tổ quốc | ủy ban mttqvn | ub mặt trận tổ quốc | ubmt tổ quốc | ubmttq vn = ủy ban mặt trận tổ quốc việt nam
  vp = văn phòng
  đu = đảng ủy
  ubkt = ủy ban kiểm tra
  ban tg = ban tuyên giáo
  ban tgdv | ban tg&dv | ban tg dv = ban tuyên giáo dân vận
  btc = ban tổ chức
  ban xdđ = ban xây dựng đảng
  chqs = chỉ huy quân sự
  bch quân sự | bchqs | bch qs = ban chỉ huy quân sự
  bcđ = ban chỉ đạo
  bql | ban ql = ban quản lý
  qlda = quản lý dự án
  bqlda = ban quản lý dự án
  đtxd | đt xd = đầu tư xây dựng
  kcn = khu công nghiệp
  kkt = khu kinh tế
  ca | ca. = công an
  bđbp = bộ đội biên phòng
  tn&tkq | tntkq | tn tkq | tnhs tkq | tnhs&tkq | tn trả kết quả = tiếp nhận trả kết quả
  tiếp nhận hồ sơ trả kết quả = tiếp nhận trả kết quả
  dvhcc = dịch vụ hành chính công
  tthcc | tt hcc | ttpvhcc | tt pvhcc | tt phục vụ hcc = trung tâm phục vụ hành chính công
  trung tâm pvhcc | trung tâm phục vụ hcc = trung tâm phục vụ hành chính công
  pvhcc = phục vụ hành chính công
  vhxh | vh xh = văn hóa xã hội
  vhtt | vh tt | vh&tt x = văn hóa thông tin
  vhtt&tt | vhtt tt | vh tt&tt = văn hóa thông tin truyền thông
  vhtt&dl | vhttdl | vh tt&dl | vh tt dl | vh,tt&dl | vhtt dl = văn hóa thể thao du lịch
  tp ht | tpht = tư pháp hộ tịch
  tc kt | tckt | tc&kt = tài chính kế toán
  tài chính kt = tài chính kế toán
  tc kh | tckh | tc&kh = tài chính kế hoạch
  vp tk | vptk = văn phòng thống kê
  đc xd | đcxd = địa chính xây dựng
  đc nn xd mt | đc nn xd&mt | đc xd nn&mt = địa chính nông nghiệp xây dựng môi trường
  kt ht | ktht | kt&ht = kinh tế hạ tầng
  kt ht&đt | kthtđt | kt ht đt | ktht&đt = kinh tế hạ tầng đô thị
  kt xh | ktxh = kinh tế xã hội
  nn&mt | nnmt | nn mt | nông nghiệp&mt = nông nghiệp môi trường
  nn&ptnt | nnptnt | nn ptnt | nông nghiệp ptnt = nông nghiệp phát triển nông thôn
  tn&mt | tnmt | tn mt = tài nguyên môi trường
  kh&cn | khcn | kh cn = khoa học công nghệ
  tt&tt | tttt = thông tin truyền thông
  gd&đt | gdđt | gd đt | gd&dt = giáo dục đào tạo
  lđtbxh | lđ tb&xh | lđtb&xh | lđ tbxh | lđ tb xh | lđ&tbxh | lđ tbx h | lao động tbxh | lao động tb&xh = lao động thương binh xã hội
  kh&đt | khđt | kh đt = kế hoạch đầu tư
  gtvt = giao thông vận tải
  qhkt | qh kt = quy hoạch kiến trúc
  dt&tg | dttg = dân tộc tôn giáo
  attp = an toàn thực phẩm
  qlđt = quản lý đô thị
  sở tc = sở tài chính
  sở nv = sở nội vụ
  sở xd = sở xây dựng
  sở tp = sở tư pháp
  sở ct = sở công thương
  sở yt = sở y tế
  sở dl = sở du lịch
  sở vh&tt | sở vhtt = sở văn hóa thể thao
  sở ngv = sở ngoại vụ
  bộ tc = bộ tài chính
  bộ nv = bộ nội vụ
  bộ xd = bộ xây dựng
  bộ tp = bộ tư pháp
  bộ ct = bộ công thương
  bộ yt = bộ y tế
  bộ qp = bộ quốc phòng
  bộ ca | bca = bộ công an
  phòng kt | p kt | p. kt | p.kt | p kinh tế | p. kinh tế | p.kinh tế = phòng kinh tế
  p vhxh | p. vhxh | p.vhxh | p vh xh | p. vh xh | p.vh xh | p văn hóa xã hội | p. văn hóa xã hội = phòng văn hóa xã hội
  phòng tp = phòng tư pháp
  phòng nv = phòng nội vụ
  cb,cc | cbcc | cb cc = cán bộ công chức
  cbccvc | cb ccvc | cb cc vc = cán bộ công chức viên chức
  đtn | đoàn tn | đoàn thanh niên | đtncshcm | đoàn tncs | đoàn tncs hcm | đoàn tncs hồ chí minh | đoàn tncshcm | đoàn tncs hồ chí minh = đoàn thanh niên cộng sản hồ chí minh
  hội lhpn | hội phụ nữ | hlhpn | hội pn | hội liên hiệp phụ nữ việt nam | hội lhpn việt nam | hội lhpn vn = hội liên hiệp phụ nữ
  hội nd | hội nông dân việt nam | hội ndvn = hội nông dân
  hội ccb | hội cựu chiến binh việt nam = hội cựu chiến binh
  hội nct = hội người cao tuổi
  hội ctđ = hội chữ thập đỏ
  lđlđ | liên đoàn lđ = liên đoàn lao động
  bhxh = bảo hiểm xã hội
  kbnn = kho bạc nhà nước
  nhnn = ngân hàng nhà nước
  nhcsxh | ngân hàng csxh = ngân hàng chính sách xã hội
  tand = tòa án nhân dân
  vksnd = viện kiểm sát nhân dân
  ttyt = trung tâm y tế
  tyt = trạm y tế
  cđs = chuyển đổi số
  cntt = công nghệ thông tin
  htx = hợp tác xã
  tdp = tổ dân phố
  tnhh = trách nhiệm hữu hạn
  tp hcm | tphcm | tp. hồ chí minh | tp hồ chí minh = thành phố hồ chí minh
  tphn | tp hn | tp hà nội = thành phố hà nội
  tp = thành phố
  đbqh = đại biểu quốc hội
  pct = phó chủ tịch
  đc | đ c = đồng chí
  cc = công chức
  dn = doanh nghiệp
  vn = việt nam
  tw = trung ương
`;

/** Abbreviation (words joined by spaces) -> words meant. */
export const abbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.split('\n').flatMap((line) => {
    const [short = '', full = ''] = line.split('=');
    // What is meant stands for itself, or a shorter abbreviation inside it would be written out once more.
    return [...short.split('|'), full]
      .map((each) => [wordsOf(each).join(' '), wordsOf(full)] as const)
      .filter(([key]) => key !== '');
  }),
);

/** Words of the longest abbreviation. */
export const LONGEST_ABBREVIATION = Math.max(
  ...[...abbreviations.keys()].map((key) => key.split(' ').length),
);
