import type { ProbeMessages } from '../probeMessages';

export const probeMessages: ProbeMessages = {
  title: 'Try the add-in on this Excel',
  why: 'Tells whether the Excel on this computer does what Plan Check needs. It takes about two minutes.',
  onlyEmpty:
    'Runs in a new, empty workbook only: press Ctrl+N (on a Mac ⌘N) for a new one, open Plan Check in it, go to Settings and press this button.',
  untouched:
    'While it runs, please do not type or click in the new workbook. Afterwards it is as empty as before.',
  start: 'Begin',
  again: 'Try again',
  stop: 'Stop',
  notEmpty: 'This workbook holds something, so nothing is tried here. Nothing was changed.',
  failed: 'Excel did not answer the first question: {reason}',
  working: 'Trying {done}/{total}: {title}',
  stopping: 'Stops after this one.',
  result: '{met}/{all} as expected',
  allWell: 'This Excel does what the add-in needs.',
  notAllWell:
    'This Excel does some things otherwise. Copy the report and send it to who helps you; it holds no content of any file.',
  stopped: 'Stopped: the report holds what was tried so far.',
  copy: 'Copy the report',
  copied: 'Copied. Paste it into a mail to who helps you.',
  notCopied: 'Copying was refused: select all of the box below and press Ctrl+C.',
  report: 'Report',
  byHand: 'By hand',
  byHandHow:
    'What cannot be tried by itself: do it in the new workbook, and add to the mail what is otherwise:',
  differs: '≠ {id} {title}: {fact}: seen {seen}, expected {expected}',
  broke: '✗ {id} {title}: {code} {message} ({location} {statement})',
  line: '{sign} {id} {title}: {met}/{all}, {milliseconds} ms',
  head: '{office} · {region} · {met}/{all} as expected · Plan Check {version}',
  blocked: 'Blocked by the security policy: {places}',
  data: 'Data:',
  probes: {
    A: 'Excel and where it runs',
    B: 'Texts, dates, numbers in cells',
    C: 'Writing an array of cells',
    D: 'Formulas by the region',
    E: 'Formulas to other sheets, names',
    F: 'Writing while filtered',
    G: 'Conditional formats',
    H: 'Conditional formats of others',
    I: 'Tables and formulas',
    J: 'Merged cells',
    K: 'Page set-up',
    L: 'A sheet not in front',
    M: 'Lists and dates to choose',
    N: 'Chart, PivotTable',
    O: 'Size and speed',
    P: 'Events',
    S: 'The whole way on the sample',
  },
  hands: {
    editing:
      'Begin typing in a cell, then press a button of the pane: does it say after 3 seconds that Excel waits?',
    undo: 'Mark the sample, then press Ctrl+Z once: are colours and workbook as before?',
    otherBook:
      'Bring another workbook to the front, then choose the summary: is it made, or does it say why not?',
    chartSheet: 'Insert a chart sheet, stand on it and choose Check: is there a clear sentence?',
    calendar: 'On the Summary tab press the .ics calendar: does the file appear?',
    colours: 'On the marked sample fill in a missing cell: does its colour go at once?',
  },
};
