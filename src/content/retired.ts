/**
 * Ids of questions that were taken out of the bank, each with its successor. An id is never used again: a plan that somebody saved still finds what
 * took its question's place.
 */
export const retired: Readonly<Record<string, string>> = {
  'childhood-follow-up-years': 'young-treatment-summary',
  'inherited-breast-see-counselor': 'breast-inherited-test',
  'inherited-ovarian-see-counselor': 'ovarian-inherited-test',
  'kidney-papillary-met': 'kidney-tumor-test',
  'liver-hepatitis-b': 'hepatitis-b-before-drugs',
  'lung-change-found-drug': 'lung-fusion-drug',
  'timing-start-closes-options': 'timing-start-sooner-with-what',
}
