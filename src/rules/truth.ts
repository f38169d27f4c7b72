/** Skipped is unknown, never no. */
export type Truth = 'yes' | 'no' | 'unknown'
