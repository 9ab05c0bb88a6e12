import { check } from '../../src/plan/check';
import { gridOfText } from '../../src/plan/model/grid';
import { expectNoHang } from '../support/noHang';

const HEADER = ['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm', 'Kinh phí'];
/** Excel's longest cell. */
const LONGEST = 32_767;

const CELLS: readonly (readonly [name: string, piece: string])[] = [
  ['spaces', ' '],
  ['line breaks', '\n'],
  ['separators', '; '],
  ['digits', '1'],
  ['dotted digits', '1.'],
  ['dates', '31/12/2025; '],
  ['quarters', 'quý I, '],
  ['units', 'Sở Nội vụ, '],
  ['words', 'và các đơn vị liên quan '],
  ['marks', 'e\u0301'],
  ['old letters', 'kÕ ho¹ch '],
  ['numbers of documents', '15/KH-UBND ngày '],
];

describe('a sheet of the longest cells', () => {
  it.each(CELLS)('of %s', (_, piece) => {
    const long = `1${piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST - 2)}x`;
    const rows = [1, 2, 3].map((n) => [String(n), long, long, long, long, long, long]);
    expectNoHang(() => check(gridOfText('Phụ lục', [[long], HEADER, ...rows]), { asOf: '2025-07-01' }));
  });
});
