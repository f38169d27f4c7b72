import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { patientWith, untested } from './conditions.ts'

/** With it, kidney cancer is of the clear cell type, and its treatment goes by the gene. */
const vhlFound = all(is('testing.inherited.result', 'pathogenic'), is('testing.inherited.genes', 'VHL'))

export const kidney = questions('tumor-testing', '2026-11-29', {
  'kidney-which-type': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 2, // treatments and tests hang on it
    when: all(patientWith('kidney'), unless(any(vhlFound, is('situation', 'after-treatment')))),
    sources: ['bmj-kidney#inherited-criteria', 'nci-pdq-kidney#types'],
  },
  'kidney-tumor-test': {
    ask: 'doctor',
    purpose: 'decision',
    // No test is listed with a drug of its own, so the general question would mislead; the type itself comes before.
    weight: -1,
    when: all(patientWith('kidney'), untested, unless(is('testing.inherited.result', 'pathogenic'))),
    // The drugs it is about are for cancer that has spread.
    backgroundWhen: unless(fact('advanced')),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#none-listed', 'kidney-met-2023#papillary'],
  },
  'kidney-met-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // what the result means at all comes before
    when: all(patientWith('kidney'), fact('advanced'), is('testing.tumor.markers', 'MET')),
    sources: ['kidney-met-2023#papillary'],
  },
  'kidney-vhl-pill': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 5, // what the gene result opens comes before what a test of the tumor could
    when: all(
      patientWith('kidney'),
      vhlFound,
      unless(any(is('treatments', 'targeted'), is('situation', 'after-treatment'))),
    ),
    sources: ['fda-belzutifan#vhl', 'fda-belzutifan-2022#kidney'],
  },
  'kidney-gene-and-surgery': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(
      patientWith('kidney'),
      is('testing.inherited.result', 'pathogenic'),
      is('testing.inherited.genes', 'VHL', 'FH', 'FLCN', 'MET', 'SDHA', 'SDHB', 'SDHC', 'SDHD', 'BAP1'),
      unless(fact('advanced')),
    ),
    sources: ['kidney-sparing-2014#by-gene', 'maher-kidney-2018#management'],
  },
})
