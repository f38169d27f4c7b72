import { all, any, fact, is, unless } from '../../rules/index.ts'
import { questions } from '../define.ts'
import { waitingPossible } from './cancers/conditions.ts'
import { causeFound, firstTestAhead, rare, searching } from './rareConditions.ts'

const cancer = fact('has-cancer')
const changeFound = all(unless(is('situation', 'family-risk', 'rare-disease')), is('testing.tumor.result', 'change-found'))
const treatingDoctor = unless(fact('genetic-counselor-visit'))
const interested = is('concerns', 'trials')
const advanced = fact('advanced')
const notAfter = unless(is('situation', 'after-treatment'))
/** Where it may be watched, no treatment is near; APL is treated at once. */
const noTrialNear = any(waitingPossible, all(is('testing.tumor.markers', 'PML-RARA'), fact('before-treatment')))
const lookingForTrial = all(cancer, interested)
/** A trial for cancer or a study of a rare disease. */
const trialOfInterest = all(interested, any(cancer, rare))
/** A treatment for advanced cancer is to be chosen: a trial for the change that was found is one of the choices. */
const trialToChoose = all(advanced, is('situation', 'new-diagnosis', 'growing-or-returned'))
/** Also those for whom a trial often comes up. */
const trialMayComeUp = all(cancer, notAfter, any(interested, all(is('situation', 'growing-or-returned'), changeFound)))

export const trials = questions('trials', '2026-11-22', {
  'trial-for-my-change': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(changeFound, notAfter, any(interested, trialToChoose), treatingDoctor),
    group: 'is-there-a-trial',
    concerns: ['trials'],
    sources: ['acs#trials-gene-match', 'nci-match#outcomes', 'nci-precision-trials#designs'],
  },
  'trial-for-my-cancer': {
    ask: 'doctor',
    purpose: 'meaning',
    backgroundWhen: noTrialNear,
    when: all(cancer, any(notAfter, interested), treatingDoctor),
    group: 'is-there-a-trial',
    concerns: ['trials'],
    sources: ['acs#clinical-trials', 'nci-trial-guide#search'],
  },
  'trial-now-or-later': {
    ask: 'doctor',
    purpose: 'safety',
    // Some trials are closed to a person once treatment has begun.
    weight: 1,
    when: all(cancer, any(fact('before-treatment'), is('situation', 'growing-or-returned')), unless(all(noTrialNear, unless(interested))), treatingDoctor),
    group: 'is-there-a-trial',
    concerns: ['trials'],
    sources: ['acs#clinical-trials', 'nci-trial-guide#before-treatment'],
  },
  'trial-near-home': {
    ask: 'doctor',
    purpose: 'background',
    when: all(cancer, any(is('concerns', 'trials', 'travel'), changeFound, advanced), notAfter, treatingDoctor),
    concerns: ['travel', 'trials'],
    sources: ['acs#trials-large-centers', 'acs#limits-access'],
  },
  'trial-who-searches': {
    ask: 'doctor',
    purpose: 'background',
    when: all(cancer, any(interested, advanced), notAfter, treatingDoctor),
    concerns: ['trials'],
    sources: ['nci-trial-guide#search', 'acs#clinical-trials'],
  },
  'trial-other-access': {
    ask: 'doctor',
    purpose: 'background',
    when: all(changeFound, advanced, treatingDoctor),
    concerns: ['trials'],
    sources: ['crs-expanded-access#what-it-is', 'families#no-approved-treatment'],
  },
  'trial-chance-to-join': {
    ask: 'trial-team',
    purpose: 'meaning',
    when: trialMayComeUp,
    concerns: ['trials'],
    sources: ['acs#trials-gene-match', 'nci-trial-guide#details-to-have-ready'],
  },
  'trial-compared-with-usual': {
    ask: 'trial-team',
    purpose: 'meaning',
    when: lookingForTrial,
    concerns: ['trials'],
    sources: ['acs#clinical-trials', 'nci-trial-guide#questions'],
  },
  'trial-cancer-grows': {
    ask: 'trial-team',
    purpose: 'meaning',
    weight: -1, // after how the trial goes
    when: lookingForTrial,
    leadsTo: ['outlook'],
    sources: ['leaving-trials-2021#when-it-grows', 'ecog-acrin-leaving#two-ways'],
  },
  'trial-leave': {
    ask: 'trial-team',
    purpose: 'background',
    weight: 1, // good to know before signing
    when: trialOfInterest,
    sources: ['ecog-acrin-leaving#two-ways'],
  },
  'trial-drug-afterwards': {
    ask: 'trial-team',
    purpose: 'background',
    when: trialOfInterest,
    sources: ['mrct-after-trial#ask'],
  },
  'trial-privacy-certificate': {
    ask: 'trial-team',
    purpose: 'background',
    concerns: ['privacy'],
    when: all(trialOfInterest, is('concerns', 'privacy'), unless(is('insurance', 'outside-us'))),
    sources: ['msu-certificate#limits'],
  },
  'trial-visits-and-tests': {
    ask: 'trial-team',
    purpose: 'background',
    when: lookingForTrial,
    concerns: ['trials', 'time', 'work', 'travel'],
    sources: ['nci-trial-guide#questions', 'acs#trials-large-centers'],
  },
  'trial-who-pays': {
    ask: 'trial-team',
    purpose: 'cost',
    when: trialMayComeUp,
    group: 'trial-costs',
    concerns: ['cost'],
    sources: ['cancer-today-trials#costs', 'acs#cost-coverage'],
  },
  'trial-travel-help': {
    ask: 'trial-team',
    purpose: 'cost',
    weight: -1, // after what the trial pays for at all
    when: all(trialMayComeUp, is('concerns', 'travel', 'cost')),
    concerns: ['travel', 'cost'],
    sources: ['cancer-today-trials#costs', 'families#equity'],
  },

  // Rare disease. What is research only says so in its why.
  'rare-no-approved-treatment': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: -2, // after whether there is a treatment, and after trials
    when: causeFound,
    concerns: ['trials'],
    sources: ['families#no-approved-treatment', 'acs#limits-knowledge'],
  },
  'rare-trial': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 2, // before access outside of a trial
    when: causeFound,
    concerns: ['trials'],
    sources: ['nord-iamrare#natural-history', 'families#no-approved-treatment'],
  },
  // Where the illness has no name, or none that is sure, it is the signs that people share.
  'rare-study-signs-like-these': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: -2, // without a cause, a trial is far off
    when: all(searching, unless(fact('genetic-counselor-visit'))),
    backgroundWhen: unless(interested),
    concerns: ['trials'],
    sources: ['nord-iamrare#natural-history', 'undiagnosed-programs-2023#matching', 'families#research-tools'],
  },
  'rare-gene-therapy-door': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 1, // loses its use once the door is closed
    when: all(causeFound, is('concerns', 'trials')),
    sources: ['gene-therapy-antibodies-2024#left-out', 'families#crispr'],
  },
  'rare-research-result': {
    ask: 'trial-team',
    purpose: 'meaning',
    when: all(rare, interested),
    sources: ['boston-research-results#confirm'],
  },
  'rare-expanded-access': {
    ask: 'doctor',
    purpose: 'background',
    weight: -1, // after the trial itself
    // A drug that is being tested is for an illness that has a name.
    when: any(causeFound, all(firstTestAhead, interested)),
    concerns: ['trials'],
    sources: ['crs-expanded-access#what-it-is', 'families#no-approved-treatment'],
  },
  'rare-made-for-one': {
    ask: 'doctor',
    purpose: 'background',
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
})
