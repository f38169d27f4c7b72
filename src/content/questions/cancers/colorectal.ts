import { all, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, resultStillOpen, unlessEarly, untested } from './conditions.ts'

export const colorectal = questions('tumor-testing', '2026-11-22', {
  'colorectal-ras-braf-her2-tested': {
    ask: 'doctor',
    purpose: 'decision',
    // The first drugs are chosen by it, as by MSI.
    weight: 4,
    when: all(patientWith('colorectal'), untested, unlessEarly),
    sources: ['fda-companion-tests#colorectal', 'fda-cetuximab#ras', 'fda-encorafenib#colorectal', 'force-colorectal#advanced'],
  },
  'colorectal-which-changes': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: moreExact,
    when: all(patientWith('colorectal'), resultStillOpen, unless(is('testing.tumor.markersNotFound', 'KRAS', 'NRAS', 'BRAF', 'HER2', 'MSI'))),
    group: 'what-the-tumor-test-looked-for',
    sources: ['fda-companion-tests#colorectal', 'force-colorectal#advanced'],
  },
  'colorectal-ras-found': {
    ask: 'doctor',
    purpose: 'decision',
    // Names what the result rules out.
    weight: moreExact,
    group: 'what-results-rule-out',
    when: all(patientWith('colorectal'), is('testing.tumor.markers', 'KRAS', 'NRAS')),
    sources: ['fda-cetuximab#ras', 'fda-panitumumab#ras', 'fda-companion-tests#colorectal'],
  },
  'colorectal-braf-found': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('colorectal'), is('testing.tumor.markers', 'BRAF')),
    sources: ['fda-encorafenib#colorectal', 'force-colorectal#advanced'],
  },
  'colorectal-ctdna-after-surgery': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('colorectal'), is('treatments', 'surgery'), unless(fact('advanced'))),
    sources: ['force-colorectal#ctdna'],
  },
})
