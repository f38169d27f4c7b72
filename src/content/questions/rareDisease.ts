import { all, any, fact, is, unless } from '../../rules/index.ts'
import { questions } from '../define.ts'

const rare = is('situation', 'rare-disease')
const done = is('testing.inherited.status', 'done')
const waiting = is('testing.inherited.status', 'waiting')
const pathogenic = is('testing.inherited.result', 'pathogenic')
/** A gene test is there and gave no clear answer. */
const noAnswer = all(rare, is('testing.inherited.result', 'uncertain', 'negative', 'not-sure'))
/** No cause is known yet, as far as was answered. */
const searching = all(rare, unless(pathogenic))
const causeFound = all(rare, pathogenic)
const isChild = any(is('who', 'child'), fact('under-18'))

export const rareDisease = questions('rare-disease', '2026-11-22', {
  // The search for a cause.
  'rare-new-look-at-old-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 5, // may bring an answer without a new sample
    when: noAnswer,
    sources: ['exome-reanalysis-2018#new-look', 'families#faster-diagnosis'],
  },
  'rare-which-gene-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // what comes next in the search
    // A plan that was asked was asked about a test that had been chosen.
    when: all(searching, unless(waiting), unless(is('coverage', 'denied', 'waiting', 'approved'))),
    concerns: ['time'],
    sources: ['exome-reanalysis-2018#exome-and-genome', 'families#faster-diagnosis', 'outcomes#test-kinds'],
  },
  'rare-both-counselors': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // loses its use once the test is done
    group: 'see-a-genetic-counselor',
    when: all(rare, unless(any(done, waiting)), unless(fact('genetic-counselor-visit'))),
    sources: ['families#referral-counselors'],
  },
  'rare-order-of-tests': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 1, // after which test comes next
    when: searching,
    concerns: ['cost'],
    sources: ['families#test-sequence'],
  },
  'rare-test-parents-too': {
    ask: 'genetic-counselor',
    purpose: 'meaning',
    weight: 2, // a result is often clearer next to the parents'
    when: searching,
    sources: ['exome-reanalysis-2018#trio'],
  },
  'rare-who-starts-new-look': {
    ask: 'lab',
    purpose: 'meaning',
    when: noAnswer,
    sources: ['exome-reanalysis-2018#new-look', 'exome-reanalysis-2017#new-genes'],
  },
  'rare-uncertain-what-would-settle': {
    ask: 'genetic-counselor',
    purpose: 'meaning',
    group: 'rare-beyond-dna',
    weight: 3, // names the result that is there
    when: all(rare, is('testing.inherited.result', 'uncertain')),
    sources: ['beyond-the-exome-2022#unclear-variants', 'exome-reanalysis-2018#trio'],
  },
  'rare-beyond-dna': {
    ask: 'doctor',
    purpose: 'meaning',
    group: 'rare-beyond-dna',
    when: searching,
    sources: ['beyond-the-exome-2022#beyond-dna', 'undiagnosed-programs-2023#beyond-dna', 'families#multi-omics', 'outcomes#beyond-dna'],
  },
  'rare-second-patient': {
    ask: 'doctor',
    purpose: 'meaning',
    // It takes a gene under suspicion to look for one.
    when: all(rare, is('testing.inherited.result', 'uncertain')),
    sources: ['exome-reanalysis-2018#matching', 'undiagnosed-programs-2023#matching'],
  },
  'rare-undiagnosed-program': {
    ask: 'doctor',
    purpose: 'decision',
    when: noAnswer,
    concerns: ['second-opinion'],
    sources: ['udn-apply#who-can-apply', 'chop-undiagnosed#hospital-programs', 'families#specialised-centers'],
  },
  'rare-why-test-now': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // after which tests there are, and in what order
    when: all(searching, unless(any(done, waiting))),
    concerns: ['time'],
    sources: ['families#early-testing', 'outcomes#changes-management'],
  },
  'rare-choose-what-to-hear': {
    ask: 'genetic-counselor',
    purpose: 'meaning',
    weight: 1, // has to be said before the test
    when: all(rare, unless(done)),
    concerns: ['privacy', 'emotions'],
    sources: ['acmg-secondary-2021#choice', 'outcomes#incidental-findings'],
  },

  // Care, with or without a name for the illness.
  'rare-who-leads': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 2, // without one who leads, the results stay apart
    when: rare,
    sources: ['families#report-to-plan'],
  },
  'rare-who-knows-this': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 1, // a center that knows the illness can answer the rest
    when: rare,
    concerns: ['second-opinion', 'travel'],
    sources: ['families#specialised-centers', 'families#clinician-awareness'],
  },
  'rare-seen-others': {
    ask: 'doctor',
    purpose: 'background',
    when: rare,
    concerns: ['second-opinion'],
    sources: ['families#clinician-awareness'],
  },
  'rare-daily-life': {
    ask: 'doctor',
    purpose: 'background',
    when: rare,
    sources: ['families#environment-differs', 'outcomes#beyond-dna'],
  },
  'rare-food': {
    ask: 'doctor',
    purpose: 'background',
    when: rare,
    sources: ['families#schooling-nutrition-longterm'],
  },
  'rare-school': {
    ask: 'doctor',
    purpose: 'background',
    weight: 2, // for a child, part of every day
    when: all(rare, isChild),
    concerns: ['children'],
    sources: ['families#schooling-nutrition-longterm'],
  },
  'rare-years-ahead': {
    ask: 'doctor',
    purpose: 'background',
    when: rare,
    leadsTo: ['outlook'],
    sources: ['families#schooling-nutrition-longterm'],
  },
  'rare-registry': {
    ask: 'doctor',
    purpose: 'background',
    weight: 2, // open to everyone, also without a diagnosis
    when: rare,
    sources: ['nord-undiagnosed-registry#registry', 'families#research-tools'],
  },

  // Treatment.
  'rare-no-approved-treatment': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // after the search for a cause
    // Where a test gave no answer, there is no treatment to speak of yet.
    when: all(rare, unless(noAnswer)),
    concerns: ['trials'],
    sources: ['families#no-approved-treatment', 'acs#limits-knowledge'],
  },
  'rare-trial': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 1, // before access outside of a trial
    when: rare,
    concerns: ['trials'],
    sources: ['nord-iamrare#natural-history', 'families#no-approved-treatment'],
  },
  'rare-expanded-access': {
    ask: 'doctor',
    purpose: 'meaning',
    // A drug that is being tested is for an illness that has a name.
    when: all(rare, unless(noAnswer)),
    concerns: ['trials'],
    sources: ['crs-expanded-access#what-it-is', 'families#no-approved-treatment'],
  },
  'rare-report-to-plan': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // a report alone changes nothing
    when: causeFound,
    sources: ['families#report-to-plan', 'acs#results-unused'],
  },
  'rare-order-of-treatments': {
    ask: 'doctor',
    purpose: 'decision',
    when: causeFound,
    sources: ['families#prioritise-therapies'],
  },
  'rare-own-data-or-group': {
    ask: 'doctor',
    purpose: 'background',
    when: causeFound,
    sources: ['families#individual-or-subgroup', 'terms#who-will-benefit'],
  },
  'rare-where-numbers-come-from': {
    ask: 'doctor',
    purpose: 'background',
    when: rare,
    leadsTo: ['outlook'],
    sources: ['families#response-figures'],
  },
  'rare-made-for-one': {
    ask: 'doctor',
    purpose: 'background',
    weight: 1, // made for a few people already; before what is only studied
    when: causeFound,
    concerns: ['trials'],
    sources: ['nlorem-access#who', 'n-of-1-review-2024#one-patient', 'families#aso'],
  },
  'rare-gene-editing': {
    ask: 'doctor',
    purpose: 'background',
    when: causeFound,
    concerns: ['trials'],
    sources: ['biospace-2026#made-to-order', 'families#crispr'],
  },
  'rare-lab-grown-cells': {
    ask: 'doctor',
    purpose: 'background',
    weight: -2, // research only
    when: causeFound,
    concerns: ['trials'],
    sources: ['families#ipsc-models'],
  },
  'rare-software': {
    ask: 'doctor',
    purpose: 'background',
    weight: -2, // how the search is done, not what it finds
    when: rare,
    sources: ['families#ai-support', 'terms#ai-future'],
  },

  // The family.
  'rare-brothers-and-sisters': {
    ask: 'genetic-counselor',
    purpose: 'relatives',
    weight: 2, // the relatives there are, before another child
    // Where a cause was found, the questions on relatives take its place.
    when: searching,
    concerns: ['family', 'children'],
    sources: ['cdc-cascade#who', 'families#family-planning'],
  },
  'rare-another-child': {
    ask: 'genetic-counselor',
    purpose: 'relatives',
    when: all(rare, is('who', 'child')),
    concerns: ['family', 'fertility'],
    sources: ['cser-glossary#new-changes', 'ucsf-carrier#testing', 'families#family-planning'],
  },
})
