import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith } from './conditions.ts'

const noInheritedTest = unless(is('testing.inherited.status', 'done', 'waiting'))

export const adrenal = questions('inherited', '2026-11-23', {
  'adrenal-inherited-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'inherited-for-my-cancer',
    when: all(patientWith('adrenal'), noInheritedTest),
    concerns: ['family', 'children'],
    sources: ['adrenal-tp53-2013#everyone', 'genotes-adrenal#who'],
  },
  'adrenal-relatives-check-ups': {
    ask: 'doctor',
    purpose: 'relatives',
    when: all(patientWith('adrenal'), unless(is('testing.inherited.result', 'negative'))),
    sources: ['tp53-guideline-2020#relatives'],
  },
  'paraganglioma-inherited-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'inherited-for-my-cancer',
    when: all(patientWith('paraganglioma'), noInheritedTest),
    concerns: ['family', 'children'],
    sources: ['endocrine-society-ppgl-2014#genes', 'lund-ppgl-2017#everyone', 'arup-ppgl#who'],
  },
  'paraganglioma-before-surgery': {
    ask: 'doctor',
    purpose: 'safety',
    weight: 4, // without it, blood pressure can swing during the operation
    when: all(patientWith('paraganglioma'), any(is('treatmentsPlanned', 'surgery'), fact('before-treatment')), unless(is('treatments', 'surgery'))),
    sources: ['endocrine-society-ppgl-2014#before-surgery'],
  },
  'paraganglioma-hormone-tests': {
    ask: 'doctor',
    purpose: 'meaning',
    when: patientWith('paraganglioma'),
    sources: ['ppgl-management-2017#follow-up', 'endocrine-society-ppgl-2014#follow-up'],
  },
  'paraganglioma-relatives': {
    ask: 'doctor',
    purpose: 'relatives',
    when: all(patientWith('paraganglioma'), unless(is('testing.inherited.result', 'negative'))),
    concerns: ['family', 'children'],
    sources: ['lund-ppgl-2017#relatives'],
  },
})
