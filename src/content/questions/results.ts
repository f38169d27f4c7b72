import { all, any, fact, is, unless } from '../../rules/index.ts'
import { questions } from '../define.ts'
import { geneActivityTests } from './cancers/conditions.ts'
import { brafBesideMismatchRepair, mismatchRepairFound } from './cancers/digestiveConditions.ts'

const aboutCancer = unless(is('situation', 'family-risk', 'rare-disease'))
const changeFound = all(aboutCancer, is('testing.tumor.result', 'change-found'))
const noneFound = all(aboutCancer, is('testing.tumor.result', 'none-found'))
const tested = all(aboutCancer, is('testing.tumor.status', 'done'), unless(is('testing.tumor.result', 'not-enough-sample')))
const waiting = all(aboutCancer, is('testing.tumor.status', 'waiting'))
const notKnown = any(is('testing.tumor.result', 'not-sure'), unless(is('testing.tumor.result', 'change-found', 'none-found', 'not-enough-sample')))
const unclear = all(aboutCancer, is('testing.tumor.status', 'done'), notKnown)
const inheritedAsked = is('testing.inherited.status', 'done', 'waiting')
const treatingDoctor = unless(fact('genetic-counselor-visit'))
/** MSI, TMB and PD-L1 are read in solid tumors. */
const bloodCancer = is('cancer', 'leukemia', 'lymphoma', 'myeloma', 'mds-mpn')
/** In these, such markers are looked at once the cancer has spread or come back. */
const tooEarlyForThem = all(is('cancer', 'breast', 'prostate'), unless(fact('advanced')))

/** In blood cancers most changes came up during life; these can also be inherited. */
const onlyInTheBlood = all(bloodCancer, unless(is('testing.tumor.markers', 'DDX41', 'GATA2', 'RUNX1', 'CEBPA')))
/** Of breast cancers, only the triple-negative are commonly treated with it. */
const breastWithoutIt = any(is('subtype', 'breast-hr-positive', 'breast-her2-positive'), all(is('cancer', 'breast'), is('testing.tumor.markers', 'HER2')))
/** Before they have spread, surgery, iodine or radiation treat these, whatever the test found. */
const earlyNoMarkerDrug = all(is('cancer', 'thyroid', 'head-neck', 'eye-melanoma'), unless(fact('advanced')), unless(is('subtype', 'thyroid-anaplastic')))
/** A virus in the tumor, for which no drug is made, or a sign of how strong treatment has to be. */
const opensNoDrug = is('testing.tumor.markers', 'HPV', 'p16', 'EBV', 'MYCN')
/** Where immunotherapy plays a small part so far, is given whatever the markers say, or is not what comes next. */
const immunotherapyNotByMarkers = any(
  tooEarlyForThem,
  breastWithoutIt,
  is('cancer', 'melanoma', 'eye-melanoma', 'brain', 'childhood', 'retinoblastoma', 'mesothelioma'),
  is('subtype', 'gist', 'lung-small-cell'),
  all(is('cancer', 'thyroid'), unless(is('subtype', 'thyroid-anaplastic'))),
  all(is('cancer', 'sarcoma'), unless(fact('advanced'))),
  all(is('situation', 'in-treatment'), is('treatments', 'targeted')),
  earlyNoMarkerDrug,
)
/** Found in the tumor and not passed on: viruses, proteins, and changes of whole chromosomes or joined genes that come up in life. */
const notInherited = any(
  is('testing.tumor.markers', 'HER2', 'HER2-low', 'PD-L1', 'ER', 'FOLR1', 'PSMA', 'AR-V7', ...geneActivityTests, 'HPV', 'p16', 'EBV', 'AR', 'MGMT', '1p/19q', 'H3 K27M', 'MDM2', 'EWSR1', 'SS18', 'FOXO1', 'PDGFB', 'MYCN'),
  onlyInTheBlood,
  // These ask by name.
  all(is('cancer', 'mesothelioma', 'eye-melanoma'), is('testing.tumor.markers', 'BAP1')),
  all(is('subtype', 'gist'), is('testing.tumor.markers', 'SDH', 'SDHA', 'SDHB', 'SDHC', 'SDHD')),
)

export const results = questions('results', '2026-11-22', {
  'result-named-meaning': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // names what was found; the choice of treatment follows from it
    // Who has had a targeted drug has heard it.
    when: all(changeFound, fact('marker-named'), unless(is('treatments', 'targeted'))),
    // Once a blood cancer has been treated, what counts is if the change stays away.
    backgroundWhen: all(bloodCancer, is('situation', 'after-treatment')),
    group: 'what-the-tumor-result-means',
    sources: ['acs#gene-changes', 'acs#treatment-options', 'outcomes#alter-treatment'],
  },
  'result-change-meaning': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // the choice of treatment follows from it
    when: all(changeFound, unless(fact('marker-named')), unless(is('treatments', 'targeted'))),
    group: 'what-the-tumor-result-means',
    sources: ['acs#gene-changes', 'acs#treatment-options'],
  },
  'result-what-was-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // everything about the result depends on it
    when: unclear,
    group: 'what-the-tumor-result-means',
    sources: ['acs#gene-changes', 'acs#was-it-done'],
  },
  'result-none-meaning': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3, // other treatments follow from it
    backgroundWhen: is('situation', 'after-treatment'),
    when: noneFound,
    group: 'what-the-tumor-result-means',
    sources: ['nci-biomarker#when-it-may-not-help', 'acs#treatment-options'],
  },
  'result-none-other-test': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 2, // the next step; before what any test can miss
    group: 'another-test-after-none',
    when: all(noneFound, unless(is('situation', 'after-treatment'))),
    sources: ['nci-biomarker#kinds-of-tests', 'acs#inadequate-results', 'lungcancer-net#tissue-and-blood'],
  },
  'result-used-in-plan': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 3, // results are not always used when a plan is made
    when: all(tested, unless(is('situation', 'after-treatment')), treatingDoctor),
    sources: ['acs#results-unused', 'families#report-to-plan'],
  },
  'result-rules-out': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -3, // follows on what the result opens
    group: 'what-results-rule-out',
    // A score of gene activity is about chemotherapy or watching, and has a question of its own.
    when: all(any(changeFound, noneFound), unless(any(is('situation', 'in-treatment', 'after-treatment'), earlyNoMarkerDrug, opensNoDrug, is('testing.tumor.markers', ...geneActivityTests), bloodCancer)), treatingDoctor),
    sources: ['nci-biomarker#resistance', 'acs-biomarker#likely-or-unlikely-to-help', 'terms#who-will-benefit'],
  },
  'result-immunotherapy': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 3, // a treatment may hang on it; before what is inherited
    group: 'what-results-say-about-immunotherapy',
    when: all(any(changeFound, noneFound), unless(any(bloodCancer, immunotherapyNotByMarkers, is('situation', 'after-treatment'), is('treatments', 'immunotherapy'), is('testing.tumor.markers', 'PD-L1'), mismatchRepairFound, all(is('cancer', 'lung'), is('testing.tumor.markers', 'EGFR', 'ALK')))), treatingDoctor),
    sources: ['acs#immunotherapy', 'fda-pembrolizumab#markers', 'nci-biomarker#immunotherapy'],
  },
  'result-inherited-or-not': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 2, // may matter for the family; after the treatment
    when: all(changeFound, unless(inheritedAsked), unless(any(fact('tumor-finding-may-be-inherited'), notInherited))),
    sources: ['acs#gene-changes', 'nci-biomarker#inherited'],
  },
  'result-inherited-test-next': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // names the finding, where the cancer alone would already be a reason
    when: all(changeFound, fact('tumor-finding-may-be-inherited'), unless(brafBesideMismatchRepair), unless(inheritedAsked)),
    group: 'inherited-for-my-cancer',
    concerns: ['family', 'children'],
    sources: ['asco-germline-panels#tumor-findings', 'nci-biomarker#inherited', 'acs#inherited-risk'],
  },
  'result-can-miss': {
    ask: 'doctor',
    purpose: 'meaning',
    // While the result is awaited, what the test looks for is asked before what it can miss.
    backgroundWhen: any(is('situation', 'after-treatment'), waiting),
    when: any(tested, waiting),
    sources: ['nci-biomarker#one-sample', 'lungcancer-net#tissue-and-blood', 'acs#inadequate-results'],
  },
  'result-uncertain-changes': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: -1, // after the changes that can be explained
    backgroundWhen: all(bloodCancer, is('situation', 'after-treatment')),
    when: all(any(changeFound, unclear), unless(is('testing.tumor.markers', ...geneActivityTests))),
    sources: ['outcomes#uncertain-result', 'nci-uncertain-variant#meaning'],
  },
  'result-who-explains': {
    ask: 'doctor',
    purpose: 'background',
    weight: 2, // without it the report may not be understood
    when: any(waiting, unclear),
    sources: ['acs#results-unused', 'families#report-to-plan'],
  },
  'result-how-cancer-behaves': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: -2, // says more about the cancer than about treatment
    when: any(changeFound, unclear),
    leadsTo: ['outlook'],
    sources: ['acs-biomarker#grow-and-spread'],
  },
  'result-no-approved-drug': {
    ask: 'doctor',
    purpose: 'background',
    weight: 2, // asks what is still open; before the single ways
    when: all(changeFound, unless(any(is('treatments', 'targeted'), opensNoDrug, is('testing.tumor.markers', ...geneActivityTests))), treatingDoctor),
    sources: ['families#no-approved-treatment', 'nci-biomarker#no-match'],
  },
  'result-not-yet-known': {
    ask: 'doctor',
    purpose: 'background',
    when: changeFound,
    sources: ['acs#limits-knowledge'],
  },
  'result-treated-others': {
    ask: 'doctor',
    purpose: 'background',
    when: all(changeFound, treatingDoctor),
    concerns: ['second-opinion'],
    sources: ['families#clinician-awareness'],
  },
  'result-seen-by-other-doctors': {
    ask: 'doctor',
    purpose: 'background',
    weight: -3, // after the report itself
    when: any(tested, is('testing.inherited.status', 'done')),
    sources: ['acs#results-unused', 'uconn-genetics-visit#record'],
  },
})
