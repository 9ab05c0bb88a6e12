/**
 * `npm run bench`: figures as ratios within one run, since machines differ and drift. What is compared with what stands in each
 * line. Nothing here is a test: it fails only when it cannot run, or when a job took more requests than it may.
 */
import * as command from './command';
import * as core from './core';
import * as deadline from './deadline';
import * as growth from './growth';
import * as longestCells from './longestCells';
import * as requests from './requests';

export async function main(): Promise<number> {
  console.log(await core.run());
  console.log(growth.run());
  console.log(await deadline.run());
  console.log(longestCells.run());
  console.log(await command.run());
  console.log(await requests.run());
  console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
  return 0;
}
