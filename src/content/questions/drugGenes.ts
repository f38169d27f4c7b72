import { all, any, fact, is, unless } from '../../rules/index.ts'
import { questions } from '../define.ts'

const rare = is('situation', 'rare-disease')
const tested = is('testing.drugResponse.status', 'done')
const chemotherapyPlanned = is('treatmentsPlanned', 'chemotherapy')
/** Nothing was said of what is planned. */
const plansUnknown = unless(is('treatmentsPlanned', 'surgery', 'radiation', 'chemotherapy', 'targeted', 'immunotherapy', 'hormone', 'transplant', 'none-yet'))
const moodMedicine = is('medicines', 'citalopram', 'escitalopram', 'sertraline', 'paroxetine', 'nortriptyline', 'amitriptyline')

export const drugGenes = questions('drug-genes', '2026-11-22', {
  // Before chemotherapy: these lose their use once it has begun.
  'drug-gene-dpyd-named': {
    ask: 'doctor',
    purpose: 'safety',
    group: 'drug-gene-dpyd',
    weight: 5, // a boxed warning since 2026
    when: all(is('medicines', 'fluorouracil', 'capecitabine'), unless(tested)),
    concerns: ['side-effects'],
    sources: ['fda-dpyd-2026#test-before-start', 'families#adverse-reactions'],
  },
  'drug-gene-dpyd-planned': {
    ask: 'doctor',
    purpose: 'safety',
    group: 'drug-gene-dpyd',
    weight: 5, // a boxed warning since 2026
    // The cancers in which these two medicines are commonly part of chemotherapy.
    when: all(
      chemotherapyPlanned,
      any(
        is('cancer', 'colorectal', 'small-bowel', 'stomach', 'esophageal', 'pancreatic', 'bile-duct', 'neuroendocrine', 'head-neck', 'unknown-primary', 'other'),
        // Before breast cancer has spread, they are not part of the first chemotherapy.
        all(is('cancer', 'breast'), any(fact('advanced'), all(is('subtype', 'breast-triple-negative'), is('treatments', 'surgery')))),
      ),
      unless(tested),
    ),
    concerns: ['side-effects'],
    sources: ['fda-dpyd-2026#test-before-start', 'families#adverse-reactions'],
  },
  'drug-gene-dpyd-if-planned': {
    ask: 'doctor',
    purpose: 'safety',
    group: 'drug-gene-dpyd',
    weight: 2, // the plan may have none of it; after medicines and plans that are named
    // In these the two medicines are part of the usual chemotherapy. Nobody who had it already is asked.
    when: all(
      plansUnknown,
      is('situation', 'new-diagnosis'),
      is('cancer', 'colorectal', 'small-bowel', 'stomach', 'esophageal', 'pancreatic', 'bile-duct'),
      unless(any(tested, is('treatments', 'chemotherapy'))),
    ),
    concerns: ['side-effects'],
    sources: ['fda-dpyd-2026#test-before-start', 'families#adverse-reactions'],
  },
  'drug-gene-dpyd-normal': {
    ask: 'doctor',
    purpose: 'safety',
    group: 'call-at-once',
    when: is('medicines', 'fluorouracil', 'capecitabine'),
    concerns: ['side-effects'],
    sources: ['oncology-nursing-dpyd#tests-differ'],
  },
  'drug-gene-irinotecan': {
    ask: 'doctor',
    purpose: 'safety',
    group: 'drug-gene-ugt1a1',
    weight: 2, // experts disagree on testing everyone; after tests a label asks for
    when: all(is('medicines', 'irinotecan', 'sacituzumab-govitecan'), unless(tested)),
    concerns: ['side-effects'],
    sources: ['ugt1a1-summary#not-agreed', 'fda-pgx-table#irinotecan'],
  },
  'drug-gene-irinotecan-planned': {
    ask: 'doctor',
    purpose: 'safety',
    group: 'drug-gene-ugt1a1',
    // In early colorectal and stomach cancer irinotecan is not usual.
    when: all(
      chemotherapyPlanned,
      any(
        is('cancer', 'pancreatic'),
        all(fact('advanced'), is('cancer', 'colorectal', 'stomach')),
        // As a first treatment of small cell lung cancer it is not usual in the US.
        all(is('subtype', 'lung-small-cell'), is('situation', 'growing-or-returned')),
      ),
      unless(tested),
    ),
    concerns: ['side-effects'],
    sources: ['ugt1a1-summary#not-agreed', 'fda-pgx-table#irinotecan'],
  },
  'drug-gene-thiopurine': {
    ask: 'doctor',
    purpose: 'safety',
    group: 'drug-gene-thiopurine',
    weight: 3, // a low count can be severe, and the dose can depend on the result
    when: all(is('medicines', 'mercaptopurine', 'thioguanine', 'azathioprine'), unless(tested)),
    concerns: ['side-effects'],
    sources: ['fda-cpic-2022#thiopurines', 'cpic-2016#thiopurines'],
  },
  'drug-gene-thiopurine-planned': {
    ask: 'doctor',
    purpose: 'safety',
    group: 'drug-gene-thiopurine',
    weight: 2, // the plan may not have it; after medicines that are named
    when: all(is('subtype', 'all'), chemotherapyPlanned, unless(tested)),
    concerns: ['side-effects'],
    sources: ['fda-cpic-2022#thiopurines', 'cpic-2016#thiopurines'],
  },
  'drug-gene-rasburicase': {
    ask: 'doctor',
    purpose: 'safety',
    weight: 4, // in people who lack the enzyme the first dose can do harm
    when: all(is('medicines', 'rasburicase'), unless(tested)),
    concerns: ['side-effects'],
    sources: ['cpic-2016#g6pd'],
  },
  'drug-gene-anesthesia-family': {
    ask: 'family',
    purpose: 'safety',
    when: is('treatmentsPlanned', 'surgery'),
    sources: ['cpic-ryr1#inherited-reaction'],
  },
  'drug-gene-warn-beforehand': {
    ask: 'doctor',
    // It names no test: those of one medicine are the ones that lose their use.
    purpose: 'meaning',
    group: 'drug-gene-dpyd',
    weight: -2, // after the tests that belong to one medicine
    // Under treatment, and after it, it is too late to ask what holds before.
    // Leukemia has a question of its own; for the usual drugs of ovarian cancer no such test is in use.
    when: all(
      any(chemotherapyPlanned, all(is('concerns', 'side-effects'), plansUnknown, unless(is('situation', 'in-treatment', 'after-treatment')))),
      unless(any(tested, is('cancer', 'leukemia', 'ovarian'))),
    ),
    concerns: ['side-effects'],
    sources: ['families#adverse-reactions', 'fda-pgx-table#what-it-lists'],
  },

  // Medicines that are being taken. Each reason says to keep taking it.
  'drug-gene-tamoxifen': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(is('medicines', 'tamoxifen'), unless(tested)),
    // Where the cancer has grown under it, what comes next is the question.
    backgroundWhen: is('situation', 'growing-or-returned'),
    concerns: ['side-effects'],
    sources: ['ncbi-tamoxifen#debated', 'cpic-tamoxifen-2018#guidance'],
  },
  'drug-gene-tamoxifen-with-mood-medicine': {
    ask: 'pharmacist',
    purpose: 'meaning',
    weight: 2, // both are taken now, and one may weaken the other
    when: all(is('medicines', 'tamoxifen'), moodMedicine),
    concerns: ['side-effects'],
    sources: ['ncbi-tamoxifen#other-medicines'],
  },
  'drug-gene-warfarin': {
    ask: 'pharmacist',
    purpose: 'meaning',
    // Beside capecitabine, the blood checks are what matters.
    when: all(is('medicines', 'warfarin'), unless(any(tested, is('medicines', 'capecitabine')))),
    sources: ['cpic-2016#warfarin', 'fda-pgx-table#warfarin', 'families#drug-metabolism'],
  },
  'drug-gene-clopidogrel': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(is('medicines', 'clopidogrel'), unless(tested)),
    sources: ['cpic-2016#clopidogrel', 'fda-pgx-table#clopidogrel'],
  },
  'drug-gene-pain-medicine': {
    ask: 'pharmacist',
    purpose: 'meaning',
    when: all(is('medicines', 'codeine', 'tramadol'), unless(tested)),
    concerns: ['side-effects'],
    sources: ['cpic-2016#codeine', 'fda-pgx-table#codeine', 'families#drug-metabolism'],
  },
  'drug-gene-mood-medicine': {
    ask: 'pharmacist',
    purpose: 'meaning',
    when: all(moodMedicine, unless(tested)),
    concerns: ['side-effects', 'emotions'],
    sources: ['cpic-2016#antidepressants', 'fda-cpic-2022#antidepressants', 'families#drug-metabolism'],
  },
  'drug-gene-seizure-medicine': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(is('medicines', 'carbamazepine', 'oxcarbazepine', 'phenytoin'), unless(tested)),
    concerns: ['side-effects'],
    sources: ['cpic-2016#hla', 'fda-cpic-2022#hla'],
  },
  'drug-gene-allopurinol': {
    ask: 'pharmacist',
    purpose: 'meaning',
    when: all(is('medicines', 'allopurinol'), unless(tested)),
    sources: ['fda-cpic-2022#hla'],
  },
  'drug-gene-antibiotic-hearing': {
    ask: 'doctor',
    purpose: 'safety',
    when: all(is('medicines', 'gentamicin', 'tobramycin', 'amikacin'), unless(tested)),
    sources: ['cpic-mt-rnr1#hearing'],
  },
  'drug-gene-statin': {
    ask: 'pharmacist',
    purpose: 'meaning',
    when: all(is('medicines', 'simvastatin', 'atorvastatin'), unless(tested)),
    concerns: ['side-effects'],
    sources: ['cpic-2016#statins'],
  },
  'drug-gene-is-there-a-test': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: -1, // after the medicines with a question of their own
    // The other medicines have a question of their own.
    when: all(fact('drug-gene-medicine'), is('medicines', 'ondansetron', 'voriconazole', 'abacavir', 'valproate', 'tacrolimus'), unless(tested)),
    concerns: ['side-effects'],
    sources: ['fda-pgx-table#what-it-lists', 'fda-cpic-2022#lists-differ', 'families#drug-metabolism'],
  },
  'drug-gene-too-fast-too-slow': {
    ask: 'pharmacist',
    purpose: 'background',
    weight: -3, // explains more than it decides
    when: fact('drug-gene-medicine'),
    sources: ['cpic-2016#what-can-go-wrong', 'families#dose-too-fast-too-slow'],
  },
  'drug-gene-any-of-my-medicines': {
    ask: 'pharmacist',
    purpose: 'background',
    when: all(fact('takes-medicines'), unless(fact('drug-gene-medicine')), unless(tested)),
    concerns: ['side-effects'],
    sources: ['fda-pgx-table#what-it-lists', 'terms#pharmacogenomics'],
  },

  // Which test answers what, and where its result lives.
  'drug-gene-not-the-tumor-test': {
    ask: 'doctor',
    purpose: 'background',
    when: all(is('testing.tumor.status', 'done'), is('testing.drugResponse.status', 'not-done', 'not-sure')),
    sources: ['families#pharmacogenomic-panel', 'fda-pgx-table#what-it-lists'],
  },
  'drug-gene-not-the-search-for-a-cause': {
    ask: 'genetic-counselor',
    purpose: 'background',
    when: all(rare, unless(tested)),
    sources: ['families#pharmacogenomic-panel', 'fda-pgx-table#what-it-lists'],
  },
  'drug-gene-result-means': {
    ask: 'pharmacist',
    purpose: 'meaning',
    weight: 3, // what the result changes comes before where it is kept
    when: tested,
    concerns: ['side-effects'],
    sources: ['fda-pgx-table#what-it-lists', 'families#drug-metabolism'],
  },
  'drug-gene-result-in-record': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 1, // after what the result changes
    when: tested,
    sources: ['outcomes#pgx-alerts', 'fda-pgx-table#what-it-lists'],
  },
})
