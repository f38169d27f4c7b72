import { all, any, fact, is, unless } from '../../rules/index.ts'
import { questions } from '../define.ts'
import { causeFound, firstTestAhead, noAnswer, noCauseKnown, rare, searching, testChosen, tested, uncertain, waiting } from './rareConditions.ts'

export const rareDisease = questions('rare-disease', '2026-11-22', {
  // The search for a cause.
  'rare-treatable-causes': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 5, // what can be treated is looked for before all else, and some of it without a gene test
    when: all(noCauseKnown, unless(fact('genetic-counselor-visit'))),
    sources: ['treatable-metabolic-2012#blood-and-urine', 'treatable-metabolic-2021#act-in-time', 'metabolic-adults-2016#adults'],
  },
  'rare-new-look-at-old-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 5, // may bring an answer without a new sample
    when: noAnswer,
    sources: ['exome-reanalysis-2018#new-look', 'families#faster-diagnosis'],
  },
  'rare-was-it-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 5, // which test comes next follows from it
    when: all(rare, is('testing.inherited.status', 'not-sure')),
    sources: ['exome-reanalysis-2018#new-look', 'acs#was-it-done'],
  },
  'rare-which-gene-test': {
    ask: 'doctor',
    purpose: 'decision',
    group: 'rare-first-test',
    weight: 4, // what comes next in the search
    when: firstTestAhead,
    concerns: ['time'],
    sources: ['exome-reanalysis-2018#exome-and-genome', 'families#faster-diagnosis', 'outcomes#test-kinds'],
  },
  'rare-another-gene-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // after a new look at the data that is there
    when: all(noAnswer, unless(testChosen)),
    sources: ['exome-reanalysis-2018#exome-and-genome', 'families#faster-diagnosis', 'outcomes#test-kinds'],
  },
  'rare-fast-test': {
    ask: 'doctor',
    purpose: 'decision',
    group: 'rare-first-test',
    weight: 5, // for a newborn who is ill, days count
    when: all(firstTestAhead, fact('baby')),
    sources: ['rapid-sequencing-2024#fast-tests', 'families#urgency'],
  },
  'rare-newborn-screening': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 1, // what was looked for already
    when: all(searching, fact('baby')),
    sources: ['california-newborn#limits', 'nichd-newborn#results'],
  },
  'rare-both-counselors': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3, // loses its use once the test is done; after the test itself
    group: 'see-a-genetic-counselor',
    when: all(rare, unless(any(tested, waiting)), unless(fact('genetic-counselor-visit'))),
    sources: ['families#referral-counselors'],
  },
  'rare-each-result': {
    ask: 'genetic-counselor',
    purpose: 'meaning',
    weight: 3, // what the test is for; has to be talked over before the result
    when: all(searching, unless(tested)),
    sources: ['exome-reanalysis-2018#exome-and-genome', 'outcomes#changes-management', 'outcomes#uncertain-result'],
  },
  'rare-test-can-miss': {
    ask: 'genetic-counselor',
    purpose: 'meaning',
    weight: -3, // explains more than it decides
    when: all(rare, any(waiting, all(tested, is('testing.inherited.result', 'negative')))),
    sources: ['exome-reanalysis-2018#what-tests-miss', 'beyond-the-exome-2022#beyond-dna'],
  },
  'rare-lab-hears-new-signs': {
    ask: 'genetic-counselor',
    purpose: 'meaning',
    weight: -3, // only if something new shows up
    when: any(all(rare, waiting), noAnswer),
    sources: ['exome-signs-2021#signs', 'exome-reanalysis-2017#signs'],
  },
  'rare-order-of-tests': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 1, // after which test comes next
    when: all(searching, unless(any(tested, waiting))),
    sources: ['families#test-sequence'],
  },
  'rare-test-parents-too': {
    ask: 'genetic-counselor',
    purpose: 'meaning',
    weight: 4, // a result is often clearer next to the parents'
    // The parents of the old can seldom be tested.
    when: all(searching, unless(any(waiting, testChosen, fact('past-childbearing-age')))),
    sources: ['exome-reanalysis-2018#trio'],
  },
  'rare-who-starts-new-look': {
    ask: 'lab',
    purpose: 'meaning',
    when: noAnswer,
    sources: ['reanalysis-labs-2024#who-asks', 'exome-reanalysis-2018#new-look'],
  },
  'rare-new-look-when': {
    ask: 'genetic-counselor',
    purpose: 'meaning',
    weight: -2, // after the first new look
    when: noAnswer,
    sources: ['reanalysis-labs-2024#who-asks', 'exome-reanalysis-2017#new-genes'],
  },
  'rare-uncertain-what-would-settle': {
    ask: 'genetic-counselor',
    purpose: 'meaning',
    group: 'rare-beyond-dna',
    weight: 3, // names the result that is there
    when: all(rare, uncertain),
    sources: ['beyond-the-exome-2022#unclear-variants', 'exome-reanalysis-2018#trio'],
  },
  'rare-uncertain-in-care': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3, // easily taken for a yes, and then acted on
    when: all(rare, uncertain),
    sources: ['nci-uncertain-variant#meaning', 'beyond-the-exome-2022#unclear-variants'],
  },
  'rare-beyond-dna': {
    ask: 'doctor',
    purpose: 'meaning',
    group: 'rare-beyond-dna',
    when: searching,
    sources: ['beyond-the-exome-2022#beyond-dna', 'undiagnosed-programs-2023#beyond-dna', 'families#multi-omics', 'outcomes#beyond-dna'],
  },
  'rare-second-patient': {
    ask: 'genetic-counselor',
    purpose: 'meaning',
    weight: 2, // the way on that an uncertain result leaves open
    // It takes a gene under suspicion to look for one.
    when: all(rare, uncertain),
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
    weight: 2, // whether to test comes before which test
    when: all(searching, unless(any(tested, waiting))),
    concerns: ['time'],
    sources: ['families#early-testing', 'outcomes#changes-management'],
  },
  'rare-choose-what-to-hear': {
    ask: 'genetic-counselor',
    purpose: 'meaning',
    weight: -2, // has to be said before the test; after which test it is to be
    when: all(rare, unless(tested)),
    concerns: ['privacy', 'emotions'],
    sources: ['acmg-secondary-2021#choice', 'outcomes#incidental-findings'],
  },

  // Care, with or without a name for the illness.
  'rare-who-knows-this': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 1, // a center that knows the illness can answer the rest
    when: rare,
    concerns: ['second-opinion', 'travel'],
    sources: ['nord-centers#centers', 'families#specialised-centers', 'families#clinician-awareness'],
  },
  'rare-seen-others': {
    ask: 'doctor',
    purpose: 'background',
    when: rare,
    concerns: ['second-opinion'],
    sources: ['families#clinician-awareness'],
  },
  'rare-years-ahead': {
    ask: 'doctor',
    purpose: 'background',
    when: rare,
    leadsTo: ['outlook'],
    sources: ['families#schooling-nutrition-longterm'],
  },

  // Treatment.
  'rare-is-there-a-treatment': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 5, // all else about treatment follows from it
    when: causeFound,
    concerns: ['trials'],
    sources: ['rapid-sequencing-2024#changes-care', 'families#no-approved-treatment', 'outcomes#changes-management'],
  },
  'rare-medicines-with-this-gene': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 5, // a common medicine may do harm
    when: causeFound,
    concerns: ['side-effects'],
    sources: ['dravet-uk#medicines-to-avoid', 'valproate-polg-2024#gene', 'rapid-sequencing-2024#changes-care', 'families#adverse-reactions'],
  },
  'rare-report-to-plan': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // a report alone changes nothing
    when: causeFound,
    sources: ['families#report-to-plan', 'acs#results-unused'],
  },
  'rare-cause-explains-all': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3, // what is left unexplained needs its own search
    when: causeFound,
    sources: ['exome-signs-2021#overlapping', 'families#environment-differs'],
  },
  'rare-order-of-treatments': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(causeFound, unless(fact('genetic-counselor-visit'))),
    sources: ['families#prioritise-therapies'],
  },
  'rare-drug-for-other-illness': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 1, // nearer than what is only studied
    when: causeFound,
    sources: ['drug-repurposing-2024#what-it-is', 'drug-repurposing-2020#limits', 'families#no-approved-treatment'],
  },
  'rare-own-data-or-group': {
    ask: 'doctor',
    purpose: 'background',
    when: causeFound,
    sources: ['families#individual-or-subgroup', 'terms#who-will-benefit'],
  },
  'rare-paid-treatment': {
    ask: 'doctor',
    purpose: 'background',
    weight: 1, // money and harm may be at stake
    when: all(rare, is('concerns', 'trials')),
    concerns: ['trials'],
    sources: ['fda-unapproved-cells-2021#outside-trials', 'families#response-figures'],
  },
  'rare-where-numbers-come-from': {
    ask: 'doctor',
    purpose: 'background',
    when: rare,
    leadsTo: ['outlook'],
    sources: ['families#response-figures'],
  },
  'rare-software': {
    ask: 'doctor',
    purpose: 'background',
    weight: -2, // how the search is done, not what it finds
    when: rare,
    sources: ['families#ai-support', 'terms#ai-future'],
  },

})
