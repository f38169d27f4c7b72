import { all, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith } from './conditions.ts'

const unlessRuledOut = unless(is('testing.inherited.result', 'negative'))

export const retinoblastoma = questions('inherited', '2026-11-23', {
  'retinoblastoma-rb1-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'inherited-for-my-cancer',
    when: all(patientWith('retinoblastoma'), unless(is('testing.inherited.status', 'done', 'waiting'))),
    concerns: ['family', 'children'],
    sources: ['genereviews-retinoblastoma#testing', 'retinoblastoma-genetics-2016#everyone'],
  },
  'retinoblastoma-brothers-sisters': {
    ask: 'doctor',
    purpose: 'relatives',
    when: all(patientWith('retinoblastoma'), unlessRuledOut),
    concerns: ['family', 'children'],
    sources: ['retinoblastoma-relatives-2020#eye-exams'],
  },
  'retinoblastoma-later-checks': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('retinoblastoma'), unlessRuledOut),
    sources: ['genereviews-retinoblastoma#later', 'retinoblastoma-genetics-2016#everyone'],
  },
})
