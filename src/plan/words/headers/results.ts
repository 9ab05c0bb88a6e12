/** What is demanded, what comes out, how far it is. */
import { butNot, start, whole, words, type HeaderCue } from './cue';

const OF_A_PERIOD = butNot(
  'what was reached in the month, or up to now, is a report',
  'doi chieu', // 3-95-neg-laocai-doi-chieu-thiet-ke
  'luy ke', // 22-sct-laocai-de-an-08-prose
  'so sanh', // genre
  'trong (?:tuan|thang|quy|ky)', // 15-hanoi-kh38-phu-luc-1-xlsx
);

export const REQUIREMENT_HEADS: readonly HeaderCue[] = [
  [
    words(
      'yeu cau', // 07-ttg-2597-cds-ha-tang-xay-dung
    ),
    0.95,
    butNot(
      'when or what is demanded: “Thời gian yêu cầu”, “Yêu cầu về sản phẩm”',
      '(?:ket qua|san pham|thoi gian|thoi han) yeu cau', // genre
      'yeu cau (?:ve )?(?:ket qua|san pham|dau ra|thoi gian)', // bogddt-2017-theo-doi-chi-dao
    ),
  ],
  [
    words(
      'chi tieu', // 09-bacninh-144-chi-tieu-kinh-te-so
      'muc tieu', // 2-06-tdt-muc-2-cong-nghe-2026
    ),
    0.6,
  ],
  [
    start(
      '(?:chi tieu|muc tieu|tieu chi|muc do|tieu chuan)(?: (?:hoan thanh|thuc hien))? (?:dat|can dat|phan dau|cu the|chat luong|danh gia|yeu cau|dat duoc)', // ttg-2530-moi-truong-khong-khi
    ),
    0.85,
  ],
  [
    words(
      'ket qua (?:can|phai) dat', // 15-hanoi-kh38-phu-luc-1-xlsx
    ),
    0.7,
  ],
  [
    words(
      'dinh huong', // 2-06-tdt-muc-2-cong-nghe-2026
      'muc do', // 3-16-vnmasterplan-wbs-2025
      'tieu chi', // 14-hanoi-kh-100-ngay-cds
      'tieu chuan', // 07-ttg-2597-cds-ha-tang-xay-dung
    ),
    0.4,
  ],
  [
    start(
      'dieu kien', // xa-nghialam-16-buoc-dau-tu-cong
      'mo ta', // bien-ban-hop-phan-cong-nhan-vien
      'noi dung (?:chi tiet|thuc hien|tom tat)', // ptsc-quangngai-5-nhiem-vu-tct
      'pham vi', // bien-ban-hop-phan-cong-nhan-vien
    ),
    0.5,
  ],
  [
    words(
      'dieu kien(?: [a-z]+){0,3} bat buoc', // xa-nghialam-16-buoc-dau-tu-cong
    ),
    0.75,
  ],
];

export const PRODUCT_HEADS: readonly HeaderCue[] = [
  [
    words(
      'dau ra', // 10-dongnai-179-kinh-te-so
      'san pham', // 10-dongnai-179-kinh-te-so
    ),
    1,
    butNot(
      'when it is due: “Thời gian có sản phẩm”, “Ngày trình sản phẩm”',
      'ngay', // 10-dongnai-179-kinh-te-so
      'thoi gian', // 02-dongthap-552-doi-moi-cong-nghe
      'thoi han', // 05-bvhttdl-6225-cuoi-nam-2025
    ),
  ],
  [
    words(
      'ket qua(?! then chot)', // 05-bvhttdl-6225-cuoi-nam-2025
    ),
    0.7,
    OF_A_PERIOD,
  ],
  [
    words(
      '(?:ket qua|san pham) yeu cau', // genre
      'yeu cau (?:ket qua|san pham|dau ra)', // genre
    ),
    1,
  ],
  [
    words(
      'du kien ket qua', // genre
      'ket qua (?:du kien|dau ra|can dat|phai dat|hoan thanh|dat duoc|san pham|cu the|mong doi|ky vong|chu yeu|chinh)', // 07-ttg-2597-cds-ha-tang-xay-dung
    ),
    0.92,
  ],
  [
    words(
      'chung minh', // genre
      'kiem chung', // 002-thuong-lo-2020
      'minh chung', // genre
    ),
    0.9,
  ],
  [
    words(
      'ban giao', // genre
    ),
    0.75,
    butNot(
      'who hands over or when: “Bên bàn giao”, “Ngày bàn giao”',
      'ben', // genre
      'bo phan', // genre
      'co quan', // genre
      'don vi', // genre
      'ngay', // genre
      'nguoi', // genre
      'thoi (?:gian|han|diem)', // genre
    ),
  ],
  [
    words(
      'hinh thuc ban hanh', // genre
      'hinh thuc hoan thanh', // genre
      'hinh thuc van ban', // genre
      'loai van ban', // genre
      'van ban ban hanh', // genre
      'van ban tham muu', // genre
    ),
    0.72,
  ],
  [
    words(
      'deliverables?', // genre
      'expected results?', // genre
      'outputs?', // genre
    ),
    0.95,
  ],
  [
    whole(
      '(?:ho so |bieu mau )?(?:chung tu|ho so)', // ke-toan-thu-tien-mat
    ),
    0.6,
  ],
  [
    start(
      '(?:chung tu|ho so|tai lieu)', // genre
    ),
    0.4,
  ],
];

export const STATUS_HEADS: readonly HeaderCue[] = [
  [
    words(
      'tinh trang', // genre
      'trang thai', // genre
    ),
    0.95,
  ],
  [
    words(
      'tien do den nay', // genre
      'tien do hien tai', // laocai-tien-do-cum-cong-nghiep
      'tien do ket qua', // genre
      'tien do va ket qua', // genre
      'tinh hinh', // genre
    ),
    0.95,
  ],
  [
    words(
      'ket qua (?:thuc hien|den nay|hien tai|xu ly|giai quyet|khac phuc|trien khai)', // 05-bvhttdl-6225-cuoi-nam-2025
    ),
    0.74,
    butNot(
      'what is still to come: “Kết quả thực hiện dự kiến”',
      'can dat', // 15-hanoi-kh38-phu-luc-1-xlsx
      'du kien', // 07-ttg-2597-cds-ha-tang-xay-dung
      'yeu cau', // 07-ttg-2597-cds-ha-tang-xay-dung
    ),
  ],
  [
    words(
      'chua hoan thanh', // 13-vpcp-624-don-doc-nhiem-vu
      'da hoan thanh', // 15-hanoi-kh38-phu-luc-1-xlsx
      '(?:muc do|ty le|phan tram) (?:da )?(?:hoan thanh|thuc hien)', // genre
    ),
    0.85,
    butNot(
      'what is to be reached: “Mức độ hoàn thành cần đạt”',
      '(?:can|phai) dat', // genre
      'phan dau', // genre
      'yeu cau', // genre
    ),
  ],
  [
    words(
      'chua thuc hien', // genre
      'da thuc hien', // 10-dongnai-179-kinh-te-so
      'danh gia ket qua', // genre
      'tu danh gia', // genre
    ),
    0.85,
  ],
  [
    words(
      'danh gia', // 11-ttg-2629-chinh-phu-so
      'hien trang', // 3-06-danang-dbgt-q4-2026
      'thuc trang', // genre
    ),
    0.55,
    butNot(
      'by what it is measured: “Tiêu chí đánh giá”',
      'chi so', // 10-dongnai-179-kinh-te-so
      'chi tieu', // 09-bacninh-144-chi-tieu-kinh-te-so
      'tieu chi', // 14-hanoi-kh-100-ngay-cds
    ),
  ],
  [
    words(
      'tien do', // 15-hanoi-kh38-phu-luc-1-xlsx
    ),
    0.5,
  ],
  [
    words(
      'tien do(?: [a-z]+){0,3} (?:vuot|dat|cham|dung han)', // 22-sct-laocai-de-an-08-prose
    ),
    0.98,
  ],
  [
    words(
      'complete', // 3-16-vnmasterplan-wbs-2025
      'pct', // 2-90-neg-lich-cong-tac-daksong-2019
      'progress', // genre
      'status', // genre
    ),
    0.9,
    butNot(
      'a day: “Completed on”',
      'completed on', // genre
    ),
  ],
  [
    /^%/, // vsv-wbs-du-an-khu-do-thi
    0.95,
  ],
  [
    whole(
      '(?:da )?(?:xong|hoan tat|lam xong)(?: chua)?', // genre
    ),
    0.7,
  ],
  // What came of it as well as what is to come: what stands beneath tells.
  [
    whole(
      'ket qua', // ket-luan-giao-ban-benh-vien
    ),
    0.3,
  ],
];

export const CHECK_HEADS: readonly HeaderCue[] = [
  [
    whole(
      'ket qua soat', // genre
    ),
    1.2,
  ],
];
