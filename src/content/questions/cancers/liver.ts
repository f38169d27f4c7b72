import { all, fact, is, not, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { patientWith, untested } from './conditions.ts'
import { noInheritedTest, typeIsKnown, unlessTreated } from './digestiveConditions.ts'

export const liver = questions('tumor-testing', '2026-11-22', {
  'liver-which-type': {
    ask: 'doctor',
    purpose: 'decision',
    // Which tests can help hangs on it.
    weight: 2,
    backgroundWhen: typeIsKnown,
    when: patientWith('liver'),
    sources: ['combined-liver-2023#types', 'fda-companion-tests#bile-duct'],
  },
  'liver-tissue-to-test': {
    ask: 'doctor',
    // To have a biopsy is a decision of its own here.
    purpose: 'decision',
    weight: -1, // after the question if a test is of use
    when: all(patientWith('liver'), untested, unlessTreated, unless(is('treatments', 'surgery', 'transplant'))),
    group: 'which-sample',
    sources: ['liver-imaging-2019#biopsy'],
  },
  'liver-afp-drug': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('liver'), fact('advanced'), unlessTreated),
    sources: ['asco-post-ramucirumab-2019#afp', 'merck-tumor-markers#afp'],
  },
  'liver-fibrolamellar': {
    ask: 'doctor',
    purpose: 'decision',
    // Rare, and seen in the young: only for who is known to be 50 or younger.
    when: all(patientWith('liver'), not(fact('past-childbearing-age'))),
    sources: ['fibrolamellar-registry#who', 'fibrolamellar-2022#fusion'],
  },
  'liver-inherited-cause': {
    ask: 'doctor',
    purpose: 'relatives',
    when: all(patientWith('liver'), noInheritedTest),
    concerns: ['family', 'children'],
    sources: ['hemochromatosis-liver-2020#cause', 'webmd-inherited-liver#relatives'],
  },
})
