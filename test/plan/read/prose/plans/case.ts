/** A short plan of our own, one paragraph a line, and the tasks a careful official lists from it. */
export interface ProseCase {
  readonly name: string;
  readonly text: string;
  readonly tasks: readonly ExpectedTask[];
}

/** Parts not named are parts the task does not have. */
export interface ExpectedTask {
  readonly number: string | null;
  /** Beginning of the task's text. */
  readonly task: string;
  readonly requirement?: string;
  readonly lead?: string;
  readonly coordinate?: string;
  readonly leadAndCoordinate?: string;
  readonly executor?: string;
  readonly director?: string;
  readonly deadline?: string;
  readonly product?: string;
  readonly budget?: string;
  readonly budgetSource?: string;
}
