import { all, any, fact, is, unless } from '../../rules/index.ts'
import { questions } from '../define.ts'
import { young } from './rareConditions.ts'

const privacyMatters = is('concerns', 'privacy')
/** US law does not reach elsewhere. */
const inTheUS = unless(is('insurance', 'outside-us'))
/** A test bought for home is often done again by a clinic, and the company that sold it stands outside many health laws. */
const fromHome = is('testing.inherited.kind', 'consumer')
const testDone = any(is('testing.tumor.status', 'done'), is('testing.inherited.status', 'done'))
const testAhead = unless(any(is('testing.tumor.status', 'done', 'waiting'), is('testing.inherited.status', 'done', 'waiting')))
/** A test of inherited genes is waited for or may come up. */
const inheritedTestInMind = any(
  is('testing.inherited.status', 'not-done', 'not-sure'),
  is('situation', 'family-risk', 'rare-disease'),
)

export const privacy = questions('privacy', '2026-11-22', {
  'who-sees-gene-data': {
    ask: 'doctor',
    purpose: 'background',
    concerns: ['privacy'],
    // Where the family is the matter, other questions come first, unless it is a concern.
    when: any(privacyMatters, is('situation', 'rare-disease'), all(is('testing.inherited.status', 'done', 'waiting', 'not-done'), unless(is('situation', 'family-risk')))),
    sources: ['outcomes#privacy-protected', 'families#data-sharing'],
  },
  'what-else-is-signed': {
    ask: 'doctor',
    purpose: 'background',
    when: all(any(privacyMatters, is('situation', 'rare-disease')), testAhead),
    sources: ['families#data-sharing', 'washu-gene-data#consent'],
  },
  'test-without-research': {
    ask: 'doctor',
    purpose: 'background',
    concerns: ['privacy'],
    when: all(privacyMatters, testAhead),
    sources: ['nih-gene-data-sharing#consent', 'outcomes#privacy-protected'],
  },
  'leave-research-later': {
    ask: 'lab',
    purpose: 'background',
    concerns: ['privacy'],
    when: all(privacyMatters, any(testDone, is('testing.tumor.status', 'waiting'), is('testing.inherited.status', 'waiting'))),
    sources: ['washu-gene-data#consent', 'families#data-sharing'],
  },
  'how-long-sample-kept': {
    ask: 'lab',
    purpose: 'background',
    when: privacyMatters,
    sources: ['washu-gene-data#kept', 'outcomes#privacy-protected'],
  },
  // Asked before the test: afterwards the answer has lost its use. Only raises the topic.
  'gene-test-and-life-insurance': {
    ask: 'genetic-counselor',
    // For someone without cancer the test is the step after which it cannot be asked any more.
    purpose: 'safety',
    concerns: ['privacy'],
    when: all(
      inTheUS,
      any(is('situation', 'family-risk'), all(privacyMatters, inheritedTestInMind)),
      unless(all(is('testing.inherited.status', 'done', 'waiting'), unless(fromHome))),
      unless(fact('under-18')),
    ),
    sources: ['crs-gina#what-it-reaches', 'gina-limits#not-included', 'genetic-privacy-map#states'],
  },
  'gene-result-health-plan-and-job': {
    ask: 'genetic-counselor',
    purpose: 'background',
    concerns: ['privacy', 'work'],
    when: all(inTheUS, any(privacyMatters, is('concerns', 'work')), any(inheritedTestInMind, is('testing.inherited.status', 'done', 'waiting'))),
    sources: ['crs-gina#what-it-reaches', 'eeoc-gina#employers', 'gina-limits#not-included'],
  },
  // The law's part on health plans leaves these out.
  'gene-result-va-and-ihs': {
    ask: 'genetic-counselor',
    purpose: 'background',
    concerns: ['privacy'],
    when: all(
      any(is('insurance', 'va', 'ihs'), is('insuranceAlso', 'va', 'ihs')),
      any(privacyMatters, is('situation', 'family-risk')),
      any(inheritedTestInMind, is('testing.inherited.status', 'done', 'waiting')),
    ),
    sources: ['gina-limits#not-included'],
  },
  'employer-sees-tests': {
    // To ask the employer would give it away.
    ask: 'insurer',
    purpose: 'background',
    weight: -4, // after what the plan pays
    concerns: ['work', 'privacy'],
    when: all(any(is('insurance', 'employer'), is('insuranceAlso', 'employer')), any(privacyMatters, is('concerns', 'work')), unless(young)),
    sources: ['eeoc-gina#employers', 'families#data-sharing'],
  },
  'military-and-gene-result': {
    ask: 'genetic-counselor',
    purpose: 'background',
    concerns: ['work'],
    when: all(
      any(is('insurance', 'tricare'), is('insuranceAlso', 'tricare')),
      any(inheritedTestInMind, privacyMatters),
      unless(is('testing.inherited.status', 'done', 'waiting')),
    ),
    sources: ['gina-limits#not-included'],
  },
  'results-online-before-call': {
    ask: 'doctors-office',
    purpose: 'meaning',
    concerns: ['privacy', 'emotions'],
    when: all(inTheUS, any(is('testing.tumor.status', 'waiting'), is('testing.inherited.status', 'waiting'), is('testing.drugResponse.status', 'waiting'))),
    sources: ['cap-cures-act#at-once'],
  },
  'copy-of-gene-data': {
    ask: 'lab',
    purpose: 'background',
    concerns: ['second-opinion'],
    when: all(inTheUS, testDone, any(is('concerns', 'second-opinion'), is('situation', 'rare-disease')), unless(fromHome)),
    sources: ['hhs-gene-data#variants', 'hhs-lab-reports#reports'],
  },
  'home-test-delete': {
    ask: 'lab',
    purpose: 'background',
    concerns: ['privacy'],
    when: is('testing.inherited.kind', 'consumer'),
    sources: ['ftc-home-tests#delete', 'families#data-sharing'],
  },
  'home-test-company-sold': {
    ask: 'lab',
    purpose: 'background',
    when: is('testing.inherited.kind', 'consumer'),
    sources: ['ftc-company-sale#sale'],
  },
  'tribal-rules-for-research': {
    ask: 'doctor',
    purpose: 'background',
    concerns: ['privacy'],
    when: all(any(is('insurance', 'ihs'), is('insuranceAlso', 'ihs')), any(privacyMatters, is('concerns', 'trials'))),
    sources: ['tribal-research-rules#tribes'],
  },
  'abroad-sample-sent-away': {
    ask: 'doctors-office',
    purpose: 'background',
    concerns: ['privacy'],
    when: all(is('insurance', 'outside-us'), any(privacyMatters, testAhead)),
    sources: ['families#data-sharing', 'outcomes#privacy-protected'],
  },
})
