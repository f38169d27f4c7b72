import { all, any, fact, is, not } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { patientWith, untested } from './conditions.ts'
import { noInheritedTest, typeIsKnown, unlessTreated } from './digestiveConditions.ts'

export const liver = questions('tumor-testing', '2026-11-22', {
  'liver-which-type': {
    ask: 'doctor',
    purpose: 'decision',
    // Which tests can help hangs on it.
    weight: 5,
    backgroundWhen: any(typeIsKnown, is('situation', 'in-treatment')),
    when: all(patientWith('liver'), unlessTreated),
    sources: ['combined-liver-2023#types', 'fda-companion-tests#bile-duct'],
  },
  'liver-tissue-to-test': {
    ask: 'doctor',
    // To have a biopsy is a decision of its own here, and no test that is usual asks for one.
    purpose: 'decision',
    weight: 4, // over the general question of its group, which would promise more than a test can do here
    when: all(patientWith('liver'), untested),
    group: 'was-my-cancer-tested',
    sources: ['liver-imaging-2019#biopsy', 'fda-companion-tests#none-listed'],
  },
  'liver-afp-drug': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 4, // one drug hangs on it
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
    purpose: 'meaning',
    weight: 3, // relatives can be treated before they fall ill; before what any test can miss
    when: all(patientWith('liver'), noInheritedTest),
    concerns: ['family', 'children'],
    sources: ['hemochromatosis-liver-2020#cause', 'webmd-inherited-liver#relatives'],
  },
})
