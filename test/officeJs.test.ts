import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

interface Choice {
  readonly script: string;
  readonly host: string;
  readonly frames: string;
  readonly copies: readonly { readonly from: string; readonly to: string }[];
}

const { officeJs } = require('../scripts/office-js.cjs') as { officeJs(choice?: string): Choice };

describe('where a build takes Office.js from', () => {
  it("is Microsoft's own place unless told", () => {
    const { script, host, frames, copies } = officeJs();
    expect(officeJs('cdn')).toEqual(officeJs());
    expect(new URL(script).origin).toBe(host.trim());
    expect(frames).toBe(`; frame-src${host}`);
    expect(copies).toEqual([]);
  });

  it('is the package for closed networks, and lets nothing else in', () => {
    const { script, host, frames, copies } = officeJs('local');
    expect([script, host, frames]).toEqual(['office/office.js', '', '']);
    const names = copies.map(({ to }) => to);
    // Of each Excel that can open the pane: Windows (2016, 2021 and later), Mac, iPad, web.
    for (const host of ['win32-16.00', 'win32-16.01', 'mac-16.00', 'ios-16.00', 'web-16.00'])
      expect(names).toContain(`office/excel-${host}.js`);
    for (const { from } of copies) expect(fs.existsSync(from)).toBe(true);
  });

  it('is a folder of an administrator, whole', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'office-'));
    expect(() => officeJs(folder)).toThrow('a folder with office.js in it');
    fs.writeFileSync(path.join(folder, 'office.js'), '');
    expect(officeJs(folder)).toEqual({ ...officeJs('local'), copies: [{ from: folder, to: 'office' }] });
    fs.rmSync(folder, { recursive: true });
  });

  it('is nothing else', () => {
    expect(() => officeJs('npm')).toThrow('--env officeJs is "cdn", "local" or a folder');
  });
});
