import { all, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { early, moreExact, patientWith, untested } from './conditions.ts'

/** Not growing under hormone treatment, as far as we were told. */
const stillSensitive = unless(all(is('situation', 'growing-or-returned'), is('treatments', 'hormone')))

export const prostate = questions('tumor-testing', '2026-11-22', {
  'prostate-repair-genes-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('prostate'), fact('advanced'), untested),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#prostate', 'fda-olaparib#prostate', 'fda-niraparib-abiraterone#brca2'],
  },
  'prostate-pten-tested': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('prostate'), fact('advanced'), unless(is('testing.tumor.markers', 'PTEN')), unless(is('testing.tumor.markersNotFound', 'PTEN')), stillSensitive),
    sources: ['fda-pten-2026#prostate', 'asco-post-pten-2026#test'],
  },
  'prostate-psma-scan': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('prostate'), fact('advanced')),
    sources: ['fda-psma-2026#hormone-sensitive', 'fda-biomarker-therapies#psma'],
  },
  'prostate-gene-activity-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'was-my-cancer-tested',
    when: all(patientWith('prostate'), early, unless(is('situation', 'after-treatment'))),
    sources: ['frontiers-prostate-tissue-tests#localized', 'force-biomarkers#gene-expression'],
  },
  'prostate-pten-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // what the result means at all comes before
    when: all(patientWith('prostate'), fact('advanced'), is('testing.tumor.markers', 'PTEN'), stillSensitive),
    sources: ['fda-pten-2026#prostate', 'asco-post-pten-2026#test'],
  },
})
