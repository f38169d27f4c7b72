import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { advancedByNow, backNotSpread, early, geneActivityTests, moreExact, patientWith, resultStillOpen, untested } from './conditions.ts'

/** Those on the list of tests that go with a PARP pill, besides BRCA1 and BRCA2. */
const repairGenes = ['ATM', 'PALB2', 'CHEK2', 'CHEK1', 'CDK12', 'BARD1', 'BRIP1', 'FANCL', 'RAD51B', 'RAD51C', 'RAD51D', 'RAD54L'] as const
const growingUnderHormones = all(is('situation', 'growing-or-returned'), is('treatments', 'hormone'))
/** Not growing under hormone treatment, as far as we were told. */
const stillSensitive = unless(growingUnderHormones)

export const prostate = questions('tumor-testing', '2026-11-29', {
  'prostate-repair-genes-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('prostate'), advancedByNow, untested),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#prostate', 'fda-olaparib#prostate', 'fda-niraparib-abiraterone#brca2'],
  },
  'prostate-which-changes': {
    ask: 'doctor',
    // What was left out can still be added.
    purpose: 'decision',
    when: all(patientWith('prostate'), advancedByNow, resultStillOpen, unless(is('testing.tumor.markersNotFound', 'BRCA1', 'BRCA2', 'ATM', 'MSI'))),
    group: 'what-the-tumor-test-looked-for',
    sources: ['fda-companion-tests#prostate', 'fda-pembrolizumab#msi'],
  },
  'prostate-pten-tested': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('prostate'), advancedByNow, unless(is('testing.tumor.markers', 'PTEN')), unless(is('testing.tumor.markersNotFound', 'PTEN')), stillSensitive),
    sources: ['fda-pten-2026#prostate', 'asco-post-pten-2026#test'],
  },
  'prostate-psma-scan': {
    ask: 'doctor',
    purpose: 'decision',
    // Also where PSA rises and nothing else shows where the cancer is.
    when: all(patientWith('prostate'), fact('advanced'), unless(any(is('testing.tumor.markers', 'PSMA'), is('testing.tumor.markersNotFound', 'PSMA')))),
    sources: ['fda-psma-2026#hormone-sensitive', 'fda-biomarker-therapies#psma'],
  },
  'prostate-psma-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // what the result means at all comes before
    when: all(patientWith('prostate'), advancedByNow, is('testing.tumor.markers', 'PSMA')),
    sources: ['fda-psma-2026#hormone-sensitive', 'fda-biomarker-therapies#psma'],
  },
  'prostate-repair-gene-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // what the result means at all comes before
    when: all(
      patientWith('prostate'),
      advancedByNow,
      any(is('testing.tumor.markers', ...repairGenes), all(is('testing.inherited.result', 'pathogenic'), is('testing.inherited.genes', ...repairGenes))),
      unless(any(is('testing.tumor.markers', 'BRCA1', 'BRCA2'), is('treatments', 'targeted'))),
    ),
    sources: ['fda-companion-tests#prostate', 'fda-olaparib#prostate', 'fda-talazoparib#prostate'],
  },
  'prostate-ar-v7': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -2, // it is not in use everywhere
    when: all(patientWith('prostate'), growingUnderHormones, unless(any(is('testing.tumor.markers', 'AR-V7'), is('testing.tumor.markersNotFound', 'AR-V7')))),
    sources: ['prostate-ar-v7-2020#hormone-pills'],
  },
  'prostate-changed-type': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // few have it; the genes come before
    when: all(patientWith('prostate'), growingUnderHormones),
    sources: ['prostate-neuroendocrine-2020#after-hormones'],
  },
  'prostate-psa-rising': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 1, // when to treat hangs on it
    when: all(patientWith('prostate'), backNotSpread),
    sources: ['macmillan-prostate-follow-up#rise', 'tackle-prostate#how-fast'],
  },
  'prostate-psa': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -5, // it is what most check-ups are about; in treatment, after all that chooses the next drug
    when: all(patientWith('prostate'), is('situation', 'in-treatment', 'after-treatment')),
    sources: ['bmj-prostate#psa'],
  },
  'prostate-gene-activity-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'was-my-cancer-tested',
    when: all(patientWith('prostate'), early, unless(any(is('situation', 'after-treatment'), is('testing.tumor.markers', ...geneActivityTests)))),
    sources: ['frontiers-prostate-tissue-tests#localized', 'force-biomarkers#gene-expression'],
  },
  'prostate-gene-activity-returned': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'was-my-cancer-tested',
    when: all(patientWith('prostate'), backNotSpread, is('treatments', 'surgery'), unless(is('testing.tumor.markers', ...geneActivityTests))),
    sources: ['frontiers-prostate-tissue-tests#after-surgery', 'force-biomarkers#gene-expression'],
  },
  'prostate-gene-activity-result': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact, // says what the score is for, where the general question only names it
    group: 'what-the-tumor-result-means',
    when: all(patientWith('prostate'), early, is('testing.tumor.markers', ...geneActivityTests), unless(is('situation', 'after-treatment'))),
    sources: ['frontiers-prostate-tissue-tests#localized', 'force-biomarkers#gene-expression'],
  },
  'prostate-pten-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // what the result means at all comes before
    when: all(patientWith('prostate'), advancedByNow, is('testing.tumor.markers', 'PTEN'), stillSensitive),
    sources: ['fda-pten-2026#prostate', 'asco-post-pten-2026#test'],
  },
})
