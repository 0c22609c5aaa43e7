/** What a script or CI is told when a command ends. */
export const exitCodes = {
  fine: 0,
  /** Findings at or above the severity asked for, or plans that differ where that was asked. */
  found: 1,
  /** A file could not be read, understood or written. */
  unreadable: 2,
  /** The command line could not be understood. */
  usage: 64,
  /** A fault of the program itself. */
  fault: 70,
  /** Stopped by Ctrl+C. */
  interrupted: 130,
  /** Whoever read the output stopped reading, as shells tell of it. */
  brokenPipe: 141,
} as const;
