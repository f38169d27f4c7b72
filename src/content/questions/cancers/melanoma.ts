import { all, any, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { early, moreExact, patientWith, untested } from './conditions.ts'

const brafFound = all(patientWith('melanoma'), is('testing.tumor.markers', 'BRAF'))
const growing = is('situation', 'growing-or-returned')
const afterTreatment = is('situation', 'after-treatment')

export const melanoma = questions('tumor-testing', '2026-11-29', {
  'melanoma-braf-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('melanoma'), untested),
    // In one that has not spread, most of all a thin one, it is often not needed.
    backgroundWhen: early,
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#melanoma', 'force-melanoma#braf', 'cruk-melanoma#when'],
  },
  'melanoma-braf-too-small': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('melanoma'), is('testing.tumor.result', 'not-enough-sample')),
    sources: ['fda-companion-tests#melanoma', 'fda-nivolumab#melanoma', 'nci-biomarker#too-little-tissue'],
  },
  'melanoma-braf-found': {
    ask: 'doctor',
    purpose: 'decision',
    // What comes first is no question any more once one of them has been given.
    when: all(brafFound, unless(any(is('treatments', 'targeted', 'immunotherapy'), afterTreatment))),
    sources: ['fda-trametinib#melanoma', 'fda-dabrafenib#melanoma', 'fda-nivolumab#melanoma'],
  },
  'melanoma-after-braf-pills': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 2, // the choice that is left once the pills no longer hold it
    when: all(brafFound, growing, is('treatments', 'targeted'), unless(is('treatments', 'immunotherapy'))),
    sources: ['fda-nivolumab#melanoma', 'fda-pembrolizumab#melanoma'],
  },
  'melanoma-braf-pills-next': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 2, // the choice that the result opens
    when: all(brafFound, growing, is('treatments', 'immunotherapy'), unless(is('treatments', 'targeted'))),
    sources: ['fda-trametinib#melanoma', 'fda-dabrafenib#melanoma', 'fda-encorafenib#melanoma'],
  },
  'melanoma-nras-kit-found': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('melanoma'), is('testing.tumor.markers', 'NRAS', 'KIT'), unless(any(early, afterTreatment))),
    sources: ['force-melanoma#nras-kit'],
  },
  'melanoma-gene-score': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: -3, // of use to few
    when: all(patientWith('melanoma'), early, is('situation', 'new-diagnosis')),
    leadsTo: ['outlook'],
    sources: ['melanoma-gene-score-2023#no-consensus'],
  },
  'eye-melanoma-hla-type': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact, // the one test that opens a drug
    when: all(
      patientWith('eye-melanoma'),
      unless(any(early, afterTreatment, is('testing.tumor.markers', 'HLA-A*02:01'), is('testing.tumor.markersNotFound', 'HLA-A*02:01'))),
    ),
    sources: ['fda-companion-tests-2023#eye-melanoma', 'fda-biomarker-therapies#eye-melanoma'],
  },
  'melanoma-braf-not-found': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('melanoma'), is('testing.tumor.markersNotFound', 'BRAF')),
    sources: ['fda-nivolumab#melanoma', 'force-melanoma#nras-kit'],
  },
})
