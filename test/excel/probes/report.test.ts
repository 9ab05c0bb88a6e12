import { readReport, reportText, type ProbeResult, type Report } from '../../../src/excel/probes';
import { probeMessagesFor } from '../../../src/plan/messages/probeMessages';

const words = probeMessagesFor('vi');

const environment: ProbeResult = {
  id: 'A',
  milliseconds: 40,
  seen: { office: 'Excel', build: '16.0.18925.20158', platform: 'PC', region: 'vi-VN', floor: true },
  expected: { floor: true },
  errors: [],
};
const filter: ProbeResult = {
  id: 'F',
  milliseconds: 1_234,
  seen: { filtered: false, array: [1, '', 1] },
  expected: { filtered: true, filteredAfter: false },
  errors: [
    { code: 'GeneralException', message: 'Bận', location: 'AutoFilter.apply', statement: 'v.apply(...)' },
  ],
};
const report: Report = { version: '1.0.0', results: [environment, filter], blocked: [] };

describe('the report of the self-test', () => {
  it('says first which Excel it was and how much is as expected, then what is not, then all', () => {
    expect(reportText(report, words).split('\n').slice(0, 6)).toEqual([
      'Excel 16.0.18925.20158 PC · vi-VN · 1/3 như mong đợi · Soát Kế Hoạch 1.0.0',
      '✗ F Ghi khi đang lọc: GeneralException Bận (AutoFilter.apply v.apply(...))',
      '≠ F Ghi khi đang lọc: filtered: thấy false, mong đợi true',
      '≠ F Ghi khi đang lọc: filteredAfter: thấy null, mong đợi false',
      '✓ A Excel và môi trường: 1/1, 40 ms',
      '✗ F Ghi khi đang lọc: 0/2, 1.234 ms',
    ]);
  });

  it('gives its facts back, from a mail that quotes it and breaks its lines too', () => {
    const text = reportText(report, words);
    expect(readReport(text)).toEqual(report);
    const mailed = text.replace(/.{60}/g, '$&\r\n> ');
    expect(readReport(mailed)).toEqual(report);
    expect(() => readReport('Kính gửi')).toThrow('no packed report');
  });

  it('packs at most 20 kB: the longest facts go first, and are seen to be gone', () => {
    let noise = '';
    for (let i = 1; noise.length < 60_000; i += 1) noise += Math.sin(i).toString(36).slice(3);
    const heavy = { ...filter, seen: { ...filter.seen, picture: noise } };
    const text = reportText({ ...report, results: [environment, heavy] }, words);
    expect((text.split('\n').at(-1) ?? '').length).toBeLessThanOrEqual(20_000);
    expect(readReport(text).results[1]?.seen).toEqual({ ...filter.seen, picture: '…' });
  });
});
