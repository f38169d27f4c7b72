import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, unlessEarly, untested } from './conditions.ts'

export const thyroid = questions('tumor-testing', '2026-11-22', {
  'thyroid-changes-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('thyroid'), unless(is('subtype', 'thyroid-medullary', 'thyroid-anaplastic')), fact('advanced'), untested),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests-2023#thyroid', 'fda-selpercatinib#thyroid', 'fda-larotrectinib#ntrk', 'fda-dabrafenib#thyroid'],
  },
  'thyroid-medullary-ret-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(fact('has-cancer'), is('subtype', 'thyroid-medullary'), untested, unlessEarly),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#thyroid-medullary', 'fda-selpercatinib#thyroid'],
  },
  'thyroid-medullary-before-surgery': {
    ask: 'doctor',
    purpose: 'safety',
    when: all(
      fact('has-cancer'),
      is('subtype', 'thyroid-medullary'),
      unless(is('treatments', 'surgery')),
      any(fact('before-treatment'), is('treatmentsPlanned', 'surgery')),
    ),
    sources: ['aetna-ret-testing#before-surgery'],
  },
  'thyroid-anaplastic-braf-soon': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(fact('has-cancer'), is('subtype', 'thyroid-anaplastic'), unless(is('testing.tumor.status', 'done')), unless(fact('marker-named'))),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#thyroid-anaplastic', 'fda-dabrafenib#thyroid'],
  },
  'thyroid-change-found-drug': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('thyroid'), is('testing.tumor.markers', 'RET', 'NTRK', 'BRAF')),
    sources: ['fda-selpercatinib#thyroid', 'fda-larotrectinib#ntrk', 'fda-dabrafenib#thyroid'],
  },
})
