import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { early, moreExact, patientWith, untested } from './conditions.ts'

const afterTreatment = is('situation', 'after-treatment')

export const headNeck = questions('tumor-testing', '2026-11-29', {
  'head-neck-hpv-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    // It sets the stage; once the cancer has grown or come back, PD-L1 comes first.
    when: all(patientWith('head-neck'), untested, unless(is('situation', 'growing-or-returned'))),
    group: 'was-my-cancer-tested',
    sources: ['asco-hpv-2018#throat', 'p16-oropharynx-study#hpv', 'cancernetwork-hpv-staging#hpv'],
  },
  'head-neck-hpv-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('head-neck'), is('testing.tumor.markers', 'HPV', 'p16'), unless(afterTreatment)),
    group: 'what-the-tumor-result-means',
    sources: ['p16-oropharynx-study#hpv', 'cancernetwork-hpv-staging#hpv'],
  },
  'head-neck-ebv-tested': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 2, // needed early, where it began behind the nose
    when: all(patientWith('head-neck'), untested),
    backgroundWhen: is('situation', 'in-treatment', 'growing-or-returned'),
    sources: ['ebv-nasopharynx-2021#plasma'],
  },
  'head-neck-ebv-follow': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 2, // says what the result is good for
    when: all(patientWith('head-neck'), is('testing.tumor.markers', 'EBV')),
    sources: ['ebv-nasopharynx-2021#plasma'],
  },
  'head-neck-pd-l1-before-surgery': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 2, // what comes before surgery is lost once it is done
    when: all(patientWith('head-neck'), early, is('treatmentsPlanned', 'surgery'), unless(is('treatments', 'surgery')), untested),
    group: 'pd-l1-tested',
    sources: ['fda-pembrolizumab#head-neck-surgery', 'fda-companion-tests-2023#pd-l1'],
  },
  'head-neck-salivary-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -2, // holds only where it began in a salivary gland
    when: all(patientWith('head-neck'), fact('advanced'), untested),
    sources: ['asco-salivary-2021#targets', 'fda-larotrectinib#ntrk', 'fda-ret-2026#any-solid-tumor', 'fda-trastuzumab-deruxtecan#her2'],
  },
  'head-neck-ar-found': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('head-neck'), is('testing.tumor.markers', 'AR'), unless(any(afterTreatment, is('treatments', 'hormone')))),
    sources: ['asco-salivary-2021#targets'],
  },
})
