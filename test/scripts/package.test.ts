type Files = Record<string, Uint8Array>;
const { contents } = require('../../scripts/package/contents.mjs') as {
  contents(dist: Files, previous?: Files): Files;
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (file: Uint8Array | undefined): string => new TextDecoder().decode(file);
const manifest = `<OfficeApp><Id>1b2c3d4e-0000-4000-8000-00000000abcd</Id><Version>1.2.0.0</Version>
<SourceLocation DefaultValue="https://ke-hoach.example/soat/taskpane.html" /></OfficeApp>`;
const dist = (hash: string): Files => ({
  'manifest.xml': bytes(manifest),
  'taskpane.html': bytes('<p>'),
  [`taskpane.${hash}.js`]: bytes('1'),
  'assets/icons/soat-16.png': bytes('png'),
});

describe('the package for installing without an administrator', () => {
  const files = contents(dist('aaaaaaaa'));

  it('holds what goes to the server, how it must answer, and what a user needs', () => {
    expect(Object.keys(files).sort()).toEqual([
      'cai-dat.cmd',
      'cau-hinh-may-chu/htaccess.txt',
      'cau-hinh-may-chu/nginx.conf',
      'cau-hinh-may-chu/web.config',
      'go-cai-dat.cmd',
      'huong-dan.html',
      'manifest.xml',
      'may-chu/assets/icons/soat-16.png',
      'may-chu/manifest.xml',
      'may-chu/taskpane.aaaaaaaa.js',
      'may-chu/taskpane.html',
      'phat-hanh.json',
    ]);
    for (const [name, file] of Object.entries(files))
      expect({ name, open: text(file).includes('{{') }).toEqual({ name, open: false });
    for (const name of ['huong-dan.html', 'cau-hinh-may-chu/nginx.conf'])
      expect(text(files[name])).toContain('https://ke-hoach.example/soat/');
  });

  it('writes one value of the user’s own registry and copies one file, and takes back just these', () => {
    const lines = (name: string): string[] => text(files[name]).split('\r\n');
    const [install, remove] = [lines('cai-dat.cmd'), lines('go-cai-dat.cmd')];
    for (const script of [install, remove]) {
      // A line feed alone makes cmd.exe jump to wrong lines.
      expect(script.join('')).not.toContain('\n');
      expect(script).toContain('set "MA=1b2c3d4e-0000-4000-8000-00000000abcd"');
      expect(script).toContain(String.raw`set "KHOA=HKCU\SOFTWARE\Microsoft\Office\16.0\Wef\Developer"`);
      expect(script.filter((line) => line.includes('HKLM'))).toEqual([]);
    }
    const acts = (script: readonly string[]): string[] =>
      script.filter((line) =>
        /^(?:if not exist \S+ )?(?:copy|mkdir|del|rmdir|reg (?:add|delete)) /.test(line),
      );
    expect(acts(install)).toEqual([
      String.raw`if not exist "%NOI%\" mkdir "%NOI%"`,
      String.raw`copy /y "%NGUON%" "%NOI%\manifest.xml" >nul`,
      String.raw`reg add "%KHOA%" /v "%MA%" /t REG_SZ /d "%NOI%\manifest.xml" /f >nul`,
    ]);
    expect(acts(remove)).toEqual([
      'reg delete "%KHOA%" /v "%MA%" /f >nul',
      String.raw`del /f /q "%NOI%\manifest.xml"`,
      'rmdir "%NOI%" 2>nul',
    ]);
    // Each act that may fail is looked at in the line after it, and a failure leaves with 1.
    for (const script of [install, remove])
      for (const act of acts(script).filter((line) => /^(?:copy|reg)/.test(line)))
        expect(script[script.indexOf(act) + 1]).toBe('if errorlevel 1 (');
    expect(install.at(-2)).toBe('exit /b 1');
  });

  it('has pages asked for anew and icons without a word on caching', () => {
    expect(text(files['cau-hinh-may-chu/web.config'])).toContain('<location path="taskpane.html">');
    for (const server of ['web.config', 'nginx.conf', 'htaccess.txt'])
      expect(text(files[`cau-hinh-may-chu/${server}`])).toContain(
        "frame-ancestors 'self' https://*.officeapps.live.com",
      );
    expect(text(files['cau-hinh-may-chu/htaccess.txt'])).toContain('Header unset Cache-Control');
  });

  it('keeps the bundles of one earlier release', () => {
    const second = contents(dist('bbbbbbbb'), files);
    const third = contents(dist('cccccccc'), second);
    const bundles = (of: Files): string[] => Object.keys(of).filter((name) => name.endsWith('.js'));
    expect(bundles(second)).toEqual(['may-chu/taskpane.bbbbbbbb.js', 'may-chu/taskpane.aaaaaaaa.js']);
    expect(bundles(third)).toEqual(['may-chu/taskpane.cccccccc.js', 'may-chu/taskpane.bbbbbbbb.js']);
  });

  it('refuses a previous zip that is none of ours', () => {
    expect(() => contents(dist('bbbbbbbb'), { 'a.txt': bytes('') })).toThrow('no package of the add-in');
  });
});
