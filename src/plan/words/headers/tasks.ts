/** Number, task, what groups tasks, what a task rests on. */
import { butNot, start, whole, words, type HeaderCue } from './cue';

const WORK = ['nhiem vu', 'cong viec', 'dau viec', 'phan viec'];
const UNDERTAKING =
  '(?:de an|du an|chuong trinh|chuyen de|van ban|mo hinh|cong trinh|hang muc|thu tuc|he thong|dich vu|nghi quyet|quyet dinh|ke hoach|phong trao|hoi thi|su kien|cuoc|doan|de tai)';

export const NUMBER_HEADS: readonly HeaderCue[] = [
  [
    whole(
      'no', // genre
      's ?t ?t', // 02-dongthap-552-doi-moi-cong-nghe
      'so thu tu', // genre
      'so ?tt', // genre
      't ?t', // 03-hanoi-310-5g-iot
      'thu tu', // genre
    ),
    1,
  ],
  [
    whole(
      's?tt (?:chung|toan bo|lien tuc)', // genre
    ),
    0.95,
  ],
  [
    whole(
      'id', // genre
      'muc', // genre
      'so', // genre
    ),
    0.5,
  ],
  [
    whole(
      'buoc', // 3-10-ibst-quy-trinh-1-thi-truong
      'so buoc', // genre
      'thu tu(?: cong viec| thuc hien)?', // 2-15-caobang-203-quy-trinh-noi-bo
    ),
    0.9,
  ],
  [
    whole(
      'dot', // genre
      'giai doan', // 2-10-contact-center-ai-agent-2025
    ),
    0.3,
  ],
  [
    whole(
      'id no', // genre
      'item no', // genre
      'step(?: no)?', // genre
      'wbs(?: number| no)?', // 3-16-vnmasterplan-wbs-2025
    ),
    0.95,
  ],
  [
    whole(
      '(?:ngay|tuan|buoi)', // pet-resort-worklog-tuan-10
      'ma(?: so| wbs| cv| nv| cong viec| nhiem vu)?', // ptsc-quangngai-wbs-du-lieu
    ),
    0.3,
  ],
];

export const TASK_HEADS: readonly HeaderCue[] = [
  [
    start(
      `(?:ten |danh muc |cac |noi dung |dau )*(?:${WORK.join('|')})`, // 02-dongthap-552-doi-moi-cong-nghe
    ),
    1,
    butNot(
      'figure or role of tasks: “Nhiệm vụ chủ trì”, “Nhiệm vụ phối hợp”',
      'chi tieu', // 09-bacninh-144-chi-tieu-kinh-te-so
      'chu tri', // 02-dongthap-552-doi-moi-cong-nghe
      'phoi hop', // 02-dongthap-552-doi-moi-cong-nghe
    ),
  ],
  [
    words(
      'nhiem vu giai phap', // 10-dongnai-179-kinh-te-so
      'nhiem vu trong tam', // 04-dongthap-617-cds-doanh-nghiep
      'nhiem vu va giai phap', // 02-dongthap-552-doi-moi-cong-nghe
    ),
    1,
  ],
  [
    words(...WORK),
    0.85,
    butNot(
      'what belongs to a task: “Đơn vị được giao nhiệm vụ”, “Thời hạn hoàn thành công việc”',
      'co quan', // 03-hanoi-310-5g-iot
      'don vi', // 04-dongthap-617-cds-doanh-nghiep
      'giao nhiem vu', // 13-vpcp-624-don-doc-nhiem-vu
      'ket qua', // 05-bvhttdl-6225-cuoi-nam-2025
      'kinh phi', // 18-nq03-phu-luc-1-chi-tieu
      'loai', // 3-11-ibst-quy-trinh-2-ky-ket-hop-dong
      'mang', // genre
      'ma', // 07-ttg-2597-cds-ha-tang-xay-dung
      'nguoi', // 05-bvhttdl-6225-cuoi-nam-2025
      'phan cong', // 2-15-caobang-203-quy-trinh-noi-bo
      'san pham', // 10-dongnai-179-kinh-te-so
      'so luong', // 18-nq03-phu-luc-1-chi-tieu
      'thoi gian', // 02-dongthap-552-doi-moi-cong-nghe
      'thoi han', // 05-bvhttdl-6225-cuoi-nam-2025
      'thuoc nhom', // ttg-2530-moi-truong-khong-khi
      'tien do', // 15-hanoi-kh38-phu-luc-1-xlsx
      'tong so', // genre
      '^so(?: luong)?', // genre
    ),
  ],
  [
    words(
      `(?:${WORK.join('|')}|viec)(?: [a-z]+)? (?:cu the|chi tiet)`, // 001-chi-tan-2024
    ),
    1.08,
    butNot(
      'what comes out of the work: “Sản phẩm công việc cụ thể”',
      'ket qua', // 05-bvhttdl-6225-cuoi-nam-2025
      'san pham', // 10-dongnai-179-kinh-te-so
    ),
  ],
  [
    words(
      'ro viec', // genre
    ),
    0.86,
  ],
  [
    whole(
      '(?:cac |ten )?viec', // genre
      'nhung viec can lam', // genre
    ),
    0.9,
  ],
  [
    start(
      '(?:cac )?noi dung', // 03-hanoi-310-5g-iot
    ),
    0.82,
    butNot(
      'matter of something else: “Nội dung chi”, “Nội dung yêu cầu”',
      'chi', // 07-ttg-2597-cds-ha-tang-xay-dung
      'thanh phan', // 14-hanoi-kh-100-ngay-cds
      'yeu cau', // 07-ttg-2597-cds-ha-tang-xay-dung
    ),
  ],
  [
    words(
      'noi dung', // 03-hanoi-310-5g-iot
    ),
    0.6,
    butNot(
      'matter beside another head: “Kết quả thực hiện nội dung”',
      'ket qua', // 05-bvhttdl-6225-cuoi-nam-2025
      'kinh phi', // 18-nq03-phu-luc-1-chi-tieu
      'san pham', // 10-dongnai-179-kinh-te-so
      'thanh phan', // 14-hanoi-kh-100-ngay-cds
      'thoi gian', // 02-dongthap-552-doi-moi-cong-nghe
      'yeu cau', // 07-ttg-2597-cds-ha-tang-xay-dung
    ),
  ],
  [
    words(
      'cong tac', // 17-nq03-phu-luc-2-nq57
      'hanh dong', // 3-16-vnmasterplan-wbs-2025
      'hoat dong', // 18-nq03-phu-luc-1-chi-tieu
      'viec can lam', // genre
      'viec phai lam', // genre
    ),
    0.72,
    butNot(
      'what belongs to an activity: “Kinh phí hoạt động”, “Lĩnh vực công tác”',
      'ket qua', // 05-bvhttdl-6225-cuoi-nam-2025
      'kinh phi', // 18-nq03-phu-luc-1-chi-tieu
      'linh vuc', // 07-ttg-2597-cds-ha-tang-xay-dung
      'mang', // 10-dongnai-179-kinh-te-so
      'thoi gian', // 02-dongthap-552-doi-moi-cong-nghe
    ),
  ],
  [
    words(
      'bien phap', // genre
      'giai phap', // 02-dongthap-552-doi-moi-cong-nghe
    ),
    0.6,
    butNot(
      'what is asked of others: “Đề xuất giải pháp”',
      'de xuat', // 15-hanoi-kh38-phu-luc-1-xlsx
      'kien nghi', // 22-sct-laocai-de-an-08-prose
    ),
  ],
  [
    start(`(?:ten |danh muc |cac )*${UNDERTAKING}`),
    0.62,
    butNot(
      'what comes before or beside the undertaking: “Kế hoạch năm 2026”, “Quyết định ban hành”',
      '20[0-9]{2}', // 02-dongthap-552-doi-moi-cong-nghe
      'ban hanh', // 05-bvhttdl-6225-cuoi-nam-2025
      'can cu', // 3-11-ibst-quy-trinh-2-ky-ket-hop-dong
      'chi dao', // 07-ttg-2597-cds-ha-tang-xay-dung
      'giai doan', // 11-ttg-2629-chinh-phu-so
      'giao', // 02-dongthap-552-doi-moi-cong-nghe
      'ky hieu', // genre
      'lien quan', // 02-dongthap-552-doi-moi-cong-nghe
      'nam', // 03-hanoi-310-5g-iot
      'tham muu', // 15-hanoi-kh38-phu-luc-1-xlsx
      'von', // hcm-2820-csdl-quy-hoach
    ),
  ],
  [
    words(
      'danh muc', // 04-dongthap-617-cds-doanh-nghiep
      'ten goi', // genre
    ),
    0.6,
  ],
  [
    whole(
      'cac (?:buoc|giai doan)', // genre
      'giai doan', // 2-10-contact-center-ai-agent-2025
    ),
    0.3,
  ],
  [
    start(
      '(?:ten |cac )?buoc (?:cong viec|thuc hien|tien hanh)', // 3-10-ibst-quy-trinh-1-thi-truong
    ),
    0.9,
  ],
  [
    start(
      '(?:noi dung )?(?:ket luan|y kien chi dao)', // genre
    ),
    0.6,
  ],
  [
    start(
      '(?:cac )?kien nghi|(?:ten |che do |loai |cac )*bao cao', // 15-hanoi-kh38-phu-luc-1-xlsx
    ),
    0.5,
    butNot(
      'what is put forward by others: “Báo cáo đề xuất”',
      'de xuat', // 15-hanoi-kh38-phu-luc-1-xlsx
    ),
  ],
  [
    words(
      'chi so', // 10-dongnai-179-kinh-te-so
      'chi tieu', // 09-bacninh-144-chi-tieu-kinh-te-so
      'linh vuc', // 07-ttg-2597-cds-ha-tang-xay-dung
      'muc tieu', // 2-06-tdt-muc-2-cong-nghe-2026
      'tieu chi', // 14-hanoi-kh-100-ngay-cds
      'van de', // 15-hanoi-kh38-phu-luc-1-xlsx
    ),
    0.45,
    butNot(
      'figures to reach: “Chỉ tiêu giao”, “Mục tiêu cần đạt”',
      '20[0-9]{2}', // 02-dongthap-552-doi-moi-cong-nghe
      'can dat', // 15-hanoi-kh38-phu-luc-1-xlsx
      'dat duoc', // 14-hanoi-kh-100-ngay-cds
      'giao', // 02-dongthap-552-doi-moi-cong-nghe
      'nhom', // 02-dongthap-552-doi-moi-cong-nghe
      'yeu cau', // 07-ttg-2597-cds-ha-tang-xay-dung
    ),
  ],
  [
    whole(
      '(?:task|action|work|activity)(?: (?:title|item|name|description))?', // 3-16-vnmasterplan-wbs-2025
    ),
    1,
  ],
  [
    whole(
      '(?:tasks|actions|activities|action items|key actions|milestones?|description)', // genre
    ),
    0.85,
  ],
  [
    whole(
      '(?:mo dun|module|phan he) (?:hang muc|chuc nang)', // nhom3-phan-cong-mo-dun
      '(?:cac )?moc(?: cong viec| su kien| quan trong| trong yeu| chinh)?', // genre
      '(?:ket qua then chot|key results?)', // genre
    ),
    0.75,
  ],
  [
    start(
      'ten (?:cac )?moc', // moc-tien-do-du-an
    ),
    1,
  ],
  // Whatever is listed by its name.
  [
    start(
      'ten', // genre
    ),
    0.4,
    butNot(
      'the name of somebody, or of a place where things lie: “Tên đơn vị”, “Tên tệp”',
      'ca nhan', // genre
      'co quan', // genre
      'don vi', // genre
      'khach hang', // genre
      'nguoi', // genre
      '(?:file|tep)', // genre
    ),
  ],
  // Where no other column says what is done.
  [
    whole(
      '(?:cac )?buoc(?: hoat dong)?', // ke-toan-thu-tien-mat
      '(?:mo dun|module|phan he)', // nhom3-phan-cong-mo-dun
      '(?:mo ta|dien giai)', // giai-vo-cac-buoc
      '(?:san pham|dau ra)', // nuoc-giai-khat-so-do-tai-lieu
      'hang muc', // genre
    ),
    0.5,
  ],
  [
    whole(
      '(?:cac |ten )?viec lam', // genre
    ),
    0.9,
  ],
];

export const GROUP_HEADS: readonly HeaderCue[] = [
  [
    words(
      'chi so', // 10-dongnai-179-kinh-te-so
      'chuong', // 07-ttg-2597-cds-ha-tang-xay-dung
      'linh vuc', // 07-ttg-2597-cds-ha-tang-xay-dung
      'mang (?:cong tac|cong viec|viec)', // genre
      'nhom', // 02-dongthap-552-doi-moi-cong-nghe
      'phan', // 14-hanoi-kh-100-ngay-cds
      'tru cot', // 2-10-contact-center-ai-agent-2025
      'truc', // 05-bvhttdl-6225-cuoi-nam-2025
    ),
    0.6,
  ],
  [
    words(
      'chi tieu', // 09-bacninh-144-chi-tieu-kinh-te-so
      'de an', // 08-nq394-de-an-moi-truong
      'muc tieu', // 2-06-tdt-muc-2-cong-nghe-2026
      'nganh', // 02-dongthap-552-doi-moi-cong-nghe
      'tieu chi', // 14-hanoi-kh-100-ngay-cds
      'van de', // 15-hanoi-kh38-phu-luc-1-xlsx
    ),
    0.46,
  ],
  [
    whole(
      '(?:ten )?du an', // 3-06-danang-dbgt-q4-2026
      '(?:cac |ten )?giai doan', // hang-dong-lo-trinh-3-nam
      '(?:phases?|stages?|objectives?|epics?)', // genre
      'tinh huong', // genre
    ),
    0.46,
  ],
  [
    whole(
      '(?:cac |ten )?hang muc(?: (?:chinh|lon))?', // moc-tien-do-du-an
    ),
    0.5,
  ],
  [
    whole(
      '(?:cac |ten )?(?:cau phan|chu de|chu diem|hop phan)', // to-chuyen-mon-hoat-dong-giao-duc
    ),
    0.4,
  ],
];

export const ITEM_HEADS: readonly HeaderCue[] = [
  [
    words(
      '(?:noi dung|tieu chi|chi so|chi tieu)(?: [a-z]+)? (?:thanh phan|cu the|nho|chi tiet)', // 18-nq03-phu-luc-1-chi-tieu
      'thanh phan', // 14-hanoi-kh-100-ngay-cds
    ),
    0.62,
  ],
  [
    whole(
      'chi tiet', // 14-hanoi-kh-100-ngay-cds
    ),
    0.62,
  ],
  [
    words(
      'nhom', // 02-dongthap-552-doi-moi-cong-nghe
      'noi dung', // 03-hanoi-310-5g-iot
      'tieu chi', // 14-hanoi-kh-100-ngay-cds
      'van de', // 15-hanoi-kh38-phu-luc-1-xlsx
    ),
    0.5,
  ],
];

export const LEGAL_BASIS_HEADS: readonly HeaderCue[] = [
  [
    words(
      'can cu', // 3-11-ibst-quy-trinh-2-ky-ket-hop-dong
      'phap ly', // 3-11-ibst-quy-trinh-2-ky-ket-hop-dong
    ),
    0.96,
  ],
  [
    words(
      'so hieu van ban', // genre
      'so ky hieu', // genre
      'so van ban', // 2-15-caobang-203-quy-trinh-noi-bo
      'theo van ban', // genre
      'van ban (?:giao|chi dao|can cu|quy dinh|lien quan|so|tham chieu)', // 07-ttg-2597-cds-ha-tang-xay-dung
    ),
    0.8,
  ],
  [
    words(
      'nguon (?:chi dao|giao|nhiem vu|viec)', // bogddt-2017-theo-doi-chi-dao
    ),
    0.9,
  ],
];

export const CODE_HEADS: readonly HeaderCue[] = [
  [
    whole(
      'id', // genre
      'ky hieu', // genre
      'ma(?: so| hieu)?(?: nhiem vu| cong viec| viec| chi tieu| dinh danh| nv| thu tuc| tthc)?', // 15-hanoi-kh38-phu-luc-1-xlsx
    ),
    0.96,
  ],
  [
    start(
      'ma (?:so|hieu|ngan sach|dinh danh|nhiem vu|cong viec|viec|du an|hang muc|de tai|san pham|cong trinh|van ban)', // vsv-wbs-du-an-khu-do-thi
    ),
    0.9,
  ],
  [
    start(
      'ma(?: [a-z]+){1,3}$', // cai-tien-chat-luong-bv-83
    ),
    0.8,
    butNot(
      'no sign of a row: source code, encryption, a matrix, horse power',
      'ma (?:hoa|luc|lenh|nguon|tran)', // genre
    ),
  ],
];
