export type Ink = `#${string}`

/** Contrast on white in brackets; text needs 7. In black and white all of them stay apart from the paper. */
export const ink = {
  /** Text (16.4). */
  text: '#14212b',
  /** Secondary text (8.6). */
  soft: '#3f4e59',
  /** The rule under the title, addresses (8.1). */
  accent: '#08565b',
  /** The callout alone (8.2). */
  warm: '#813800',
  /** Lines to write on (3.6): seen, but not in the way of a pen. */
  writing: '#7f898f',
  /** Rules that carry no meaning (1.6). */
  line: '#c8cfd3',
  /** Areas of a drawing: seen beside white, and letters on it are read (10.5 with the colour of text). */
  light: '#c8cfd3',
  paper: '#ffffff',
} as const satisfies Record<string, Ink>
