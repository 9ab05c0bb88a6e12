import { readAssignment } from '../../../../src/plan/understand/unit';

/** Expected: lead / coordinate / executor / director, each as a list. */
const cases: [
  cell: string,
  lead: string[],
  coordinate?: string[],
  executor?: string[],
  director?: string[],
][] = [
  ['', []],
  ['Sở Y tế; Sở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
  ['Chủ trì: Sở Y tế. Phối hợp: Sở Nội vụ, Công an tỉnh.', ['Sở Y tế'], ['Sở Nội vụ', 'Công an tỉnh']],
  ['CT: Phòng Kinh tế\nPH: các thôn; Công an xã', ['Phòng Kinh tế'], ['các thôn', 'Công an xã']],
  ['- Cơ quan chủ trì: Sở Y tế\n- Cơ quan phối hợp: Sở Nội vụ', ['Sở Y tế'], ['Sở Nội vụ']],
  [
    '- Đơn vị chủ trì:\n+ Sở Y tế\n+ Sở Nội vụ\n- Đơn vị phối hợp:\n+ UBND các xã',
    ['Sở Y tế', 'Sở Nội vụ'],
    ['UBND các xã'],
  ],
  ['Sở Y tế chủ trì, phối hợp với Sở Nội vụ, Sở Tài chính', ['Sở Y tế'], ['Sở Nội vụ', 'Sở Tài chính']],
  ['Sở Y tế chủ trì, Sở Nội vụ phối hợp', ['Sở Y tế'], ['Sở Nội vụ']],
  ['Sở Y tế phối hợp với Sở Nội vụ', ['Sở Y tế'], ['Sở Nội vụ']],
  ['Sở Y tế (chủ trì), Sở Nội vụ (phối hợp)', ['Sở Y tế (chủ trì)'], ['Sở Nội vụ (phối hợp)']],
  [
    'Chủ trì: Phòng Kinh tế; phối hợp Công an xã; Trạm Y tế hướng dẫn',
    ['Phòng Kinh tế'],
    ['Công an xã', 'Trạm Y tế'],
  ],
  [
    'Chủ trì: UBND xã Minh Sơn; Sở Xây dựng thẩm định; Sở Tài chính (bố trí vốn)',
    ['UBND xã Minh Sơn'],
    ['Sở Xây dựng', 'Sở Tài chính (bố trí vốn)'],
  ],
  [
    'Chủ trì: Sở Du lịch (lễ hội); Sở Xây dựng (hạ tầng) và UBND các xã (vệ sinh).\nPhối hợp: Công an tỉnh',
    ['Sở Du lịch (lễ hội)', 'Sở Xây dựng (hạ tầng)', 'UBND các xã (vệ sinh)'],
    ['Công an tỉnh'],
  ],
  ['Chủ trì: Sở Y tế; Sở Nội vụ. Phối hợp: Sở Tài chính', ['Sở Y tế', 'Sở Nội vụ'], ['Sở Tài chính']],
  ['Chủ trì: Công an xã\nThực hiện: các thôn', ['Công an xã'], [], ['các thôn']],
  ['Phối hợp/Thực hiện: Trạm Y tế và các thôn', [], ['Trạm Y tế', 'các thôn']],
  [
    'Chỉ đạo: Đ/c Hà Văn Núi, Phó Chủ tịch UBND xã. Chủ trì: Phòng Kinh tế',
    ['Phòng Kinh tế'],
    [],
    [],
    ['Đ/c Hà Văn Núi, Phó Chủ tịch UBND xã'],
  ],
];

describe('readAssignment', () => {
  it.each(cases)('%j', (cell, lead, coordinate = [], executor = [], director = []) => {
    expect(readAssignment(cell)).toEqual({ lead, coordinate, executor, director });
  });
});
