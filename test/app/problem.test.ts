import { problemOf, problemSentence } from '../../src/app/problem';
import { SoatError } from '../../src/plan/model/error';

describe('a problem', () => {
  it('has the code and the facts of an error of ours, whatever it happened with', () => {
    const error = new SoatError('empty-sheet', { sheet: 'Phụ lục' });
    expect(problemOf(error, 'a.xlsx')).toEqual({ code: 'empty-sheet', params: { sheet: 'Phụ lục' } });
  });

  it.each([
    [new TypeError('x is not a function'), '', 'x is not a function'],
    ['quota', '', 'quota'],
    [new TypeError('x is not a function'), 'a.xlsx', 'a.xlsx: x is not a function'],
  ])('is unexpected otherwise, with what the machine said: %s', (error, about, detail) => {
    expect(problemOf(error, about)).toEqual({ code: 'unexpected', params: { detail } });
  });

  it('is told in the language of the reader', () => {
    const problem = problemOf(new SoatError('empty-sheet', { sheet: 'Phụ lục' }));
    expect(problemSentence(problem, 'vi')).toContain('Phụ lục');
    expect(problemSentence(problem, 'en')).toContain('Phụ lục');
    expect(problemSentence(problem, 'en')).not.toBe(problemSentence(problem, 'vi'));
  });
});
