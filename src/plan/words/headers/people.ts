/** Who leads, takes part, carries out, directs. */
import { ACTOR, DOING, HEAD_OF_ACTOR, butNot, start, whole, words, type HeaderCue } from './cue';

const MATTER = butNot(
  'what is done together, not who joins in: “Nội dung phối hợp”',
  'nhiem vu chu tri', // genre
  'nhiem vu phoi hop', // genre
  'noi dung', // 03-hanoi-310-5g-iot
  'quy che', // nghean-980-phong-thu-dan-su
);
const OVERSEEING = '(?:giam sat|don doc|tham dinh|kiem tra)$';
const NOBODY = butNot(
  'names no one, or one who looks on: “Địa điểm thực hiện”, “Trách nhiệm giám sát”',
  OVERSEEING,
  '20[0-9]{2}', // 02-dongthap-552-doi-moi-cong-nghe
  'bien phap', // genre
  'cach thuc', // genre
  'can cu', // 3-11-ibst-quy-trinh-2-ky-ket-hop-dong
  'chi tieu', // 09-bacninh-144-chi-tieu-kinh-te-so
  'chua', // 13-vpcp-624-don-doc-nhiem-vu
  'da', // 10-dongnai-179-kinh-te-so
  'dia ban', // 09-bacninh-144-chi-tieu-kinh-te-so
  'dia diem', // 2-90-neg-lich-cong-tac-daksong-2019
  'dieu kien', // 3-10-ibst-quy-trinh-1-thi-truong
  'doi tuong', // genre
  'giai phap', // 02-dongthap-552-doi-moi-cong-nghe
  'hinh thuc', // 001-chi-tan-2024
  'huong', // genre
  'ke hoach', // 05-bvhttdl-6225-cuoi-nam-2025
  'ket qua', // 05-bvhttdl-6225-cuoi-nam-2025
  'kha nang', // genre
  'kinh phi', // 18-nq03-phu-luc-1-chi-tieu
  'lo trinh', // 05-bvhttdl-6225-cuoi-nam-2025
  'luy ke', // 22-sct-laocai-de-an-08-prose
  'muc do', // 3-16-vnmasterplan-wbs-2025
  'muc tieu', // 2-06-tdt-muc-2-cong-nghe-2026
  'nam truoc', // genre
  'nhiem vu', // 02-dongthap-552-doi-moi-cong-nghe
  'noi dung', // 03-hanoi-310-5g-iot
  'phuong an', // genre
  'pham vi', // 2-10-contact-center-ai-agent-2025
  'phuong thuc', // 15-hanoi-kh38-phu-luc-1-xlsx
  'quy trinh', // 05-bvhttdl-6225-cuoi-nam-2025
  'so lan', // genre
  'thoi gian', // 02-dongthap-552-doi-moi-cong-nghe
  'tien do', // 15-hanoi-kh38-phu-luc-1-xlsx
  'tinh hinh', // genre
  'ty le', // 09-bacninh-144-chi-tieu-kinh-te-so
  'uoc', // genre
  'van ban', // 07-ttg-2597-cds-ha-tang-xay-dung
  'yeu cau', // 07-ttg-2597-cds-ha-tang-xay-dung
);

export const LEAD_HEADS: readonly HeaderCue[] = [
  [
    words(
      'chu tri', // 02-dongthap-552-doi-moi-cong-nghe
    ),
    1,
    MATTER,
  ],
  [
    words(
      `${ACTOR} thuong truc`, // 2-90-neg-lich-cong-tac-daksong-2019
      'dau moi', // 3-10-ibst-quy-trinh-1-thi-truong
    ),
    0.9,
  ],
  [
    words(
      'chiu trach nhiem', // 05-bvhttdl-6225-cuoi-nam-2025
    ),
    0.86,
  ],
  [
    words(
      'thuc hien chinh', // genre
      'trach nhiem chinh', // genre
    ),
    0.95,
  ],
  [
    words(
      'tham muu(?: to chuc)? thuc hien', // genre
    ),
    0.96,
  ],
  [
    words(
      'tham muu', // 15-hanoi-kh38-phu-luc-1-xlsx
    ),
    0.78,
    butNot(
      'what is drafted: “Nội dung tham mưu”',
      'noi dung', // 03-hanoi-310-5g-iot
      'san pham', // 10-dongnai-179-kinh-te-so
      'van ban', // 07-ttg-2597-cds-ha-tang-xay-dung
    ),
  ],
  [
    words(
      `${ACTOR}(?: [a-z]+){0,2} (?:phu trach|theo doi|don doc|soan thao|xay dung|quan ly|duoc giao|chinh|duoc phan cong|chuan bi|de xuat|dang ky)`, // 02-dongthap-552-doi-moi-cong-nghe
    ),
    0.76,
    butNot(
      'leaders watch over, they do not lead: “Đồng chí lãnh đạo phụ trách”',
      'chi dao', // 07-ttg-2597-cds-ha-tang-xay-dung
      'lanh dao', // 2-15-caobang-203-quy-trinh-noi-bo
    ),
  ],
  [
    whole(
      'to truong', // genre
      'truong (?:doan|nhom)(?: kiem tra| giam sat| cong tac)?', // genre
      'truong (?:du an|tieu ban)', // genre
    ),
    0.85,
  ],
  [
    words(
      'ro trach nhiem', // genre
    ),
    0.33,
  ],
  [
    words(
      'chu dau tu', // laocai-tien-do-cum-cong-nghiep
      'chu nhiem', // genre
      'chu quan', // genre
      'phu trach', // 001-chi-tan-2024
    ),
    0.6,
  ],
  [
    words(
      'accountable', // genre
      'in charge', // genre
      'lead', // genre
      'leader', // genre
      'owner', // 3-16-vnmasterplan-wbs-2025
      'pic', // genre
    ),
    0.9,
  ],
];

export const COORDINATE_HEADS: readonly HeaderCue[] = [
  [
    words(
      'hiep dong', // 33-thainguyen-kh54-nghia-vu-quan-su
      'phoi hop', // 02-dongthap-552-doi-moi-cong-nghe
    ),
    1,
    MATTER,
  ],
  [
    words(
      `${ACTOR} (?:co )?lien quan`, // 02-dongthap-552-doi-moi-cong-nghe
    ),
    0.78,
  ],
  [
    words(
      'cung (?:lam|thuc hien|tham gia)', // genre
    ),
    0.95,
  ],
  [
    words(
      `(?:${ACTOR}|ai) (?:tham gia|ho tro|giup)`, // 2-06-tdt-muc-2-cong-nghe-2026
    ),
    0.7,
  ],
  [
    whole(
      '(?:ben|phong|bo phan) ho tro', // genre
      'ho tro', // genre
    ),
    0.6,
  ],
  [
    words(
      'consulted', // genre
      'contributors?', // genre
      'coordination', // genre
      'partners?', // genre
      'support', // genre
      'supporting', // genre
    ),
    0.85,
  ],
];

export const LEAD_AND_COORDINATE_HEADS: readonly HeaderCue[] = [
  [
    words(
      'chu tri.{0,25} phoi hop', // 2-06-tdt-muc-2-cong-nghe-2026
      'phoi hop.{0,25} chu tri', // genre
    ),
    1.2,
  ],
];

export const EXECUTOR_HEADS: readonly HeaderCue[] = [
  [
    words(
      `${ACTOR}(?: [a-z]+){0,4} ${DOING}`, // 05-bvhttdl-6225-cuoi-nam-2025
    ),
    0.9,
    butNot(
      'what is carried out: “Đơn vị và kinh phí thực hiện”',
      'ket qua', // 05-bvhttdl-6225-cuoi-nam-2025
      'kinh phi', // 18-nq03-phu-luc-1-chi-tieu
      'nhiem vu', // 02-dongthap-552-doi-moi-cong-nghe
      'noi dung', // 03-hanoi-310-5g-iot
      'thoi gian', // 02-dongthap-552-doi-moi-cong-nghe
    ),
  ],
  [
    words(
      'ai thuc hien', // genre
      '(?:ai|nguoi|don vi) lam', // genre
      'ro nguoi', // genre
    ),
    0.85,
  ],
  [
    words(
      `${ACTOR} trinh`, // 39-ubtvqh-92-chuong-trinh-lap-phap
    ),
    0.6,
  ],
  [
    words(
      `${ACTOR} (?:tra loi|tiep nhan|bao cao|duoc phan cong)`, // 2-06-tdt-muc-2-cong-nghe-2026
    ),
    0.75,
  ],
  [words(DOING), 0.45, NOBODY],
  [
    words(
      'don vi duoc giao', // 05-bvhttdl-6225-cuoi-nam-2025
      'giao cho', // genre
      'giao nhiem vu', // 13-vpcp-624-don-doc-nhiem-vu
      'phan cong', // 2-15-caobang-203-quy-trinh-noi-bo
      'trach nhiem', // 05-bvhttdl-6225-cuoi-nam-2025
    ),
    0.75,
    butNot(
      'who looks on, or answers for it alone: “Trách nhiệm giám sát”, “Rõ trách nhiệm”',
      OVERSEEING,
      'chiu trach nhiem', // 05-bvhttdl-6225-cuoi-nam-2025
      'ro trach nhiem', // genre
      'trach nhiem chinh', // genre
    ),
  ],
  [
    whole(
      `${ACTOR}(?: ${ACTOR})*`, // 11-ttg-2629-chinh-phu-so
    ),
    0.62,
  ],
  [
    words(
      'co quan', // 03-hanoi-310-5g-iot
      'don vi', // 04-dongthap-617-cds-doanh-nghiep
    ),
    0.2,
  ],
  [
    words(
      'assigned to', // genre
      'assignees?', // genre
      'implementer', // genre
      'implementing', // genre
      'responsible', // genre
    ),
    0.85,
  ],
  [
    whole(
      '(?:cac )?to(?: chuyen mon| nhom)?', // genre
      '(?:khoi )?lop', // thcs-xuanson-lao-dong-tuan-7
    ),
    0.62,
  ],
  [
    start(
      '(?:thanh phan |thanh vien )?(?:doan|to) (?:thanh tra|kiem tra|giam sat|cong tac|khao sat)', // dha-thanh-tra-noi-bo-2027
    ),
    0.7,
  ],
  [
    words(
      '(?:ai|nguoi|can bo) dam (?:nhan|nhiem)', // genre
    ),
    0.85,
  ],
  [
    start(
      'luc luong', // kiem-tra-noi-bo-thcs
    ),
    0.62,
    butNot(
      'who joins in: “Lực lượng phối hợp”, “Lực lượng tham gia”',
      'ho tro', // genre
      'phoi hop', // 02-dongthap-552-doi-moi-cong-nghe
      'tham gia', // genre
    ),
  ],
  // Whoever it is; where another head says who is charged, what stands beneath does not make it one.
  [
    start(
      HEAD_OF_ACTOR, // genre
    ),
    0.4,
    NOBODY,
  ],
  // A group of people or of tasks.
  [
    start(
      'nhom', // genre
    ),
    0.3,
  ],
  // People are means as well as money is: what stands beneath tells.
  [
    whole(
      '(?:nguon )?nhan (?:luc|su)', // genre
      'nguon luc', // genre
    ),
    0.45,
  ],
];

export const DIRECTOR_HEADS: readonly HeaderCue[] = [
  [
    words(
      'chi dao', // 07-ttg-2597-cds-ha-tang-xay-dung
      'chi huy', // genre
      'lanh dao', // 2-15-caobang-203-quy-trinh-noi-bo
    ),
    0.95,
    butNot(
      'what a leader says: “Nội dung chỉ đạo”, “Văn bản chỉ đạo”',
      'can cu', // 3-11-ibst-quy-trinh-2-ky-ket-hop-dong
      'cong tac', // 17-nq03-phu-luc-2-nq57
      'noi dung', // 03-hanoi-310-5g-iot
      'van ban', // 07-ttg-2597-cds-ha-tang-xay-dung
      'y kien', // 3-10-ibst-quy-trinh-1-thi-truong
    ),
  ],
  [
    words(
      '(?:lanh dao|thuong truc|uy vien|btv|thuong vu|cap uy|bi thu|chu tich|thu truong)(?: [a-z]+){0,3} phu trach', // genre
    ),
    1,
  ],
  [
    words(
      '(?:nguoi|ca nhan|dong chi|thu truong|nguoi dung dau|can bo)(?: [a-z]+){0,3} (?:chiu trach nhiem|phu trach|theo doi|chi dao)', // 05-bvhttdl-6225-cuoi-nam-2025
    ),
    0.72,
  ],
  [
    words(
      'nguoi dung dau (?:[a-z]+ ){0,3}(?:chiu trach nhiem|chi dao|phu trach)', // 05-bvhttdl-6225-cuoi-nam-2025
    ),
    0.98,
  ],
  [
    whole(
      'nguoi dung dau', // genre
      'phu trach', // genre
    ),
    0.55,
  ],
];
