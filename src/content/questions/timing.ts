import { all, any, fact, is, unless } from '../../rules/index.ts'
import { questions } from '../define.ts'

const cancer = fact('has-cancer')
const aboutCancer = unless(is('situation', 'family-risk', 'rare-disease'))
const resultKnown = is('testing.tumor.result', 'change-found', 'none-found', 'not-enough-sample', 'not-sure')
const waiting = all(is('testing.tumor.status', 'waiting'), unless(resultKnown))
const notTested = all(is('testing.tumor.status', 'not-done'), unless(resultKnown))
/** A treatment is still to be chosen. */
const treatmentAhead = any(fact('before-treatment'), is('situation', 'growing-or-returned'))
const treatingDoctor = unless(fact('genetic-counselor-visit'))

export const timing = questions('timing', '2026-11-22', {
  'timing-treatment-wait': {
    ask: 'doctor',
    purpose: 'decision',
    // It has to be settled before anything else can be.
    weight: 5,
    when: all(cancer, waiting, treatmentAhead, treatingDoctor),
    concerns: ['time'],
    sources: ['acs#at-diagnosis', 'acs#biomarker-tests', 'nci-biomarker#when-to-test'],
  },
  'timing-start-sooner-with-what': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3,
    when: all(cancer, waiting, treatmentAhead, treatingDoctor),
    sources: ['acs#treatment-options', 'outcomes#alter-treatment'],
  },
  'timing-start-closes-options': {
    ask: 'doctor',
    purpose: 'safety',
    weight: 2,
    when: all(cancer, any(waiting, notTested), treatmentAhead, treatingDoctor),
    sources: ['acs#treatment-options', 'nci-trial-guide#before-treatment'],
  },
  'timing-before-surgery': {
    ask: 'doctor',
    purpose: 'safety',
    weight: 4,
    when: all(cancer, is('treatmentsPlanned', 'surgery'), any(waiting, notTested, is('testing.tumor.status', 'not-sure'))),
    sources: ['acs#at-diagnosis', 'acs#treatment-options'],
  },
  'timing-how-long': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 2,
    when: all(cancer, any(waiting, notTested)),
    concerns: ['time'],
    sources: ['acs#biomarker-tests', 'nci-biomarker#sample'],
  },
  'timing-who-calls': {
    ask: 'doctors-office',
    purpose: 'background',
    weight: 2,
    when: all(aboutCancer, waiting),
    concerns: ['time'],
    sources: ['acs#results-unused', 'acs#was-it-done'],
  },
  'timing-report-when-ready': {
    ask: 'doctors-office',
    purpose: 'background',
    when: all(aboutCancer, waiting),
    sources: ['acs#was-it-done'],
  },
})
