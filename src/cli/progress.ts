import { fill, type Locale } from '../plan/messages';
import { cliMessages } from '../plan/messages/cliMessages';

/** A line on the terminal that says how many files are done; silent for one file and where there is no terminal. */
export class Progress {
  private readonly visible = process.stderr.isTTY === true;
  private done = 0;

  constructor(private readonly locale: Locale) {}

  /** @param file that is done now */
  show(file: string): void {
    this.done += 1;
    if (!this.visible) return;
    process.stderr.write(
      `\r\u001b[K${fill(cliMessages(this.locale).check.progress, { count: this.done, file })}`,
    );
  }

  clear(): void {
    if (this.visible) process.stderr.write('\r\u001b[K');
  }
}
