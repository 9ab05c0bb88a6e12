/** Money, units of measure, figures to reach, notes. */
import { butNot, whole, words, type HeaderCue } from './cue';

const OTHER_SOURCE = butNot(
  'where the task, or the people, come from: “Nguồn giao việc”, “Nguồn nhân lực”',
  'nguon (?:chi dao|giao|nhiem vu|viec|phat sinh|tai lieu|thong tin|du lieu)', // bogddt-2017-theo-doi-chi-dao
  'nguon luc', // 21-laocai-khai-khoang-2026-draft
  'nguon nhan luc', // 02-dongthap-552-doi-moi-cong-nghe
);

export const BUDGET_HEADS: readonly HeaderCue[] = [
  [
    words(
      'chi phi', // 2-06-tdt-muc-2-cong-nghe-2026
      'du toan', // genre
      'gia goi thau', // genre
      'gia tri', // genre
      'khai toan', // genre
      'kinh phi', // 18-nq03-phu-luc-1-chi-tieu
      'muc chi', // genre
      'ngan sach', // 001-chi-tan-2024
      'so tien', // genre
      'thanh tien', // genre
      'tmdt', // genre
      'tong muc', // genre
      'tong von', // genre
    ),
    0.96,
    butNot(
      'where it comes from: “Nguồn kinh phí”, or its code',
      '^ma', // vsv-wbs-du-an-khu-do-thi
      'nguon', // 02-dongthap-552-doi-moi-cong-nghe
    ),
  ],
  [
    words(
      'nguon kinh phi', // hcm-2820-csdl-quy-hoach
      'nguon luc', // 21-laocai-khai-khoang-2026-draft
      'nguon ngan sach', // genre
      'trieu dong', // 21-laocai-khai-khoang-2026-draft
      'ty dong', // laocai-tien-do-cum-cong-nghiep
      'von', // hcm-2820-csdl-quy-hoach
    ),
    0.72,
  ],
  [
    words(
      'nguon', // 02-dongthap-552-doi-moi-cong-nghe
    ),
    0.5,
    OTHER_SOURCE,
  ],
  [
    words(
      'budget', // genre
      'cost', // genre
    ),
    0.9,
  ],
];

export const BUDGET_SOURCE_HEADS: readonly HeaderCue[] = [
  [
    words(
      'nguon', // 02-dongthap-552-doi-moi-cong-nghe
    ),
    0.8,
    OTHER_SOURCE,
  ],
];

export const MEASURE_HEADS: readonly HeaderCue[] = [
  [
    whole(
      'don vi', // 11-ttg-2629-chinh-phu-so
    ),
    0.3,
  ],
  [
    words(
      'd v t', // genre
      'don vi do', // genre
      'don vi tinh', // genre
      'dv tinh', // genre
      'dvt', // genre
    ),
    1.1,
  ],
];

export const TARGET_HEADS: readonly HeaderCue[] = [
  [
    whole(
      'chi so', // genre
      'chi tieu(?: (?:dang ky|thi dua))?', // ntm-nang-cao-tieu-chi
    ),
    0.68,
  ],
  [
    words(
      '(?:chi tieu|ke hoach|muc tieu|phan dau|giao|chi tieu giao|kh)(?: den| giao| thuc hien| cua)*(?: nam)? 20[0-9]{2}', // genre
    ),
    0.86,
  ],
  [
    whole(
      '20[0-9]{2}', // 02-dongthap-552-doi-moi-cong-nghe
      'chi tieu giao', // genre
      'chi tieu ke hoach', // genre
      'chi tieu phan dau', // genre
      'dinh muc', // genre
      'giao chi tieu', // genre
      'ke hoach(?: nam)?(?: giao)?', // 10-dongnai-179-kinh-te-so
      'khoi luong', // genre
      'muc giao', // genre
      'nam 20[0-9]{2}', // hcm-2820-csdl-quy-hoach
      'so luong', // genre
    ),
    0.7,
  ],
  [
    words(
      '(?:chi so|cach|tieu chi|phuong phap|thuoc) do', // genre
      'do luong', // genre
      'muc (?:can dat|dat|phan dau)', // genre
      'kpi', // 15-hanoi-kh38-phu-luc-1-xlsx
    ),
    0.9,
  ],
  [
    whole(
      'ket qua', // 11-ttg-2629-chinh-phu-so
    ),
    0.3,
  ],
  [
    words(
      'indicator', // genre
      'kpis?', // 15-hanoi-kh38-phu-luc-1-xlsx
      'target', // genre
    ),
    0.8,
    butNot(
      'a day: “Target date”',
      'target date', // genre
    ),
  ],
  [
    words(
      'chi so (?:do|do luong|danh gia|thanh cong|hoan thanh|ket qua)', // hue-ioc-phan-anh-hue-s
      'tieu chi (?:hoan thanh|nghiem thu|danh gia|do luong|thanh cong)', // nhom6-cong-viec-truoc-bao-cao
    ),
    0.9,
  ],
  [
    words(
      '^exit$', // iot-roadmap-3-giai-doan
    ),
    0.85,
  ],
];

export const NOTE_HEADS: readonly HeaderCue[] = [
  [
    words(
      'ghi chu', // 15-hanoi-kh38-phu-luc-1-xlsx
    ),
    1.1,
  ],
  [
    whole(
      'chu thich', // genre
      'dien giai', // genre
      'dieu chinh(?: bo sung)?', // kiem-tra-noi-bo-thcs
      'luu y', // genre
      'y kien', // genre
      'y kien khac', // genre
    ),
    0.7,
  ],
  [
    words(
      'comments?', // genre
      'notes?', // genre
      'remarks?', // genre
    ),
    1,
  ],
];
