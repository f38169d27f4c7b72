import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { backNotSpread, early, moreExact, patientWith, unlessEarly, untested } from './conditions.ts'
import { mismatchRepairFound, rectalImmunotherapyFirst } from './digestiveConditions.ts'

/** What such a visit is about is the inherited result. */
const aboutInheritedResult = any(fact('genetic-counselor-visit'), is('testing.inherited.result', 'pathogenic', 'uncertain', 'negative'))

/** All but cancers of the blood, which have questions of their own. */
const solid = patientWith(
  'breast', 'lung', 'colorectal', 'melanoma', 'ovarian', 'thyroid', 'esophageal', 'stomach', 'prostate', 'pancreatic', 'bladder', 'kidney', 'endometrial', 'cervical',
  'head-neck', 'liver', 'bile-duct', 'brain', 'sarcoma', 'neuroendocrine', 'childhood', 'small-bowel', 'ureter-renal-pelvis', 'sebaceous', 'adrenal', 'paraganglioma',
  'retinoblastoma', 'mesothelioma', 'eye-melanoma', 'unknown-primary', 'other',
)

export const sharedCancers = questions('tumor-testing', '2026-11-22', {
  'msi-mmr-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    // Where those of the stomach or esophagus have spread, it is asked along with the other tests.
    when: all(any(patientWith('colorectal', 'endometrial'), all(patientWith('stomach', 'esophageal'), early)), untested),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#msi', 'fda-pembrolizumab#msi', 'force-colorectal#mmr', 'fda-colon-mmr-2026#stage-3'],
  },
  'mmr-ever-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact, // relatives can still gain by it, where most other results would only matter if the cancer came back
    when: all(
      patientWith('endometrial', 'ureter-renal-pelvis'),
      is('situation', 'after-treatment'),
      unless(any(is('testing.tumor.status', 'done', 'waiting', 'not-done'), fact('marker-named'), is('testing.inherited.status', 'done', 'waiting'))),
    ),
    group: 'was-my-cancer-tested',
    concerns: ['family', 'children'],
    sources: ['cdc-lynch#who', 'utah-lynch#who', 'upper-tract-lynch-2018#lynch'],
  },
  'msi-found': {
    ask: 'doctor',
    // It can change the next treatment, also before or after surgery.
    purpose: 'decision',
    weight: moreExact,
    // Where it is about the first treatment, a question of its own asks for that.
    when: all(fact('has-cancer'), mismatchRepairFound, unless(is('treatments', 'immunotherapy')), unless(rectalImmunotherapyFirst)),
    group: 'what-the-tumor-result-means',
    sources: ['fda-pembrolizumab#msi', 'fda-dostarlimab#mmr'],
  },
  'pd-l1-tested': {
    ask: 'doctor',
    group: 'pd-l1-tested',
    purpose: 'decision',
    // Can matter for the first drugs.
    weight: 3,
    when: all(any(patientWith('cervical', 'head-neck'), all(fact('has-cancer'), is('subtype', 'breast-triple-negative'), fact('advanced'))), untested, unlessEarly),
    sources: ['fda-companion-tests-2023#pd-l1', 'fda-pembrolizumab#pd-l1'],
  },
  'pd-l1-found': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(fact('has-cancer'), is('testing.tumor.markers', 'PD-L1')),
    group: 'what-results-say-about-immunotherapy',
    sources: ['fda-pembrolizumab#pd-l1', 'fda-tislelizumab#pd-l1'],
  },
  'her2-protein-or-gene': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(fact('has-cancer'), unless(is('cancer', 'breast')), is('testing.tumor.markers', 'HER2')),
    sources: ['fda-trastuzumab-deruxtecan#her2', 'fda-companion-tests#her2'],
  },
  'her2-found-drug': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // what the result means at all comes before
    when: all(
      patientWith('endometrial', 'ovarian', 'cervical', 'bladder', 'ureter-renal-pelvis'),
      fact('advanced'),
      is('testing.tumor.markers', 'HER2'),
      unless(any(is('treatments', 'targeted'), is('situation', 'after-treatment'))),
    ),
    sources: ['fda-trastuzumab-deruxtecan#her2'],
  },
  'brca-found-parp': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 2, // names the drug that the result is asked for
    when: all(
      any(
        patientWith('ovarian'),
        // In breast cancer the pills are for HER2-negative disease.
        all(patientWith('breast'), unless(any(is('subtype', 'breast-her2-positive'), is('testing.tumor.markers', 'HER2')))),
        all(patientWith('prostate', 'pancreatic'), fact('advanced')),
      ),
      any(is('testing.tumor.markers', 'BRCA1', 'BRCA2'), all(is('testing.inherited.result', 'pathogenic'), is('testing.inherited.genes', 'BRCA1', 'BRCA2'))),
      // A targeted drug may be a PARP pill already; in breast cancer that grows it was more often another one.
      unless(all(is('treatments', 'targeted'), unless(all(is('cancer', 'breast'), is('situation', 'growing-or-returned'))))),
      unless(is('situation', 'after-treatment')),
    ),
    sources: ['force-parp#what-they-do', 'fda-olaparib#brca', 'fda-rucaparib#tumor-brca'],
  },
  'no-listed-marker': {
    ask: 'doctor',
    purpose: 'decision',
    // Says that no test is listed, where the general question would mislead.
    weight: moreExact,
    when: all(fact('has-cancer'), is('subtype', 'lung-small-cell'), untested),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#none-listed', 'acs#cancers-tested'],
  },
  'wide-test-any-cancer': {
    ask: 'doctor',
    purpose: 'decision',
    // After the tests of the one cancer.
    weight: -3,
    when: all(
      patientWith('breast', 'cervical', 'head-neck', 'liver', 'kidney', 'neuroendocrine', 'small-bowel', 'ureter-renal-pelvis', 'adrenal', 'mesothelioma', 'brain', 'other', 'ovarian', 'esophageal', 'stomach', 'endometrial', 'bladder', 'prostate', 'colorectal', 'sarcoma'),
      unless(is('subtype', 'gist')),
      unless(all(is('cancer', 'breast', 'prostate', 'bladder'), backNotSpread)),
      fact('advanced'),
      untested,
    ),
    group: 'wide-gene-test',
    sources: ['fda-companion-tests#any-solid-tumor', 'fda-larotrectinib#ntrk', 'fda-ret-2026#any-solid-tumor', 'fda-dabrafenib#any-solid-tumor', 'fda-trastuzumab-deruxtecan#her2'],
  },
  // Once treatment has ended.
  'tissue-kept-for-later': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(solid, is('situation', 'after-treatment'), unless(is('testing.tumor.status', 'done', 'not-done'))),
    backgroundWhen: aboutInheritedResult,
    group: 'which-sample',
    sources: ['nci-biomarker#sample', 'acs#at-return'],
  },
  'test-if-it-came-back': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(solid, is('situation', 'after-treatment'), unless(is('testing.tumor.status', 'done'))),
    backgroundWhen: aboutInheritedResult,
    leadsTo: ['outlook'],
    sources: ['acs#at-return', 'nci-biomarker#changes-over-time'],
  },
  'results-in-my-records': {
    ask: 'doctors-office',
    purpose: 'meaning',
    when: all(solid, is('situation', 'after-treatment'), unless(is('testing.tumor.status', 'not-done'))),
    sources: ['acs#was-it-done', 'nci-biomarker#changes-over-time'],
  },
  // Cancers that few doctors see often.
  'rare-cancer-team': {
    ask: 'doctor',
    // Where to be treated is a choice of its own when few doctors see the cancer often.
    purpose: 'decision',
    weight: 1, // before the choices that follow from it
    when: all(
      any(
        patientWith('adrenal', 'paraganglioma', 'mesothelioma', 'eye-melanoma', 'retinoblastoma', 'sebaceous', 'unknown-primary', 'other', 'childhood', 'small-bowel', 'sarcoma'),
        is('subtype', 'thyroid-anaplastic'),
      ),
      is('situation', 'new-diagnosis', 'in-treatment', 'growing-or-returned'),
    ),
    // Under treatment the choice is made, unless somebody doubts it.
    backgroundWhen: all(is('situation', 'in-treatment'), unless(is('concerns', 'second-opinion'))),
    concerns: ['second-opinion'],
    sources: ['cancer-net-second-opinion#finding', 'acs#limits-access', 'families#clinician-awareness', 'families#specialised-centers'],
  },
  'bap1-inherited': {
    ask: 'doctor',
    purpose: 'decision',
    group: 'inherited-for-my-cancer',
    when: all(patientWith('mesothelioma', 'eye-melanoma'), unless(is('testing.inherited.status', 'done', 'waiting'))),
    concerns: ['family', 'children'],
    sources: ['bap1-guideline#who', 'mesothelioma-germline-2018#who'],
  },
  'change-in-any-cancer': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // what the change means at all comes before
    when: all(
      solid,
      // These have a question of their own about the drugs for such a change.
      unless(is('cancer', 'lung', 'thyroid')),
      any(is('testing.tumor.markers', 'NTRK', 'RET', 'TMB'), all(unless(is('cancer', 'colorectal', 'melanoma', 'brain')), is('testing.tumor.markers', 'BRAF'))),
      unless(any(is('situation', 'after-treatment'), is('treatments', 'targeted'))),
    ),
    sources: ['fda-larotrectinib#ntrk', 'fda-ret-2026#any-solid-tumor', 'fda-pembrolizumab#tmb', 'fda-dabrafenib#any-solid-tumor'],
  },
})
