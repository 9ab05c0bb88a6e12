/** Money, units of measure, figures to reach, notes. */
import { whole, words, type HeaderCue } from './cue';

/** Where people, or orders, come from. */
const NO_MONEY = words(
  'nguon luc',
  'nguon nhan luc',
  'nguon (?:chi dao|giao|nhiem vu|viec|phat sinh|tai lieu|thong tin|du lieu)',
);

export const MONEY_CUES: readonly HeaderCue[] = [
  [
    'budget',
    words(
      'kinh phi',
      'du toan',
      'so tien',
      'thanh tien',
      'tong muc',
      'tmdt',
      'gia goi thau',
      'ngan sach',
      'chi phi',
      'muc chi',
      'khai toan',
      'tong von',
      'gia tri',
    ),
    0.96,
    words('nguon', '^ma'),
  ],
  [
    'budget',
    words('nguon luc', 'nguon kinh phi', 'nguon von', 'nguon ngan sach', 'von', 'trieu dong', 'ty dong'),
    0.72,
  ],
  ['budget', words('nguon'), 0.5, NO_MONEY],
  ['budgetSource', words('nguon'), 0.8, NO_MONEY],

  ['measureUnit', whole('don vi'), 0.3],
  ['measureUnit', words('don vi tinh', 'dvt', 'dv tinh', 'don vi do', 'd v t'), 1.1],
  [
    'target',
    words(
      '(?:chi tieu|ke hoach|muc tieu|phan dau|giao|chi tieu giao|kh)(?: den| giao| thuc hien| cua)*(?: nam)? 20[0-9]{2}',
    ),
    0.86,
  ],
  [
    'target',
    whole(
      'ke hoach(?: nam)?(?: giao)?',
      'so luong',
      'khoi luong',
      'dinh muc',
      'chi tieu giao',
      'chi tieu ke hoach',
      'giao chi tieu',
      'muc giao',
      'gia tri muc tieu',
      'chi tieu phan dau',
      'nam 20[0-9]{2}',
      '20[0-9]{2}',
    ),
    0.7,
  ],

  ['target', words('kpi', 'chi so (?:do|do luong|danh gia|thanh cong|hoan thanh|ket qua)'), 0.9],
  ['target', words('tieu chi (?:hoan thanh|nghiem thu|danh gia|do luong|thanh cong)'), 0.9],
  ['target', whole('ket qua'), 0.3],

  ['note', words('ghi chu'), 1.1],
  ['note', whole('luu y', 'chu thich', 'dien giai', 'y kien', 'y kien khac'), 0.7],
];
