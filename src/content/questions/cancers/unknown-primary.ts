import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, untested } from './conditions.ts'

const unknownPrimary = patientWith('unknown-primary')
const afterTreatment = is('situation', 'after-treatment')

export const unknownPrimaryCancer = questions('tumor-testing', '2026-11-29', {
  'unknown-primary-tumor-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(unknownPrimary, untested),
    group: 'was-my-cancer-tested',
    sources: ['unknown-primary-spain-2022#molecular', 'fda-companion-tests#any-solid-tumor', 'fda-larotrectinib#ntrk', 'fda-ret-2026#any-solid-tumor'],
  },
  'unknown-primary-search': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3, // a place that is found can change the whole plan
    when: all(unknownPrimary, is('situation', 'new-diagnosis')),
    sources: ['unknown-primary-tests#finding', 'unknown-primary-bmj-2020#work-up'],
  },
  'unknown-primary-origin-test': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(unknownPrimary, unless(afterTreatment)),
    concerns: ['cost'],
    sources: ['unknown-primary-bmj-2020#origin-tests'],
  },
})

/** Cancers without a HER2 drug of their own: the one for any solid tumor is what is left. */
export const otherCancer = questions('tumor-testing', '2026-11-29', {
  'her2-drug-any-cancer': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // what the finding means at all comes before
    when: all(
      any(patientWith('unknown-primary'), all(patientWith('head-neck', 'other'), fact('advanced'))),
      is('testing.tumor.markers', 'HER2'),
      unless(any(afterTreatment, is('treatments', 'targeted'))),
    ),
    sources: ['fda-trastuzumab-deruxtecan#her2'],
  },
  'other-cancer-usual-tests': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // over the general question of its group
    when: all(patientWith('other'), untested),
    group: 'was-my-cancer-tested',
    sources: ['acs-biomarker#not-for-everyone', 'acs#cancers-tested', 'nci-biomarker#matching-treatment'],
  },
})
