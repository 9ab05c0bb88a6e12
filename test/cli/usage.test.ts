import { localeOf } from '../../src/cli/locale';
import { run } from './run';

describe('the language', () => {
  it.each([
    [[], {}, 'vi'],
    [[], { SOAT_LANG: 'en_US' }, 'en'],
    [['--lang', 'vi'], { SOAT_LANG: 'en' }, 'vi'],
    [['check', 'x', '--lang=en'], {}, 'en'],
    [['--lang', 'en', '--lang', 'vi'], {}, 'vi'],
    [['check', '--', '--lang', 'en'], {}, 'vi'],
    [['--lang'], { SOAT_LANG: 'en' }, 'vi'],
  ] as const)('of %j with %j is %s', (args, env, locale) => {
    expect(localeOf(args, env)).toBe(locale);
  });
});

const wrong: readonly (readonly [readonly string[], string, string])[] = [
  [
    ['chek'],
    'Không có lệnh "chek". Có phải ý anh/chị là check?',
    'There is no command "chek". Did you mean check?',
  ],
  [
    ['check', 'x', '--jsn'],
    'Không có tùy chọn "--jsn". Có phải ý anh/chị là --json?',
    'There is no option "--jsn".',
  ],
  [['check'], 'Lệnh còn thiếu <tệp>.', 'The command needs <files>.'],
  [
    ['check', 'x', '--as-of'],
    'Tùy chọn "--as-of <ngày>" còn thiếu giá trị.',
    'The option "--as-of <date>" needs',
  ],
  [
    ['annotate', 'x'],
    'Lệnh này cần tùy chọn "--out <đường-dẫn>".',
    'This command needs the option "--out <path>".',
  ],
  [
    ['annotate', 'x', 'y', '--out', 'z'],
    'Lệnh "annotate" được viết thừa tham số.',
    'The command "annotate" was given too many',
  ],
  [['check', 'x', '--as-of', '1/2'], 'Ngày "1/2" không hợp lệ.', 'The date "1/2" is not valid.'],
  [['check', 'x', '--due-soon', '-1'], 'Số ngày "-1" không hợp lệ.', 'The number of days "-1" is not valid.'],
  [['parse', 'deadline', '--plan-year', '26'], 'Năm "26" không hợp lệ.', 'The year "26" is not valid.'],
];

describe('a command line that is not right', () => {
  it.each(wrong)('%j', async (args, vi, en) => {
    for (const [lang, sentence] of [
      ['vi', vi],
      ['en', en],
    ] as const) {
      const { code, out, err } = await run([...args, '--lang', lang]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(sentence);
      expect(err).not.toMatch(/error:|[{}]/);
      expect(err.trim().split('\n')).toHaveLength(1);
    }
  });

  it('tells the languages there are', async () => {
    const { code, err } = await run(['check', 'x', '--lang', 'fr']);
    expect({ code, err }).toEqual({ code: 2, err: 'Không có ngôn ngữ "fr". Hãy viết vi hoặc en.\n' });
  });
});

describe('help', () => {
  const commands = [[], ['check'], ['annotate'], ['summarise'], ['remind'], ['parse'], ['parse', 'deadline']];

  it.each(commands)('of %j speaks Vietnamese only', async (...command) => {
    const { code, out } = await run([...command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain('Cách dùng: soat');
    expect(out).toContain('--lang <vi|en>');
    expect(out).not.toMatch(/\b(usage|options?|commands?|display|output|default|help for|file|path|date)\b/i);
  });

  it('speaks English when asked', async () => {
    const { out } = await run(['annotate', '--help', '--lang', 'en']);
    expect(out).toContain('Usage: soat annotate [options] <file>');
    expect(out).toMatch(/\(default:\s+7\)/);
    expect(out).not.toMatch(/[ạ-ỹ]/i);
  });

  it('is printed as an error where no command is given', async () => {
    const { code, out, err } = await run([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Cách dùng: soat [tùy chọn] [lệnh]');
  });
});

it('prints findings and failures in the language asked for', async () => {
  expect((await run(['check', 'khong-co.xlsx', '--lang', 'en'])).out).toContain('was not found');
  expect((await run(['--lang', 'vi', 'check', 'khong-co.xlsx'])).out).toContain('Không thấy tệp');
});
