import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { advancedByNow, moreExact, patientWith } from './conditions.ts'
import { brafBesideMismatchRepair } from './digestiveConditions.ts'

const noTestYet = unless(is('testing.inherited.status', 'done', 'waiting'))
/** PARP pills are for HER2-negative breast cancer; once it has spread or come back, a guideline offers the test to all who could have one. */
const breastPillPossible = all(advancedByNow, unless(any(is('subtype', 'breast-her2-positive'), is('testing.tumor.markers', 'HER2'))))
const man = any(is('sexAtBirth', 'male'), all(is('gender', 'man'), unless(is('sexAtBirth', 'female'))))

export const inheritedForCancers = questions('inherited', '2026-11-29', {
  'ovarian-inherited-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    concerns: ['family', 'children'],
    when: all(patientWith('ovarian'), unless(is('testing.inherited.status', 'done', 'waiting'))),
    group: 'inherited-for-my-cancer',
    sources: ['asco-ovarian-2020#everyone', 'grace-ovarian#everyone', 'fda-olaparib#brca'],
  },
  'pancreatic-inherited-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    concerns: ['family', 'children'],
    when: all(patientWith('pancreatic'), unless(is('testing.inherited.status', 'done', 'waiting'))),
    group: 'inherited-for-my-cancer',
    sources: ['pancan-germline#everyone', 'asco-pancreatic-2018#everyone', 'medscape-pancreatic-germline#everyone', 'fda-olaparib#brca'],
  },
  'prostate-inherited-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    concerns: ['family', 'children'],
    when: all(patientWith('prostate'), any(fact('advanced'), is('features', 'aggressive'), is('family.ancestry', 'ashkenazi-jewish')), unless(is('testing.inherited.status', 'done', 'waiting'))),
    group: 'inherited-for-my-cancer',
    sources: ['pdq-prostate#who', 'fda-olaparib#brca'],
  },
  'breast-inherited-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    concerns: ['family', 'children'],
    // Men, and whoever may need the result for the next drug, have a question of their own.
    when: all(patientWith('breast'), noTestYet, unless(any(breastPillPossible, man))),
    group: 'inherited-for-my-cancer',
    sources: ['asco-sso-2024#who', 'breastcancer-org-germline#who'],
  },
  'breast-advanced-inherited-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    concerns: ['family', 'children'],
    when: all(patientWith('breast'), breastPillPossible, noTestYet),
    group: 'inherited-for-my-cancer',
    sources: ['asco-sso-2024#returned', 'fda-olaparib#brca', 'fda-talazoparib#breast'],
  },
  'breast-man-inherited-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    concerns: ['family', 'children'],
    when: all(patientWith('breast'), man, noTestYet, unless(breastPillPossible)),
    group: 'inherited-for-my-cancer',
    sources: ['cancers-men-breast-2021#everyone', 'ccjm-hereditary-breast#men'],
  },
  'breast-lobular-cdh1': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 1, // after the test itself, and before what any such test can show
    // In men the gene does not raise the chance of breast cancer.
    when: all(patientWith('breast'), is('features', 'lobular'), noTestYet, unless(man)),
    concerns: ['family', 'children'],
    sources: ['genereviews-cdh1#lobular', 'nostomach-hdgc#who'],
  },
  'breast-inherited-before-surgery': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // right after the test itself: its result can change which operation is chosen
    when: all(
      patientWith('breast'),
      any(fact('before-treatment'), is('treatmentsPlanned', 'surgery')),
      unless(is('treatments', 'surgery')),
      unless(fact('advanced')),
      unless(is('testing.inherited.status', 'done', 'waiting')),
    ),
    concerns: ['time'],
    sources: ['asco-sso-2024#treatment'],
  },
  'thyroid-medullary-inherited-ret': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact, // surgery, and the check-ups of children, hang on it
    concerns: ['family', 'children'],
    when: all(fact('has-cancer'), is('subtype', 'thyroid-medullary'), unless(is('testing.inherited.status', 'done', 'waiting'))),
    group: 'inherited-for-my-cancer',
    sources: ['aetna-ret-testing#medullary', 'nymac-cancer-referrals#medullary-thyroid'],
  },
  'mmr-found-lynch': {
    ask: 'doctor',
    purpose: 'decision',
    // Says more than "because of this result".
    weight: 4,
    concerns: ['family', 'children'],
    when: all(
      patientWith('colorectal', 'endometrial', 'stomach', 'small-bowel', 'bile-duct', 'ureter-renal-pelvis'),
      any(is('testing.tumor.markers', 'MSI', 'MLH1', 'MSH2', 'MSH6', 'PMS2'), is('features', 'mismatch-repair-deficient')),
      // With it, another question asks if it speaks against an inherited cause.
      unless(brafBesideMismatchRepair),
      unless(is('testing.inherited.status', 'done', 'waiting')),
    ),
    group: 'inherited-for-my-cancer',
    sources: ['force-colorectal#lynch', 'utah-lynch#who'],
  },
  'lynch-cancers-inherited-signs': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -3, // after the tests that choose the treatment
    // Where nobody has raised it, the result for mismatch repair comes first; a young age and relatives have questions of their own.
    // POLE changes, too, mostly come up in the tumor alone.
    backgroundWhen: any(is('testing.tumor.markers', 'POLE'), unless(any(is('testing.tumor.status', 'done'), is('testing.inherited.status', 'not-done', 'not-sure')))),
    // A normal result for mismatch repair has answered most of it.
    when: all(patientWith('endometrial', 'ureter-renal-pelvis'), noTestYet, unless(is('testing.tumor.markersNotFound', 'MSI', 'MLH1', 'MSH2', 'MSH6', 'PMS2'))),
    group: 'inherited-for-my-cancer',
    concerns: ['family', 'children'],
    sources: ['utah-lynch#who', 'upper-tract-lynch-2018#lynch', 'cdc-lynch#who'],
  },
  'kidney-inherited-signs': {
    ask: 'doctor',
    // A referral takes time, and a relative may give a part of the answer.
    purpose: 'decision',
    when: all(patientWith('kidney'), noTestYet),
    // Where nobody has raised it, and age, tumors and relatives do not, the cancer comes first.
    backgroundWhen: unless(
      any(is('testing.inherited.status', 'not-done', 'not-sure'), is('features', 'both-sides', 'several-tumors'), is('concerns', 'family', 'children'), fact('family-cancer'), fact('family-referral')),
    ),
    concerns: ['family', 'children'],
    group: 'inherited-for-my-cancer',
    sources: ['bmj-kidney#inherited-criteria', 'bhd-kidney#who'],
  },
  'stomach-diffuse-inherited-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -2, // after the tests that choose the first drugs
    when: all(patientWith('stomach'), is('features', 'diffuse'), unless(is('testing.inherited.status', 'done', 'waiting'))),
    group: 'inherited-for-my-cancer',
    sources: ['eviq-cdh1#who'],
  },
  'colorectal-inherited-signs': {
    ask: 'doctor',
    // For relatives, and seldom for the first treatment.
    purpose: 'meaning',
    // Where the cancer has spread and no result is there yet, the tests for the first drugs come before.
    backgroundWhen: all(fact('advanced'), fact('before-treatment'), unless(is('testing.tumor.status', 'done'))),
    weight: 5, // a referral takes time
    when: all(patientWith('colorectal'), unless(is('testing.inherited.status', 'done', 'waiting'))),
    group: 'inherited-for-my-cancer',
    concerns: ['family', 'children'],
    sources: ['cdc-lynch#who', 'acs-colorectal-genes#who', 'genetic-support-foundation#lynch'],
  },
  'digestive-inherited-signs': {
    ask: 'doctor',
    // For relatives, and seldom for the first treatment.
    purpose: 'meaning',
    // Where the cancer has spread and no result is there yet, the tests for the first drugs come before.
    backgroundWhen: all(fact('advanced'), fact('before-treatment'), unless(is('testing.tumor.status', 'done'))),
    weight: 5, // a referral takes time
    when: all(patientWith('stomach', 'esophageal', 'bile-duct', 'small-bowel'), unless(is('features', 'diffuse')), unless(is('testing.inherited.status', 'done', 'waiting'))),
    group: 'inherited-for-my-cancer',
    concerns: ['family', 'children'],
    sources: ['bile-duct-inherited-2024#who', 'small-bowel-familial-2016#syndromes', 'pdq-diffuse-stomach#who', 'asco-germline-panels#family-history'],
  },
  'neuroendocrine-inherited-signs': {
    ask: 'doctor',
    // For relatives, and seldom for the first treatment.
    purpose: 'meaning',
    weight: 5, // a referral takes time
    when: all(patientWith('neuroendocrine'), unless(is('testing.inherited.status', 'done', 'waiting'))),
    group: 'inherited-for-my-cancer',
    concerns: ['family', 'children'],
    sources: ['net-inherited-2020#signs', 'net-inherited-2017#signs'],
  },
  'blood-cancer-inherited-signs': {
    ask: 'doctor',
    // A related donor may be chosen by it.
    purpose: 'decision',
    weight: -3, // over the general question of its group, and after all that treatment needs
    when: all(any(all(fact('has-cancer'), is('subtype', 'aml')), patientWith('mds-mpn')), unless(is('testing.inherited.status', 'done', 'waiting'))),
    // Where nobody has raised it yet, treatment comes first.
    backgroundWhen: unless(
      any(is('testing.inherited.status', 'not-done', 'not-sure'), is('testing.tumor.markers', 'DDX41', 'GATA2', 'RUNX1', 'CEBPA'), is('treatmentsPlanned', 'transplant'), is('situation', 'after-treatment'), is('concerns', 'family', 'children')),
    ),
    concerns: ['family', 'children'],
    group: 'inherited-for-my-cancer',
    sources: ['arup-aml#inherited', 'blood-ddx41-2023#age', 'blood-mds-inherited-2022#all-ages'],
  },
  'all-few-chromosomes': {
    ask: 'doctor',
    purpose: 'relatives',
    when: all(fact('has-cancer'), is('subtype', 'all'), unless(is('testing.inherited.status', 'done', 'waiting'))),
    sources: ['hypodiploid-all-2017#tp53'],
  },
  'transplant-related-donor-same-change': {
    ask: 'doctor',
    purpose: 'safety',
    weight: 1, // before the donor is chosen
    when: all(
      any(all(fact('has-cancer'), is('subtype', 'aml')), patientWith('mds-mpn')),
      is('treatmentsPlanned', 'transplant'),
      unless(any(is('treatments', 'transplant'), is('testing.inherited.result', 'negative'))),
    ),
    concerns: ['family'],
    sources: ['genereviews-ddx41#donors', 'blood-mds-inherited-2022#donors'],
  },
  'after-transplant-which-sample': {
    ask: 'doctor',
    purpose: 'relatives',
    when: all(
      any(all(fact('has-cancer'), is('subtype', 'aml', 'all')), patientWith('mds-mpn')),
      is('treatments', 'transplant'),
      unless(is('testing.inherited.status', 'done')),
    ),
    sources: ['alpf-chimerism#after-transplant', 'arup-aml#skin-sample'],
  },
})
