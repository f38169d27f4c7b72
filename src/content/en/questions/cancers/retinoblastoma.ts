import type { TextsOf } from '../../../define.ts'
import type { retinoblastoma as bank } from '../../../questions/cancers/retinoblastoma.ts'

export const retinoblastoma: TextsOf<typeof bank> = {
  'retinoblastoma-rb1-test': {
    text: {
      self: 'Should I have a test of the RB1 gene?',
      child: 'Should my child have a test of the RB1 gene?',
      other: 'Should there be a test of the RB1 gene?',
    },
    why: 'Retinoblastoma can be inherited, also when only one eye has it. The test helps doctors plan checks of the eyes, and those of relatives.',
  },
  'retinoblastoma-brothers-sisters': {
    text: 'Do brothers, sisters or other relatives need eye checks, and until what age?',
    why: 'How closely they are watched depends on how they are related, on age, and on the gene test.',
  },
  'retinoblastoma-later-checks': {
    text: 'If it is the inherited kind, which other checks make sense later in life?',
    why: 'The inherited kind can come with other tumors, outside the eye. Doctors can say what to watch for.',
  },
}
