/** What a person could want to ask about, whether or not the bank has a question for it: see README.md one folder up. */

/** A topic that a document of the bank raises. The questions that answer it are those that cite it. */
export interface SeedTopic {
  /** As questions cite it. */
  readonly id: string
  readonly about: string
  /** Waits for the glossary and the explanations: a question may answer it, but none has to. */
  readonly learn?: true
}

/** A topic that the field raises: other question lists, health bodies and hospitals. */
export interface FieldTopic {
  /** `field-` and a number; never reused. */
  readonly id: `field-${number}`
  /** Kebab-case. */
  readonly name: string
  readonly about: string
  /** `core`: three or more independent sources were seen that raise it; `some`: two; `single`: one, or none but experience. */
  readonly weight: 'core' | 'some' | 'single'
  /** As for a seed topic. */
  readonly learn?: true
  /** Ids of the questions that answer it: not those that only touch it. */
  readonly answeredBy: readonly string[]
}
