import { all, any, fact, is, not, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, resultStillOpen, untested } from './conditions.ts'

const aml = all(fact('has-cancer'), is('subtype', 'aml'))
const acuteLymphoblastic = all(fact('has-cancer'), is('subtype', 'all'))
const cll = all(fact('has-cancer'), is('subtype', 'cll'))
const cml = all(fact('has-cancer'), is('subtype', 'cml'))
/** A kind of AML with a treatment of its own. */
const apl = is('testing.tumor.markers', 'PML-RARA')
const growing = is('situation', 'growing-or-returned')
const after = is('situation', 'after-treatment')
const changeFound = is('testing.tumor.result', 'change-found')
/** In CML, BCR-ABL1 is always there; another name on the report is a change that came later. */
const otherChangeThanBcrAbl = any(is('testing.tumor.markers', 'ABL1'), all(fact('marker-named'), not(is('testing.tumor.markers', 'BCR-ABL1'))))
const whyThePillStopped = is('testing.tumor.markers', 'BTK', 'PLCG2')

export const leukemia = questions('tumor-testing', '2026-11-22', {
  'leukemia-which-type': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 5, // every other question depends on it
    when: all(patientWith('leukemia'), unless(is('subtype', 'aml', 'all', 'cll', 'cml'))),
    sources: ['fda-companion-tests#leukemia', 'acs#cancers-tested'],
  },

  // AML.
  'aml-changes-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // over the general question of its group, and after APL, which cannot wait for it
    when: all(aml, untested, unless(any(growing, after))),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#aml', 'fda-midostaurin#flt3', 'fda-ivosidenib#aml', 'aml-powerful-patients#tests'],
  },
  'aml-flt3-before-chemo': {
    ask: 'doctor',
    purpose: 'safety',
    when: all(
      aml,
      fact('before-treatment'),
      unless(any(is('testing.tumor.markers', 'FLT3', 'PML-RARA'), is('testing.tumor.markersNotFound', 'FLT3'), is('testing.tumor.result', 'none-found'))),
    ),
    sources: ['fda-midostaurin#flt3', 'fda-quizartinib#flt3'],
  },
  'aml-is-it-apl': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 5, // decides the treatment of the first hours
    // Where chemotherapy is planned, doctors know that it is not.
    when: all(aml, is('situation', 'new-diagnosis'), fact('before-treatment'), untested, unless(is('treatmentsPlanned', 'chemotherapy', 'transplant'))),
    sources: ['blood-apl-2009#urgent', 'fda-arsenic-trioxide#apl'],
  },
  'apl-drugs': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'what-the-tumor-result-means',
    when: all(aml, apl, fact('before-treatment')),
    sources: ['blood-apl-2009#urgent', 'fda-arsenic-trioxide#apl'],
  },
  'aml-which-changes': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: moreExact,
    when: all(
      aml,
      resultStillOpen,
      unless(any(fact('marker-named'), is('testing.tumor.markersNotFound', 'FLT3', 'NPM1', 'IDH1', 'IDH2', 'KMT2A'))),
      unless(growing),
    ),
    group: 'what-the-tumor-test-looked-for',
    sources: ['fda-companion-tests#aml', 'aml-powerful-patients#tests', 'fda-ziftomenib#returned'],
  },
  'aml-cd33': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: -2, // after the gene changes
    when: all(aml, any(fact('before-treatment'), growing), unless(any(is('treatments', 'immunotherapy'), is('testing.tumor.markers', 'CD33', 'PML-RARA')))),
    sources: ['fda-gemtuzumab#cd33'],
  },
  'aml-returned-test-again': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(aml, growing, unless(any(is('testing.tumor.status', 'waiting'), apl))),
    group: 'test-again-now',
    sources: ['fda-gilteritinib#returned', 'fda-enasidenib#returned', 'fda-revumenib#returned', 'fda-ziftomenib#returned', 'fda-companion-tests#aml'],
  },
  'aml-change-found-drug': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(aml, is('testing.tumor.markers', 'FLT3', 'NPM1', 'IDH1', 'IDH2', 'KMT2A'), unless(after)),
    // The pills for the other three are for AML that has come back or did not go away.
    backgroundWhen: all(is('situation', 'in-treatment'), not(is('testing.tumor.markers', 'FLT3', 'IDH1'))),
    sources: ['fda-midostaurin#flt3', 'fda-ivosidenib#aml', 'fda-enasidenib#returned', 'fda-revumenib#returned'],
  },
  'aml-risk-from-changes': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(aml, changeFound, is('situation', 'new-diagnosis', 'in-treatment'), unless(any(is('treatments', 'transplant'), apl))),
    leadsTo: ['outlook'],
    sources: ['aml-powerful-patients#tests', 'ash-transplant-mrd-2019#risk-group'],
  },
  'aml-npm1-follow': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3, // names the change that is followed, over the general question of its group
    when: all(aml, is('testing.tumor.markers', 'NPM1'), unless(growing)),
    group: 'is-it-working',
    sources: ['ash-aml-mrd-2019#npm1', 'arup-aml#mrd'],
  },

  // ALL.
  'all-philadelphia-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(acuteLymphoblastic, untested, unless(any(growing, after))),
    group: 'was-my-cancer-tested',
    sources: ['fda-ponatinib#all', 'fda-dasatinib#all'],
  },
  'all-b-cell-or-t-cell': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 1, // the other tests depend on it
    when: all(acuteLymphoblastic, is('situation', 'new-diagnosis')),
    sources: ['pdq-all-children#type', 'fda-blinatumomab#cd19'],
  },
  'all-ph-like-type': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(acuteLymphoblastic, is('situation', 'new-diagnosis', 'in-treatment', 'growing-or-returned'), unless(fact('marker-named'))),
    sources: ['ash-ph-like-2020#testing'],
  },
  'all-how-strong': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(acuteLymphoblastic, is('situation', 'new-diagnosis')),
    leadsTo: ['outlook'],
    sources: ['pdq-all-children#risk-groups'],
  },
  'all-proteins-when-returned': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(acuteLymphoblastic, growing, unless(is('testing.tumor.status', 'waiting'))),
    group: 'test-again-now',
    sources: ['fda-blinatumomab#cd19', 'fda-inotuzumab#cd22', 'fda-revumenib#returned'],
  },
  'all-bcr-abl-found': {
    ask: 'doctor',
    // It is given from the start.
    purpose: 'decision',
    when: all(acuteLymphoblastic, is('testing.tumor.markers', 'BCR-ABL1'), unless(any(is('treatments', 'targeted'), after))),
    sources: ['fda-ponatinib#all', 'fda-dasatinib#all', 'fda-imatinib#all'],
  },
  'all-bcr-abl-growing': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 5, // the next pill hangs on it
    when: all(acuteLymphoblastic, is('testing.tumor.markers', 'BCR-ABL1'), growing, unless(is('testing.tumor.markers', 'ABL1'))),
    sources: ['fda-ponatinib#t315i', 'fda-dasatinib#all'],
  },
  'leukemia-mrd-check': {
    ask: 'doctor',
    // It steers what comes after the first treatment.
    purpose: 'decision',
    weight: -4, // after the tests that name the leukemia, and after the options
    group: 'is-it-working',
    when: all(fact('has-cancer'), is('subtype', 'aml', 'all'), unless(after)),
    sources: ['arup-aml#mrd', 'fda-blinatumomab#mrd'],
  },
  'leukemia-mrd-then-what': {
    ask: 'doctor',
    // The next drugs and a transplant hang on it.
    purpose: 'decision',
    weight: -5, // after the test itself
    when: all(fact('has-cancer'), is('subtype', 'aml', 'all'), is('situation', 'in-treatment')),
    leadsTo: ['outlook'],
    sources: ['ash-transplant-mrd-2019#mrd', 'fda-blinatumomab#mrd'],
  },

  // CLL.
  'cll-17p-tp53-ighv-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // over the general question of its group, and after the question if to treat at all
    when: all(cll, untested, unless(is('situation', 'in-treatment', 'growing-or-returned', 'after-treatment'))),
    group: 'was-my-cancer-tested',
    sources: ['cll-society#test-before-treat', 'nccn-patients-cll#tests', 'fda-cll-2026#17p'],
  },
  'cll-tests-while-waiting': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(
      cll,
      untested,
      is('situation', 'new-diagnosis'),
      unless(is('treatmentsPlanned', 'chemotherapy', 'targeted', 'immunotherapy', 'radiation', 'transplant')),
    ),
    sources: ['blood-cll-tests-2016#at-diagnosis', 'cll-society#test-before-treat'],
  },
  'cll-results-and-treatment': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(
      cll,
      any(changeFound, is('testing.tumor.result', 'not-sure')),
      unless(any(is('testing.tumor.markers', 'TP53', 'del(17p)'), is('treatments', 'targeted'), after)),
    ),
    group: 'what-the-tumor-result-means',
    sources: ['cll-society#test-before-treat', 'nccn-patients-cll#tests', 'fda-cll-2026#17p'],
  },
  'cll-no-17p-change': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(cll, is('testing.tumor.result', 'none-found'), unless(any(is('situation', 'in-treatment'), after))),
    group: 'what-the-tumor-result-means',
    sources: ['fda-cll-2026#17p', 'cll-society#test-before-treat'],
  },
  'cll-test-again': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(cll, growing, unless(is('testing.tumor.status', 'waiting'))),
    group: 'test-again-now',
    sources: ['cll-society#test-before-treat', 'nccn-patients-cll#tests'],
  },
  'cll-btk-plcg2-changes': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 3, // the reason why a pill stopped can point to the next
    when: all(cll, growing, is('treatments', 'targeted'), unless(whyThePillStopped)),
    sources: ['blood-cll-btk-2023#resistance', 'dana-farber-cll-2023#resistance'],
  },
  'cll-btk-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'what-the-tumor-result-means',
    when: all(cll, whyThePillStopped, unless(after)),
    sources: ['blood-cll-btk-drugs-2024#resistance', 'blood-cll-btk-2023#resistance'],
  },
  'cll-test-before-next': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 1, // the one test that lies ahead; before what the old one missed
    when: all(cll, is('situation', 'in-treatment', 'after-treatment')),
    sources: ['cll-society#test-before-treat', 'nccn-patients-cll#tests'],
  },
  'cll-tp53-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(cll, is('testing.tumor.markers', 'TP53', 'del(17p)'), unless(is('situation', 'in-treatment', 'after-treatment'))),
    group: 'what-the-tumor-result-means',
    sources: ['cll-society#test-before-treat', 'fda-cll-2026#17p'],
  },

  // CML.
  'cml-bcr-abl-level': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(cml, unless(is('situation', 'in-treatment', 'growing-or-returned', 'after-treatment'))),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#cml', 'fda-companion-tests-2023#cml', 'fda-nilotinib#cml'],
  },
  'cml-which-pill': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(cml, fact('before-treatment')),
    sources: ['fda-imatinib#cml', 'fda-nilotinib#cml', 'fda-dasatinib#cml', 'fda-asciminib#cml'],
  },
  'cml-level-goals': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(cml, is('situation', 'new-diagnosis')),
    sources: ['ash-cml-monitoring-2018#milestones'],
  },
  'cml-level-now': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // over the general question of its group, and after a new change under treatment
    when: all(cml, is('situation', 'in-treatment', 'growing-or-returned')),
    group: 'was-my-cancer-tested',
    sources: ['ash-cml-monitoring-2018#milestones', 'fda-companion-tests#cml'],
  },
  'cml-growing-mutation-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(cml, growing, unless(any(is('testing.tumor.status', 'waiting'), otherChangeThanBcrAbl))),
    group: 'test-again-now',
    sources: ['fda-ponatinib#t315i', 'fda-asciminib#t315i'],
  },
  'cml-change-found-which-pill': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // the next pill hangs on it
    when: all(growing, any(all(cml, otherChangeThanBcrAbl), all(acuteLymphoblastic, is('testing.tumor.markers', 'ABL1')))),
    sources: ['fda-ponatinib#t315i', 'fda-asciminib#t315i'],
  },
})
