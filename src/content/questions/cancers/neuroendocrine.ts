import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, untested } from './conditions.ts'
import { unlessTreated } from './digestiveConditions.ts'

const after = is('situation', 'after-treatment')

export const neuroendocrine = questions('tumor-testing', '2026-11-22', {
  'neuroendocrine-grade': {
    ask: 'doctor',
    purpose: 'decision',
    // The path of treatment hangs on it.
    weight: moreExact,
    // For one that grows, the next question asks if it has changed.
    // After treatment it is known, and check-ups come first.
    backgroundWhen: after,
    when: all(patientWith('neuroendocrine'), unless(is('situation', 'growing-or-returned'))),
    sources: ['cruk-neuroendocrine#grade'],
  },
  'neuroendocrine-where-began': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 2, // drugs and gene tests differ by the place
    backgroundWhen: unless(is('situation', 'new-diagnosis')), // later it is known
    when: all(patientWith('neuroendocrine'), unlessTreated),
    sources: ['net-inherited-2017#places', 'lacnets-lutetium-2024#digestive'],
  },
  'neuroendocrine-receptor-scan': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3, // shows where it is and which drugs can reach it
    when: all(patientWith('neuroendocrine'), unlessTreated),
    sources: ['dotatate-review#scan', 'fda-biomarker-therapies#somatostatin'],
  },
  'neuroendocrine-receptor-drugs': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 2, // beside the scan that shows if they fit, and before a gene test that seldom changes anything
    when: all(patientWith('neuroendocrine'), any(fact('advanced'), is('situation', 'in-treatment')), unlessTreated),
    sources: ['fda-biomarker-therapies#somatostatin', 'lacnets-lutetium-2024#digestive'],
  },
  'neuroendocrine-gene-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 1, // over the general questions of its group, but after the grade and the scan, which choose the usual drugs
    when: all(patientWith('neuroendocrine'), untested),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#none-listed', 'fda-companion-tests#any-solid-tumor'],
  },
  'neuroendocrine-grade-again': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('neuroendocrine'), is('situation', 'growing-or-returned')),
    group: 'test-again-now',
    sources: ['net-grade-change-2023#grade'],
  },
  'neuroendocrine-hormone-tests': {
    ask: 'doctor',
    purpose: 'meaning',
    when: patientWith('neuroendocrine'),
    sources: ['entire-net-laboratory#markers', 'chromogranin-2011#stomach-acid'],
  },
  'neuroendocrine-vhl-pill': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('neuroendocrine'), is('testing.inherited.result', 'pathogenic'), is('testing.inherited.genes', 'VHL'), unlessTreated),
    sources: ['fda-belzutifan-2022#pancreas'],
  },
})
