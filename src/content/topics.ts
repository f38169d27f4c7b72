/** The subjects of the bank, in the order in which "more questions" shows them. */
export const topics = [
  'general',
  'tumor-testing',
  'sample-and-lab',
  'timing',
  'results',
  'treatment',
  'trials',
  'inherited',
  'relatives',
  'drug-genes',
  'insurance',
  'privacy',
  'rare-disease',
  'support',
] as const
export type Topic = (typeof topics)[number]
