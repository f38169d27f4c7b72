import type { TextsOf } from '../../../define.ts'
import type { myeloma as bank } from '../../../questions/cancers/myeloma.ts'

export const myeloma: TextsOf<typeof bank> = {
  'myeloma-fish-tested': {
    text: 'Were {my} bone marrow cells tested for chromosome changes (FISH), or should they be?',
    why: 'The report may name 17p, t(4;14), t(11;14) or 1q. The results help doctors plan treatment.',
  },
  'myeloma-fish-again': {
    text: 'Should the chromosome test (FISH) be done again now?',
    why: 'Myeloma cells can change with time. Experts list this test at the start and again when myeloma comes back.',
  },
}
