import { all, always, any, fact, is, unless } from '../../rules/index.ts'
import { questions } from '../define.ts'
import { done, noCauseKnown, searching, waiting, young } from './rareConditions.ts'

/** Once treatment has ended, there is nothing to choose. */
const unlessTreated = unless(is('situation', 'after-treatment'))

export const general = questions('general', '2026-11-22', {
  // The three generic questions that trials found to work for any decision (Shepherd 2011). While there is a choice to make, the first of them comes before all others that fit everyone.
  'my-options': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 5, // the one question on a decision that fits everyone
    when: unlessTreated,
    // Under treatment, it is not what comes next.
    backgroundWhen: is('situation', 'in-treatment'),
    sources: ['ask-share-know#three-questions', 'acs#making-decisions'],
  },
  'my-options-good-and-bad': {
    ask: 'doctor',
    purpose: 'decision',
    when: unlessTreated,
    // Under treatment, it is not what comes next.
    // Nor while the cause of a rare disease is looked for: there is little to choose from yet.
    backgroundWhen: any(is('situation', 'in-treatment'), noCauseKnown),
    sources: ['ask-share-know#three-questions'],
  },
  'how-likely-for-me': {
    ask: 'doctor',
    purpose: 'meaning',
    when: unlessTreated,
    // It follows on the good and bad sides; of a planned treatment the question about that treatment is asked instead.
    backgroundWhen: any(
      is('situation', 'in-treatment'),
      noCauseKnown,
      is('treatmentsPlanned', 'chemotherapy', 'targeted', 'immunotherapy', 'hormone'),
    ),
    leadsTo: ['outlook'],
    sources: ['ask-share-know#three-questions', 'acs#making-decisions'],
  },
  'copy-of-report': {
    // The office hands it out: the visit's time goes to what it says.
    ask: 'doctors-office',
    purpose: 'meaning',
    when: all(is('testing.tumor.status', 'done'), unless(is('testing.tumor.result', 'not-enough-sample'))),
    sources: ['acs#was-it-done'],
  },
  'which-of-the-test-words': {
    ask: 'doctor',
    purpose: 'background',
    when: unless(fact('genetic-counselor-visit')),
    sources: ['acs#words-doctors-use'],
  },
  'test-tumor-or-inherited': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: -1, // after what the test is for
    // Where something was found, the results ask if it is inherited.
    when: all(
    fact('has-cancer'),
    is('testing.tumor.status', 'done', 'waiting'),
    unless(any(is('testing.tumor.result', 'change-found'), is('testing.inherited.status', 'done', 'waiting', 'not-done', 'not-sure'))),
    ),
    sources: ['acs#gene-changes', 'nci-biomarker#inherited'],
  },
  'testing-change-my-plan': {
    ask: 'doctor',
    purpose: 'decision',
    // Who said how far testing has come has questions that know more.
    when: unless(any(is('situation', 'family-risk', 'rare-disease'), is('testing.tumor.status', 'done', 'waiting', 'not-done', 'not-sure'), is('testing.inherited.status', 'done', 'waiting'))),
    sources: ['acs#treatment-options', 'acs#healthy-habits-screening', 'outcomes#changes-management'],
  },
  'decide-now-or-later': {
    ask: 'doctor',
    purpose: 'decision',
    // Under treatment, and after it, the plan is made.
    when: unless(is('situation', 'in-treatment', 'after-treatment')),
    concerns: ['time'],
    sources: ['families#urgency', 'acs#making-decisions'],
  },
  'if-we-wait': {
    ask: 'doctor',
    purpose: 'meaning',
    // Waiting is no choice in acute leukemia. In the search for a cause, the question why to test now takes its place.
    when: unless(any(is('situation', 'in-treatment', 'after-treatment'), is('subtype', 'aml', 'all'), all(searching, unless(any(done, waiting))))),
    leadsTo: ['outlook'],
    sources: ['ask-share-know#wait-and-watch', 'acs#making-decisions'],
  },
  'whole-story': {
    ask: 'doctor',
    purpose: 'background',
    when: always,
    sources: ['terms#physician-information', 'families#whole-history', 'outcomes#beyond-dna'],
  },
  'young-who-decides': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // after what has to be decided
    when: young,
    sources: ['stjude-turning-18#who-decides', 'nci-assent#say'],
  },
  'young-time-alone': {
    // Once a parent is in the room, it is hard to ask: so before the visit.
    ask: 'doctors-office',
    purpose: 'decision',
    weight: -5, // after what has to be decided
    when: young,
    concerns: ['privacy'],
    sources: ['aap-private-time#alone'],
  },
  'child-has-a-say': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 1, // easily left out when parents do the talking
    when: all(is('who', 'child'), fact('teenager')),
    concerns: ['children'],
    sources: ['aap-private-time#alone', 'nci-assent#say'],
  },
  'tell-only-what-i-ask': {
    ask: 'doctor',
    // It shapes the whole talk, so it is said early.
    purpose: 'decision',
    weight: -2, // after what has to be decided
    // With a rare disease, a question of its own comes at the start.
    when: all(is('avoid', 'outlook'), fact('has-cancer')),
    sources: ['info-preferences-2011#ask'],
  },
  'other-specialists': {
    ask: 'doctor',
    purpose: 'background',
    when: unless(fact('genetic-counselor-visit')),
    sources: ['berardi-tumor-board-2020#several-specialists', 'outcomes#multidisciplinary'],
  },
  'second-opinion': {
    ask: 'doctor',
    purpose: 'background',
    // Support asks more closely where it is a concern.
    when: unless(is('concerns', 'second-opinion')),
    sources: ['acs#making-decisions'],
  },
  'record-this-visit': {
    ask: 'doctor',
    purpose: 'background',
    when: unless(is('concerns', 'family', 'language', 'emotions', 'time')),
    sources: ['cancer-australia-questions#record'],
  },
  'call-with-questions': {
    ask: 'doctor',
    purpose: 'background',
    // The one thing to know before leaving the room.
    weight: 4,
    // In the other situations the doctor's office is asked.
    when: unless(any(is('situation', 'new-diagnosis', 'in-treatment', 'growing-or-returned', 'rare-disease'), is('appointment.first', true))),
    sources: ['cancer-council-questions#who-is-responsible', 'acs#helpline'],
  },
  'what-precision-means': {
    ask: 'doctor',
    purpose: 'background',
    when: is('situation', 'new-diagnosis', 'growing-or-returned', 'rare-disease'),
    sources: ['acs#what-it-is', 'terms#same-or-different', 'terms#no-custom-drug'],
  },
  'testing-good-and-bad': {
    ask: 'doctor',
    purpose: 'background',
    // After the questions on what a test could change.
    weight: -4,
    when: any(is('testing.tumor.status', 'not-done', 'not-sure'), is('testing.inherited.status', 'not-done', 'not-sure')),
    sources: ['cancer-council-questions#tests', 'nci-biomarker#when-it-may-not-help'],
  },
  'next-step-and-who': {
    ask: 'doctor',
    purpose: 'background',
    // Good to end a visit with, but not what it is for.
    weight: -4,
    when: always,
    sources: ['families#urgency', 'acs#results-unused'],
  },
  'main-points-on-paper': {
    ask: 'doctor',
    purpose: 'background',
    weight: -4, // good at the end of a visit, and not what it is for
    when: always,
    sources: ['cancer-council-questions#written-summary', 'cancer-council-questions#explain-again'],
  },
  'say-back': {
    ask: 'doctor',
    purpose: 'background',
    weight: -5, // the last thing at a visit
    when: always,
    sources: ['asahp-teach-back#own-words', 'cancer-council-questions#explain-again'],
  },
  'where-to-read-more': {
    // The office has calls enough that only it can answer.
    ask: 'doctor',
    purpose: 'background',
    weight: -4, // can be asked by phone, too
    when: unless(is('situation', 'rare-disease')), // the help line is for cancer
    sources: ['acs#helpline'],
  },
})
