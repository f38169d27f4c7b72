/** What a person could want to ask about, whether or not the content has an answer to it: see README.md one folder up. */

/** A topic that a document of the start raises. What cites it answers it: a question, a term, an explanation or a contact. */
export interface SeedTopic {
  /** As it is cited. */
  readonly id: string
  readonly about: string
  /** To be understood and not only asked about: a term, an explanation or a contact has to answer it, a question may. */
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
  /** Ids of the questions, terms, explanations and contacts that answer it: not those that only touch it. */
  readonly answeredBy: readonly string[]
}
