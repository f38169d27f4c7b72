import type { TextsOf } from '../../../define.ts'
import type { myeloma as bank } from '../../../questions/cancers/myeloma.ts'

export const myeloma: TextsOf<typeof bank> = {
  'myeloma-fish-tested': {
    text: 'Were {my} bone marrow cells tested for chromosome changes (FISH), or should they be?',
    why: 'The report may name 17p, t(4;14), t(11;14) or 1q. The results help doctors plan treatment.',
  },
  'myeloma-fish-result': {
    text: 'What do the chromosome results (FISH) mean for {my} treatment?',
    why: 'Changes such as 17p, t(4;14) or 1q can lead doctors to plan in another way. A change called t(11;14) can point to a certain drug.',
  },
  'myeloma-keep-first-marrow': {
    text: 'Will some of {my} first marrow sample be kept for later MRD tests?',
    why: 'One such test learns the mark of the myeloma from the first sample. Later it can look for very small amounts of the same mark.',
  },
  'myeloma-fish-again': {
    text: 'Should the chromosome test (FISH) be done again now?',
    why: 'Myeloma cells can change with time. Experts list this test at the start and again when myeloma comes back.',
  },
  'myeloma-t-11-14': {
    text: 'Could a change called t(11;14) open another drug or a trial for {me}?',
    why: 'If it is there, some doctors use a pill that blocks BCL2. It is approved for other blood cancers, so the health plan has to be asked.',
  },
  'myeloma-blood-and-urine': {
    text: 'Which blood and urine tests show how {my} myeloma is doing?',
    why: 'Names on the report may be M protein and light chains. To know which one counts makes reports easier to follow.',
  },
  'myeloma-mrd-check': {
    text: 'Will you test for very small amounts of myeloma (MRD), and would it change the plan?',
    why: 'The test finds what usual checks cannot see. How much it changes treatment is still being studied.',
  },
}
