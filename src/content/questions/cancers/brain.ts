import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, untested } from './conditions.ts'

export const brain = questions('tumor-testing', '2026-11-22', {
  'brain-idh-1p19q-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('brain'), untested),
    group: 'was-my-cancer-tested',
    sources: ['cap-glioma-guideline#idh', 'fda-vorasidenib#idh'],
  },
  'brain-mgmt-tested': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('brain'), untested),
    sources: ['cap-glioma-guideline#mgmt'],
  },
  'brain-braf-h3-tested': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('brain'), any(fact('under-18'), fact('advanced')), untested),
    sources: ['fda-companion-tests#brain', 'cap-glioma-guideline#h3', 'fda-tovorafenib#braf', 'fda-dordaviprone#h3'],
  },
  'brain-idh-found': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('brain'), is('testing.tumor.markers', 'IDH1', 'IDH2')),
    sources: ['fda-vorasidenib#idh'],
  },
  'brain-braf-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // what the change means at all comes before
    when: all(patientWith('brain'), is('testing.tumor.markers', 'BRAF'), unless(any(is('situation', 'after-treatment'), is('treatments', 'targeted')))),
    sources: ['fda-tovorafenib#braf', 'fda-dabrafenib#any-solid-tumor'],
  },
})
