/** What leaves the pane: to the clipboard, and as a file to keep. */
import type { Runner } from './runner';

export function handOutJobs({ environment, say, tellFailure }: Runner) {
  return {
    async copy(text: string): Promise<void> {
      try {
        await environment.copy(text);
        say({ key: 'copied' });
      } catch (error) {
        tellFailure(error);
      }
    },

    /** Offers a file that is yet to be made: what makes it may have to be fetched first. */
    async offer(
      name: string,
      type: string,
      make: () => Promise<string | Uint8Array<ArrayBuffer>>,
    ): Promise<void> {
      try {
        environment.save(name, type, await make());
      } catch (error) {
        tellFailure(error);
      }
    },
  };
}
