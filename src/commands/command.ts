/** One press of a ribbon button, from its event to its end. */
export interface Command {
  /** Does the work. */
  run(): Promise<void>;
  /** Why it could not be done, in the user's language. */
  explain(error: unknown): string;
  /** Shows a sentence; resolves when the user has closed it. */
  notify(sentence: string): Promise<void>;
}

/**
 * Runs the command and says what went wrong. The event is completed at the very end and whatever happens: Excel closes this page at
 * that word, a dialog of ours with it, and keeps the ribbon's buttons grey until it comes.
 */
export async function respond(event: { completed(): void }, command: Command): Promise<void> {
  try {
    try {
      await command.run();
    } catch (error) {
      await command.notify(command.explain(error));
    }
  } finally {
    event.completed();
  }
}
