import { all, any, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith } from './conditions.ts'

const unlessRuledOut = unless(is('testing.inherited.result', 'negative'))

export const retinoblastoma = questions('inherited', '2026-11-29', {
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
    // The eyes of a baby brother or sister cannot wait.
    purpose: 'decision',
    weight: -3, // after the patient's own treatment
    when: all(patientWith('retinoblastoma'), unlessRuledOut),
    concerns: ['family', 'children'],
    sources: ['retinoblastoma-relatives-2020#eye-exams'],
  },
  'retinoblastoma-tumor-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 2, // the tumor is there to be tested when the eye is taken out
    when: all(
      patientWith('retinoblastoma'),
      is('situation', 'new-diagnosis', 'in-treatment'),
      unless(any(is('features', 'both-sides'), is('testing.inherited.result', 'pathogenic'), is('testing.tumor.status', 'done', 'waiting'))),
    ),
    sources: ['eviq-retinoblastoma#blood-and-tumor'],
  },
  'retinoblastoma-blood-test-sure': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 3, // the eye checks of years hang on it
    when: all(patientWith('retinoblastoma'), is('testing.inherited.result', 'negative')),
    sources: ['genereviews-retinoblastoma#mosaic', 'eviq-retinoblastoma#blood-and-tumor'],
  },
  'retinoblastoma-later-checks': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('retinoblastoma'), unlessRuledOut),
    sources: ['genereviews-retinoblastoma#later', 'retinoblastoma-genetics-2016#everyone'],
  },
})
