import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, resultStillOpen, unlessEarly, untested } from './conditions.ts'
import { brafBesideMismatchRepair, mismatchRepairFound, noInheritedTest, rectalImmunotherapyFirst, unlessAdvanced, unlessTreated } from './digestiveConditions.ts'

export const colorectal = questions('tumor-testing', '2026-11-22', {
  'colorectal-ras-braf-her2-tested': {
    ask: 'doctor',
    purpose: 'decision',
    // The first drugs are chosen by it, as by MSI.
    weight: 4,
    when: all(patientWith('colorectal'), untested, unlessEarly),
    sources: ['fda-companion-tests#colorectal', 'fda-cetuximab#ras', 'fda-encorafenib#colorectal', 'force-colorectal#advanced'],
  },
  'rectal-mmr-before-treatment': {
    ask: 'doctor',
    purpose: 'decision',
    // Names the time at which the result counts for the rectum.
    weight: moreExact,
    when: all(patientWith('colorectal'), is('subtype', 'rectal'), fact('before-treatment'), unlessAdvanced, untested),
    group: 'was-my-cancer-tested',
    sources: ['asco-rectal-2024-pocket#before-treatment', 'asco-rectal-2024#mmr', 'force-colorectal#mmr'],
  },
  'colorectal-which-changes': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: moreExact,
    // After treatment, mismatch repair is what still counts: a question of its own.
    when: all(patientWith('colorectal'), resultStillOpen, unlessTreated, unless(is('testing.tumor.markersNotFound', 'KRAS', 'NRAS', 'BRAF', 'HER2', 'MSI'))),
    group: 'what-the-tumor-test-looked-for',
    sources: ['fda-companion-tests#colorectal', 'force-colorectal#advanced'],
  },
  'rectal-mmr-found-first-treatment': {
    ask: 'doctor',
    purpose: 'decision',
    // After surgery or radiation it loses its use; of what the result means it is the part that is to be decided now.
    weight: moreExact,
    group: 'what-the-tumor-result-means',
    when: all(patientWith('colorectal'), rectalImmunotherapyFirst),
    sources: ['asco-rectal-2024#mmr', 'force-colorectal#mmr'],
  },
  'colon-mmr-found-after-surgery': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 2, // what the result means at all comes before
    when: all(
      patientWith('colorectal'),
      is('subtype', 'colon'),
      mismatchRepairFound,
      is('treatments', 'surgery'),
      unlessAdvanced,
      unlessTreated,
      unless(is('treatments', 'immunotherapy')),
    ),
    sources: ['fda-colon-mmr-2026#stage-3'],
  },
  'colorectal-mmr-found-why': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(
      patientWith('colorectal'),
      any(is('testing.tumor.markers', 'MSI', 'MLH1', 'PMS2'), is('features', 'mismatch-repair-deficient')),
      noInheritedTest,
      unless(any(is('testing.tumor.markers', 'BRAF'), is('testing.tumor.markersNotFound', 'BRAF'))),
    ),
    sources: ['mayo-mlh1#sporadic', 'force-colorectal#lynch'],
  },
  'colorectal-mmr-found-with-braf': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: moreExact,
    group: 'inherited-for-my-cancer',
    when: all(patientWith('colorectal'), brafBesideMismatchRepair, noInheritedTest),
    concerns: ['family', 'children'],
    sources: ['jmg-braf-2012#against', 'mayo-mlh1#sporadic'],
  },
  'colorectal-ras-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 1, // names what the result rules out; over the general question of its group
    group: 'what-results-rule-out',
    when: all(patientWith('colorectal'), is('testing.tumor.markers', 'KRAS', 'NRAS')),
    sources: ['fda-cetuximab#ras', 'fda-panitumumab#ras', 'fda-companion-tests#colorectal'],
  },
  'colorectal-kras-kind': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // what the change means at all comes before
    when: all(patientWith('colorectal'), is('testing.tumor.markers', 'KRAS'), unlessEarly, unlessTreated, unless(is('treatments', 'targeted'))),
    sources: ['fda-companion-tests#colorectal'],
  },
  'colorectal-ras-not-found': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(
      patientWith('colorectal'),
      is('testing.tumor.markersNotFound', 'KRAS'),
      unless(is('testing.tumor.markers', 'KRAS', 'NRAS', 'BRAF')),
      fact('advanced'),
      unlessTreated,
      // It may have been just such an antibody.
      unless(is('treatments', 'targeted')),
    ),
    sources: ['fda-cetuximab#ras', 'fda-panitumumab#ras', 'egfr-antibodies-2022#side'],
  },
  'colorectal-which-side': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(
      patientWith('colorectal'),
      unless(is('subtype', 'rectal')),
      fact('advanced'),
      unlessTreated,
      unless(is('testing.tumor.markers', 'KRAS', 'NRAS', 'BRAF', 'MSI')),
      unless(is('treatments', 'targeted')),
    ),
    sources: ['egfr-antibodies-2022#side'],
  },
  'colorectal-braf-found': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('colorectal'), is('testing.tumor.markers', 'BRAF'), unlessEarly, unlessTreated, unless(is('treatments', 'targeted'))),
    sources: ['fda-encorafenib#colorectal', 'force-colorectal#advanced'],
  },
  'colorectal-growing-test-again': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(
      patientWith('colorectal'),
      is('situation', 'growing-or-returned'),
      is('testing.tumor.status', 'done'),
      is('treatments', 'targeted'),
      unless(is('testing.tumor.result', 'not-enough-sample')),
      unless(is('testing.tumor.markers', 'KRAS', 'NRAS')),
    ),
    group: 'test-again-now',
    sources: ['egfr-antibodies-2022#blood', 'force-colorectal#advanced'],
  },
  'colorectal-ctdna-after-surgery': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('colorectal'), is('treatments', 'surgery'), unless(fact('advanced'))),
    sources: ['force-colorectal#ctdna'],
  },
})
