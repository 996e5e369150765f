/** 0: done and nothing wrong; 1: problems were found, or the command could not do its work. */
export type ExitCode = 0 | 1;
