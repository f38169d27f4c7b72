import { all, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith } from './conditions.ts'

const noInheritedTest = unless(is('testing.inherited.status', 'done', 'waiting'))

export const sebaceous = questions('inherited', '2026-11-23', {
  'sebaceous-mismatch-repair': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'was-my-cancer-tested',
    // Also once treatment has ended: the result is about the family.
    when: all(patientWith('sebaceous'), unless(is('testing.tumor.status', 'done', 'waiting'))),
    sources: ['muir-torre-cutis-2020#testing', 'muir-torre-mayo-2013#who'],
  },
  'sebaceous-runs-in-family': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 2, // the skin tumor can be the first sign
    group: 'inherited-for-my-cancer',
    when: all(patientWith('sebaceous'), noInheritedTest),
    concerns: ['family', 'children'],
    sources: ['muir-torre-cutis-2020#testing', 'sebaceous-england-2024#lynch'],
  },
  'sebaceous-other-checks': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 1, // what the tumor can be a sign of is looked for now
    when: all(patientWith('sebaceous'), unless(is('testing.inherited.result', 'negative'))),
    sources: ['sebaceous-england-2024#lynch', 'muir-torre-cutis-2020#testing'],
  },
})
