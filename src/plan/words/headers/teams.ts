/** Heads of working lists of schools, companies and project teams. */
import { start, whole, words, type HeaderCue } from './cue';

export const TEAM_CUES = [
  [
    'requirement',
    start(
      'dieu kien', // xa-nghialam-16-buoc-dau-tu-cong
      'mo ta', // bien-ban-hop-phan-cong-nhan-vien
      'noi dung (?:chi tiet|thuc hien)', // ptsc-quangngai-5-nhiem-vu-tct
      'pham vi', // bien-ban-hop-phan-cong-nhan-vien
    ),
    0.5,
  ],
  [
    'requirement',
    words(
      'dieu kien(?: [a-z]+){0,3} bat buoc', // xa-nghialam-16-buoc-dau-tu-cong
    ),
    0.75,
  ],
  [
    'target',
    words(
      'chi so (?:do|do luong|danh gia|thanh cong|hoan thanh|ket qua)', // hue-ioc-phan-anh-hue-s
      'tieu chi (?:hoan thanh|nghiem thu|danh gia|do luong|thanh cong)', // nhom6-cong-viec-truoc-bao-cao
    ),
    0.9,
  ],
  [
    'target',
    words(
      '^exit$', // iot-roadmap-3-giai-doan
    ),
    0.85,
  ],
  [
    'status',
    /^%/, // vsv-wbs-du-an-khu-do-thi
    0.95,
  ],
  [
    'product',
    whole(
      '(?:ho so |bieu mau )?(?:chung tu|ho so)', // ke-toan-thu-tien-mat
    ),
    0.6,
  ],
  [
    'legalBasis',
    words(
      'nguon (?:chi dao|giao|nhiem vu|viec)', // bogddt-2017-theo-doi-chi-dao
    ),
    0.9,
  ],
  [
    'code',
    start(
      'ma (?:so|hieu|ngan sach|dinh danh|nhiem vu|cong viec|viec|du an|hang muc)', // vsv-wbs-du-an-khu-do-thi
    ),
    0.9,
  ],
  [
    'stt',
    whole(
      '(?:ngay|tuan|buoi)', // pet-resort-worklog-tuan-10
      'ma(?: so| wbs| cv| nv| cong viec| nhiem vu)?', // ptsc-quangngai-wbs-du-lieu
    ),
    0.3,
  ],
  // Where no other column says what is done.
  [
    'task',
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
    'task',
    whole(
      '(?:cac |ten )?viec lam', // genre
    ),
    0.9,
  ],
  [
    'executor',
    whole(
      '(?:cac )?to(?: chuyen mon| nhom)?', // genre
      '(?:khoi )?lop', // thcs-xuanson-lao-dong-tuan-7
    ),
    0.62,
  ],
  [
    'executor',
    start(
      '(?:thanh phan |thanh vien )?(?:doan|to) (?:thanh tra|kiem tra|giam sat|cong tac|khao sat)', // dha-thanh-tra-noi-bo-2027
    ),
    0.7,
  ],
  [
    'executor',
    words(
      '(?:ai|nguoi|can bo) dam (?:nhan|nhiem)', // genre
    ),
    0.85,
  ],
  [
    'deadline',
    whole(
      'chu ky', // haiphong-ecabinet-quy-trinh-3-8
    ),
    0.6,
  ],
] as const satisfies readonly HeaderCue[];
