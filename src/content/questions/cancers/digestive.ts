import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, unlessEarly, untested } from './conditions.ts'
import { mismatchRepairFound, noInheritedTest, unlessTreated } from './digestiveConditions.ts'

/** In these, a tumor test for mismatch repair is a clue to Lynch syndrome. */
const screenedForLynch = patientWith('colorectal', 'stomach', 'small-bowel')

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
  // After treatment, what the tumor can still tell: above all relatives.
  'digestive-mmr-result-after': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(
      screenedForLynch,
      is('situation', 'after-treatment'),
      unless(any(is('testing.tumor.status', 'not-done', 'waiting'), mismatchRepairFound, is('testing.tumor.markersNotFound', 'MSI', 'MLH1', 'MSH2', 'MSH6', 'PMS2'))),
      noInheritedTest,
    ),
    group: 'was-my-cancer-tested',
    concerns: ['family', 'children'],
    sources: ['force-colorectal#lynch', 'utah-lynch#who', 'small-bowel-mmr-2021#everyone', 'nci-biomarker#sample'],
  },
  'digestive-mmr-kept-tissue': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(any(screenedForLynch, patientWith('endometrial', 'ureter-renal-pelvis')), is('situation', 'after-treatment'), is('testing.tumor.status', 'not-done'), noInheritedTest),
    group: 'was-my-cancer-tested',
    concerns: ['family', 'children'],
    sources: ['force-colorectal#lynch', 'utah-lynch#who', 'small-bowel-mmr-2021#everyone', 'cdc-lynch#who', 'upper-tract-lynch-2018#lynch', 'nci-biomarker#sample'],
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
