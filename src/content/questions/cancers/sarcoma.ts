import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { early, moreExact, patientWith, untested } from './conditions.ts'

const gist = all(fact('has-cancer'), is('subtype', 'gist'))
/** Of another type than GIST, or of one that was not given. */
const otherSarcoma = all(patientWith('sarcoma'), unless(is('subtype', 'gist')))
const afterTreatment = is('situation', 'after-treatment')
/** The pill is chosen by the result; who takes one has had it chosen. */
const pillChosen = is('treatments', 'targeted')
const sdh = is('testing.tumor.markers', 'SDH', 'SDHA', 'SDHB', 'SDHC', 'SDHD')

export const sarcoma = questions('tumor-testing', '2026-11-29', {
  'gist-kit-pdgfra-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(gist, untested),
    group: 'was-my-cancer-tested',
    sources: ['gist-mutation-table#kit', 'life-raft-group#mutation-testing', 'fda-companion-tests#gist'],
  },
  'gist-kit-stain-or-gene': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(gist, is('testing.tumor.markers', 'KIT'), unless(afterTreatment)),
    backgroundWhen: pillChosen,
    sources: ['gist-mutation-table#kit', 'life-raft-group#mutation-testing'],
  },
  'gist-pdgfra-found': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(gist, is('testing.tumor.markers', 'PDGFRA'), unless(afterTreatment)),
    backgroundWhen: pillChosen,
    sources: ['fda-avapritinib#pdgfra', 'gist-mutation-table#pdgfra'],
  },
  'gist-no-kit-change-next-test': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 3, // names the other test that the general question of its group asks for
    when: all(gist, any(is('testing.tumor.result', 'none-found'), is('testing.tumor.markersNotFound', 'KIT'))),
    group: 'another-test-after-none',
    sources: ['gist-mutation-table#sdh', 'sdh-gist-2025#stain'],
  },
  'gist-sdh-which-treatment': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(gist, sdh, unless(any(afterTreatment, pillChosen))),
    sources: ['gist-mutation-table#sdh', 'sdh-gist-2025#treatment'],
  },
  'gist-test-again-under-pill': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3, // before the next pill is chosen
    when: all(gist, is('situation', 'growing-or-returned'), pillChosen),
    group: 'test-again-now',
    sources: ['gist-molecular-2024#resistance'],
  },
  'sarcoma-fusions-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(otherSarcoma, untested),
    group: 'was-my-cancer-tested',
    sources: ['soft-tissue-molecular-2023#names', 'fda-larotrectinib#ntrk', 'fda-crizotinib#imt'],
  },
  'sarcoma-pathologist-who-knows': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 1, // the name comes before the treatment
    group: 'tissue-looked-at-again',
    when: all(otherSarcoma, is('situation', 'new-diagnosis')),
    concerns: ['second-opinion'],
    sources: ['sarcoma-pathology#expert', 'soft-tissue-molecular-2023#names'],
  },
  'sarcoma-result-gives-name': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'what-the-tumor-result-means',
    when: all(otherSarcoma, is('testing.tumor.markers', 'MDM2', 'EWSR1', 'SS18', 'FOXO1', 'PDGFB'), unless(is('situation', 'in-treatment', 'after-treatment'))),
    sources: ['soft-tissue-molecular-2023#names'],
  },
  'alk-found-pill': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // what the change means at all comes before
    when: all(any(otherSarcoma, patientWith('childhood')), is('testing.tumor.markers', 'ALK'), unless(any(afterTreatment, pillChosen))),
    sources: ['fda-crizotinib#imt', 'neuroblastoma-alk-2023#trials'],
  },
  'sarcoma-pdgfb-pill': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // after the name that the result gives the tumor
    when: all(otherSarcoma, is('testing.tumor.markers', 'PDGFB'), unless(any(afterTreatment, pillChosen))),
    sources: ['fda-imatinib#dfsp', 'fda-biomarker-therapies#dfsp'],
  },
  'sarcoma-ini1-which-treatment': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(any(otherSarcoma, patientWith('childhood')), is('testing.tumor.markers', 'SMARCB1'), unless(afterTreatment)),
    sources: ['biospace-ezh2-2026#withdrawn'],
  },
  'sarcoma-synovial-cell-treatment': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -3, // holds only for one type
    when: all(otherSarcoma, fact('advanced'), is('treatments', 'chemotherapy'), unless(any(early, afterTreatment, fact('under-18'), is('testing.tumor.markers', 'NTRK', 'ALK', 'MDM2', 'EWSR1', 'FOXO1', 'PDGFB', 'SMARCB1')))),
    sources: ['synovial-cell-treatment-2024#approval', 'fda-biomarker-therapies#synovial-sarcoma'],
  },
})
