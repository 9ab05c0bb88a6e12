/** Whether what is read is right, and whether it is shown as certain. */
export interface Answer {
  readonly right: boolean;
  readonly certain: boolean;
}

/** Answers counted by both. */
export interface Tally {
  readonly right: number;
  readonly rightDoubtful: number;
  readonly wrong: number;
  readonly wrongCertain: number;
}

export function tally(answers: readonly Answer[]): Tally {
  const count = (of: (answer: Answer) => boolean): number => answers.filter(of).length;
  return {
    right: count(({ right }) => right),
    rightDoubtful: count(({ right, certain }) => right && !certain),
    wrong: count(({ right }) => !right),
    wrongCertain: count(({ right, certain }) => !right && certain),
  };
}
