/** Exit codes of the contract: no error-level finding, some, or a file (or the command line) that could not be used. */
export const EXIT = { clean: 0, findings: 1, unusable: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
