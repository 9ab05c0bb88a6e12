import { checkedFileSteps, failed, type CheckedFile } from '../app/checkedFile';
import type { CheckChoices } from '../app/options';
import { readFile } from '../files';
import { drain } from '../plan/model/slices';

export { failed, type CheckedFile } from '../app/checkedFile';

/**
 * Reads and checks one file. Never throws: whatever goes wrong with it is its failure, a defect of ours too, so that the other files
 * of the same command line are reported all the same.
 *
 * @param today ISO date
 */
export async function checkFile(file: string, choices: CheckChoices, today: string): Promise<CheckedFile> {
  try {
    return drain(checkedFileSteps(file, await readFile(file), choices, today));
  } catch (error) {
    return failed(file, error);
  }
}
