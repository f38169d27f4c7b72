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
    text: {
      self: 'Would my children or other relatives need eye checks, and how soon?',
      child: 'Do brothers, sisters or other relatives need eye checks, and how soon?',
      other: 'Would children or other relatives need eye checks, and how soon?',
    },
    why: 'Where they are needed, they start in the first weeks of life. How often, and until what age, depends on how they are related and on the gene test.',
  },
  'retinoblastoma-tumor-tested': {
    text: 'If the eye is taken out, will the tumor be tested for RB1 as well?',
    why: 'Where one eye is ill, the tumor can show which changes to look for in blood. Then a blood test that finds nothing says more.',
  },
  'retinoblastoma-blood-test-sure': {
    text: 'How sure is it that the RB1 change is not in the blood?',
    why: 'Now and then a change is only in some cells of the body, and a blood test can miss it. That is why eye checks go on for some years.',
  },
  'retinoblastoma-later-checks': {
    text: 'If it is the inherited kind, which other checks make sense later in life?',
    why: 'The inherited kind can come with other tumors, outside the eye. Doctors can say what to watch for.',
  },
}
