import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith } from './conditions.ts'

const noInheritedTest = unless(is('testing.inherited.status', 'done', 'waiting'))

export const adrenal = questions('inherited', '2026-11-29', {
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
    // Once a change is found, the questions for relatives say more.
    when: all(patientWith('adrenal'), unless(is('testing.inherited.result', 'negative', 'pathogenic'))),
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
  'paraganglioma-relatives': {
    ask: 'doctor',
    purpose: 'relatives',
    when: all(patientWith('paraganglioma'), unless(is('testing.inherited.result', 'negative', 'pathogenic'))),
    concerns: ['family', 'children'],
    sources: ['lund-ppgl-2017#relatives'],
  },
  'paraganglioma-relatives-change-found': {
    ask: 'doctor',
    purpose: 'relatives',
    // About children, another question asks the same.
    when: all(patientWith('paraganglioma'), is('testing.inherited.result', 'pathogenic'), unless(fact('has-children'))),
    concerns: ['family', 'children'],
    sources: ['lund-ppgl-2017#relatives'],
  },
})

/** Another subject than the inherited test, so that a visit has room for both. */
export const adrenalTreatment = questions('treatment', '2026-11-29', {
  'adrenal-hormones': {
    ask: 'doctor',
    purpose: 'safety',
    weight: 3, // what the tumor makes can be felt and treated, and matters around surgery
    when: patientWith('adrenal'),
    sources: ['adrenal-guideline-2018#hormones'],
  },
  'adrenal-ki-67': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3, // whether more treatment follows can hang on it
    when: all(patientWith('adrenal'), is('treatments', 'surgery'), unless(any(fact('advanced'), is('situation', 'after-treatment')))),
    leadsTo: ['outlook'],
    sources: ['adrenal-guideline-2018#ki-67'],
  },
  'paraganglioma-before-surgery': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 5, // without it, blood pressure can swing during the operation
    when: all(patientWith('paraganglioma'), any(is('treatmentsPlanned', 'surgery'), fact('before-treatment')), unless(is('treatments', 'surgery'))),
    sources: ['endocrine-society-ppgl-2014#before-surgery'],
  },
  'paraganglioma-hormone-tests': {
    ask: 'doctor',
    purpose: 'meaning',
    when: patientWith('paraganglioma'),
    sources: ['ppgl-management-2017#follow-up', 'endocrine-society-ppgl-2014#follow-up'],
  },
  'paraganglioma-scan-for-drug': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('paraganglioma'), fact('advanced'), unless(is('situation', 'after-treatment'))),
    sources: ['ppgl-scans-2019#choose-treatment', 'ppgl-radioactive-drugs-2021#mibg-dotatate'],
  },
  'paraganglioma-hif-2-pill': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('paraganglioma'), fact('advanced'), unless(any(is('treatments', 'targeted'), is('situation', 'after-treatment')))),
    sources: ['fda-belzutifan#paraganglioma', 'aacr-ppgl-2025#approval'],
  },
})
