import { countJobs, type Job } from '../../bench/requests';
import { closeAll } from './support';

afterEach(closeAll);

/** Tasks of the plan counted. */
const tasks = 30;
/** Growth that is no news: a word in a header, a rule more. */
const margin = 1.05;

/** Requests and bytes (UTF-8, both ways) as they were when last looked at. Put a smaller figure here when something is saved. */
const figures: Readonly<Record<Job, { readonly requests: number; readonly bytes: number }>> = {
  check: { requests: 3, bytes: 15_415 },
  'check, one column bold': { requests: 3, bytes: 27_575 },
  marks: { requests: 3, bytes: 44_587 },
  // One of them reads the columns back.
  'tracking columns': { requests: 4, bytes: 62_539 },
  // Looks, what is brought to the front, and reading back have requests of their own.
  summary: { requests: 8, bytes: 692_363 },
};

it('asks Excel for no more, and sends it no more, than when last looked at', async () => {
  const counts = await countJobs(tasks);
  const grown = counts.filter(
    ({ job, requests, bytes }) => requests > figures[job].requests || bytes > figures[job].bytes * margin,
  );
  expect(grown).toEqual([]);
  expect(counts.map(({ job }) => job).sort()).toEqual(Object.keys(figures).sort());
});
