import { all, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { patientWith, unlessEarly, untested } from './conditions.ts'
import { unlessTreated } from './digestiveConditions.ts'

/** Asked of several cancers of the digestive system in the same words. */
export const digestiveCancers = questions('tumor-testing', '2026-11-22', {
  'digestive-small-biopsy': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 2, // over the general question of its group
    when: all(patientWith('pancreatic', 'bile-duct'), untested, unlessTreated, unless(is('treatments', 'surgery'))),
    group: 'which-sample',
    sources: ['pancreas-biopsy-2024#sample', 'bile-duct-genes-2022#blood', 'nccn-2025-pancreatic-quoted#tumor'],
  },
  'digestive-her2-found-later': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('colorectal', 'bile-duct', 'pancreatic', 'small-bowel'), is('testing.tumor.markers', 'HER2'), unlessEarly, unlessTreated, unless(is('treatments', 'targeted'))),
    sources: ['fda-tucatinib#colorectal', 'fda-zanidatamab#biliary', 'fda-trastuzumab-deruxtecan#her2'],
  },
  'digestive-blood-marker': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: -2, // follows the cancer, and chooses no drug
    when: all(
      patientWith('colorectal', 'esophageal', 'stomach', 'pancreatic', 'liver', 'bile-duct', 'small-bowel'),
      is('situation', 'in-treatment', 'growing-or-returned', 'after-treatment'),
      // Another question asks about AFP.
      unless(all(is('cancer', 'liver'), fact('advanced'), unlessTreated)),
    ),
    sources: ['merck-tumor-markers#following'],
  },
})
