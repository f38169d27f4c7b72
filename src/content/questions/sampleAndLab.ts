import { all, any, fact, is, unless } from '../../rules/index.ts'
import { questions } from '../define.ts'

const cancer = fact('has-cancer')
const aboutCancer = unless(is('situation', 'family-risk', 'rare-disease'))
const resultKnown = is('testing.tumor.result', 'change-found', 'none-found', 'not-enough-sample', 'not-sure')
const notTested = all(is('testing.tumor.status', 'not-done'), unless(resultKnown))
const waiting = all(is('testing.tumor.status', 'waiting'), unless(resultKnown))
const tooSmall = all(aboutCancer, is('testing.tumor.result', 'not-enough-sample'))
/** Another question asks for the kept tissue. */
const keptTissueAskedFor = all(
  is('cancer', 'colorectal', 'stomach', 'small-bowel', 'endometrial', 'ureter-renal-pelvis'),
  is('situation', 'after-treatment'),
  unless(is('testing.inherited.status', 'done', 'waiting')),
)
/** These are tested in blood or marrow anyway. */
const bloodCancer = is('cancer', 'leukemia', 'lymphoma', 'myeloma', 'mds-mpn')

/** Before it has spread, no result would change its treatment. */
const earlyKidney = all(is('cancer', 'kidney'), unless(any(fact('advanced'), is('situation', 'after-treatment'))))
/** Their usual drugs need no test, so how it is done comes after whether it is of use. */
const noListedMarker = any(is('cancer', 'liver', 'neuroendocrine', 'eye-melanoma', 'retinoblastoma', 'mesothelioma'), is('subtype', 'lung-small-cell'), earlyKidney)

export const sampleAndLab = questions('sample-and-lab', '2026-11-22', {
  'sample-too-small-next': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // comes before the single ways, blood or a new sample
    when: tooSmall,
    sources: ['acs#inadequate-results', 'nci-biomarker#too-little-tissue'],
  },
  'sample-blood-instead': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3, // may spare a biopsy, so it comes before one
    when: all(tooSmall, unless(bloodCancer)),
    sources: ['nci-biomarker#liquid-biopsy', 'lungcancer-net#tissue-and-blood', 'acs#biomarker-tests'],
  },
  'sample-new-biopsy-safe': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 2, // after the ways without a biopsy
    when: all(tooSmall, unless(bloodCancer)),
    sources: ['nci-biomarker#biopsy-not-safe', 'acs#inadequate-results'],
  },
  'sample-large-enough': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(aboutCancer, waiting),
    sources: ['acs#inadequate-results', 'nci-biomarker#too-little-tissue'],
  },
  'sample-tissue-or-blood': {
    ask: 'doctor',
    purpose: 'meaning',
    // After surgery there is tissue.
    when: all(cancer, notTested, unless(any(bloodCancer, noListedMarker, is('treatments', 'surgery')))),
    group: 'which-sample',
    sources: ['acs#biomarker-tests', 'nci-biomarker#sample'],
  },
  'sample-stored-tissue': {
    ask: 'doctor',
    purpose: 'meaning',
    // For the liver, another question asks if there is tissue at all.
    when: all(cancer, notTested, unless(any(bloodCancer, earlyKidney, is('cancer', 'liver'), keptTissueAskedFor)), any(is('situation', 'in-treatment', 'growing-or-returned', 'after-treatment'), is('treatments', 'surgery'))),
    group: 'which-sample',
    weight: 1, // may spare a biopsy; over the general question of its group
    sources: ['nci-biomarker#sample', 'acs#biomarker-tests'],
  },
  'sample-was-it-blood': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 1, // blood can miss what tissue would show
    when: all(aboutCancer, is('testing.tumor.result', 'none-found'), unless(any(bloodCancer, is('situation', 'after-treatment')))),
    sources: ['nci-biomarker#liquid-biopsy', 'lungcancer-net#tissue-and-blood'],
  },
  'sample-healthy-cells': {
    ask: 'doctor',
    purpose: 'background',
    when: all(cancer, any(notTested, waiting)),
    leadsTo: ['incidental'],
    sources: ['nci-biomarker#healthy-sample'],
  },
  'sample-what-happens': {
    ask: 'doctor',
    purpose: 'background',
    // Which sample comes first.
    weight: -3,
    when: all(cancer, any(notTested, tooSmall), unless(any(bloodCancer, is('situation', 'after-treatment')))),
    sources: ['cancer-council-questions#tests', 'nci-biomarker#biopsy-not-safe'],
  },
  'sample-done-here': {
    ask: 'doctor',
    purpose: 'background',
    when: all(cancer, notTested),
    concerns: ['travel'],
    sources: ['acs#limits-access', 'families#specialised-centers'],
  },
  'lab-certified': {
    ask: 'lab',
    purpose: 'background',
    when: all(aboutCancer, waiting, unless(is('insurance', 'outside-us'))),
    sources: ['outcomes#accredited-lab', 'ambry-lab-quality#quality-standards'],
  },
  'lab-keeps-sample': {
    ask: 'lab',
    purpose: 'background',
    // Worth a call to the lab only where nothing else is going on.
    when: all(is('situation', 'after-treatment'), is('testing.tumor.status', 'done'), unless(any(is('testing.tumor.result', 'not-enough-sample'), is('concerns', 'privacy')))),
    sources: ['nci-biomarker#sample', 'acs#at-growth'],
  },
})
