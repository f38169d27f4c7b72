import { all, any, fact, is, unless } from '../../rules/index.ts'
import { questions } from '../define.ts'
import { brafBesideMismatchRepair } from './cancers/digestiveConditions.ts'

const rare = is('situation', 'rare-disease')
const familyRisk = is('situation', 'family-risk')
const done = is('testing.inherited.status', 'done')
const waiting = is('testing.inherited.status', 'waiting')
const notTested = is('testing.inherited.status', 'not-done', 'not-sure')
const pathogenic = is('testing.inherited.result', 'pathogenic')
const fromHome = is('testing.inherited.kind', 'consumer')
/** A test of a clinic; a home kit does not take the place of a counselor. */
const tested = all(done, unless(fromHome))
/** What a home kit shows is confirmed before anything is built on it. */
const confirmed = all(pathogenic, unless(fromHome))
const explained = is('testing.inherited.explained', 'yes')
const uncertain = is('testing.inherited.result', 'uncertain')
const negative = is('testing.inherited.result', 'negative')
/** A result is there that nobody trained in genetics has explained (family rule G3). */
const unexplained = all(done, is('testing.inherited.explained', 'no', 'not-sure'))
/** Nobody is asked to ask for a counselor whom they are about to see or have seen; an unexplained result has a question of its own. */
const hasCounselor = any(fact('genetic-counselor-visit'), is('testing.inherited.explained', 'yes'), unexplained)
/** These have a question of their own about the test: the test is the decision, and the counselor one way to it. */
const asksForTest = any(
  is('cancer', 'breast', 'ovarian', 'pancreatic', 'adrenal', 'paraganglioma', 'retinoblastoma'),
  all(is('cancer', 'prostate'), any(fact('advanced'), is('features', 'aggressive'))), is('subtype', 'thyroid-medullary'),
  all(is('cancer', 'stomach'), is('features', 'diffuse')))
const hasOwnTestQuestion = any(asksForTest, is('cancer', 'mesothelioma', 'eye-melanoma', 'sebaceous'), brafBesideMismatchRepair)
const ruleMet = any(fact('G1'), fact('P1'), fact('P5'), fact('family-referral'))
/** A test of inherited genes is on the table: it is under way, or something that was answered points to it. */
const testInView = all(
  unless(tested),
  unless(rare),
  any(waiting, ruleMet, fact('tumor-finding-may-be-inherited'), all(familyRisk, notTested)),
  // A cancer in childhood alone is a reason to ask if a genetics team should look, not yet for questions about its test.
  unless(all(fact('has-cancer'), fact('under-18'), unless(any(waiting, fact('G1'), fact('tumor-finding-may-be-inherited'), fact('relatives-cancer-refers'))))),
)

export const inherited = questions('inherited', '2026-11-22', {
  // "Should I see a genetic counselor?": one of these, the most telling reason first. All are decisions, because a referral takes time.
  'inherited-known-change-see-counselor': {
    ask: 'doctor',
    purpose: 'decision',
    group: 'see-a-genetic-counselor',
    weight: 5, // a change that is known in the family is the plainest reason of all
    when: all(fact('G1'), unless(hasCounselor), unless(waiting)),
    concerns: ['family'],
    sources: ['cdc-lynch#known-variant', 'acs#inherited-risk', 'families#referral-counselors'],
  },
  'inherited-family-see-counselor': {
    ask: 'doctor',
    purpose: 'decision',
    group: 'see-a-genetic-counselor',
    weight: 4, // names the relative, so it says more than the person's own cancer alone
    // A finding in the tumor is the nearer reason.
    when: all(fact('relatives-cancer-refers'), unless(fact('tumor-finding-may-be-inherited')), unless(hasCounselor), unless(any(tested, waiting))),
    concerns: ['family'],
    sources: ['uchicago-criteria#relatives', 'acs#inherited-risk', 'families#referral-counselors'],
  },
  'inherited-tumor-finding-see-counselor': {
    ask: 'doctor',
    purpose: 'decision',
    group: 'see-a-genetic-counselor',
    when: all(fact('tumor-finding-may-be-inherited'), unless(brafBesideMismatchRepair), unless(hasCounselor), unless(done)),
    concerns: ['family'],
    sources: ['asco-germline-panels#tumor-findings', 'acs#gene-changes'],
  },
  'inherited-history-see-counselor': {
    ask: 'doctor',
    purpose: 'decision',
    group: 'see-a-genetic-counselor',
    weight: -3, // gives way to a question that names the cancer, the relative or the change
    when: all(fact('family-referral'), unless(hasCounselor), unless(any(tested, waiting)), unless(all(fact('has-cancer'), any(hasOwnTestQuestion, fact('under-18'))))),
    concerns: ['family'],
    sources: ['acs#inherited-risk', 'asco-germline-panels#family-history'],
  },
  'inherited-result-who-explains': {
    ask: 'doctor',
    purpose: 'decision',
    group: 'see-a-genetic-counselor',
    weight: 2, // a result that nobody explained cannot be used; after what the result itself raises
    when: all(unexplained, unless(fact('genetic-counselor-visit'))),
    sources: ['asco-sso-2024#counseling-after-the-test', 'outcomes#counseling-if-hereditary'],
  },
  'inherited-would-a-counselor-help': {
    ask: 'doctor',
    purpose: 'decision',
    group: 'see-a-genetic-counselor',
    weight: 4, // family history is what this visit is about, also where no rule is met
    when: all(familyRisk, unless(hasCounselor), unless(fact('family-referral')), unless(any(tested, waiting))),
    concerns: ['family'],
    sources: ['acs#inherited-risk', 'asco-germline-panels#family-history'],
  },

  // What the counselor, once there, can be asked about a family or a test.
  'inherited-family-does-a-test-fit': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // the reason for the visit
    when: all(fact('relatives-cancer-refers'), fact('genetic-counselor-visit'), unless(fact('G1')), unless(any(tested, waiting))),
    sources: ['uchicago-criteria#relatives', 'acs#inherited-risk'],
  },
  'inherited-known-change-same-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3, // clear next step; before general questions on tests
    // For a child the question is first whether to test now at all.
    when: all(fact('G1'), unless(any(tested, waiting)), unless(fact('under-18'))),
    concerns: ['family'],
    sources: ['cdc-lynch#known-variant', 'gim-cascade-2020#one-change'],
  },
  'inherited-known-change-in-men': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: -1, // after whether to be tested at all
    when: all(fact('G1'), is('sexAtBirth', 'male'), unless(any(done, waiting)), unless(fact('under-18'))),
    sources: ['basser-men-2018#men', 'gim-cascade-2020#who'],
  },
  'inherited-known-change-looked-for': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // without it the result cannot be read
    when: all(fact('G1'), done, is('testing.inherited.result', 'negative', 'uncertain', 'not-sure')),
    sources: ['gim-cascade-2020#one-change', 'colorado-negative-results#two-kinds'],
  },
  'inherited-family-uncertain-change': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 3, // easily taken for a reason to be tested
    when: all(fact('C0'), unless(any(tested, waiting))),
    concerns: ['family'],
    sources: ['eviq-referral#uncertain', 'nci-uncertain-variant#meaning'],
  },
  'inherited-test-for-me': {
    ask: 'doctor',
    purpose: 'decision',
    // Cancers with a question of their own about this test are left to it.
    when: all(
      any(fact('has-cancer'), familyRisk),
      is('testing.inherited.status', 'not-done'),
      unless(ruleMet),
      unless(is('family.ancestry', 'ashkenazi-jewish')),
      unless(any(is('cancer', 'breast', 'ovarian', 'pancreatic', 'kidney', 'paraganglioma', 'retinoblastoma', 'colorectal', 'stomach', 'esophageal', 'liver', 'bile-duct', 'small-bowel', 'neuroendocrine', 'adrenal', 'mesothelioma', 'eye-melanoma', 'sebaceous'), is('subtype', 'adrenocortical', 'thyroid-medullary'))),
      // In the first days of a leukemia it is not what comes next; its signs have a question of their own.
      unless(is('cancer', 'leukemia', 'lymphoma', 'myeloma', 'mds-mpn')),
    ),
    group: 'inherited-for-my-cancer',
    weight: -5, // gives way to a question that names the cancer or the gene
    // Neither the cancer nor the family calls for a test, as far as was told.
    backgroundWhen: all(fact('has-cancer'), unless(fact('family-cancer'))),
    concerns: ['family'],
    sources: ['acs#inherited-risk', 'asco-germline-panels#family-history'],
  },
  'inherited-childhood-cancer': {
    ask: 'doctor',
    purpose: 'decision',
    group: 'see-a-genetic-counselor',
    weight: -3, // gives way to a reason in the family or in the tumor; the team may not have thought of it
    when: all(fact('has-cancer'), any(is('cancer', 'childhood'), fact('under-18')), unless(is('cancer', 'retinoblastoma', 'adrenal', 'paraganglioma')), unless(done)),
    concerns: ['family'],
    sources: ['aacr-children-2017#who', 'acs#inherited-risk'],
  },
  'inherited-was-it-tested': {
    ask: 'doctor',
    purpose: 'meaning',
    // Where the test itself is asked for, the answer tells if it was done.
    when: all(any(fact('has-cancer'), familyRisk), is('testing.inherited.status', 'not-sure'), unless(all(fact('has-cancer'), asksForTest))),
    sources: ['acs#gene-changes', 'asco-germline-panels#tumor-findings'],
  },
  'inherited-one-gene-or-many': {
    ask: 'genetic-counselor',
    purpose: 'meaning',
    // Where a change is known in the family, a test for that one change comes first.
    group: 'one-gene-or-many',
    when: all(testInView, unless(waiting), unless(fact('G1'))),
    sources: ['asco-germline-panels#which-genes', 'outcomes#test-kinds'],
  },
  'inherited-ashkenazi-few-or-many': {
    ask: 'genetic-counselor',
    purpose: 'meaning',
    group: 'one-gene-or-many',
    weight: 1, // the choice that people with these ancestors have
    when: all(testInView, is('family.ancestry', 'ashkenazi-jewish'), unless(waiting), unless(fact('G1'))),
    sources: ['uchicago-criteria#ancestry', 'asco-germline-panels#which-genes'],
  },
  'inherited-each-result': {
    ask: 'genetic-counselor',
    purpose: 'meaning',
    weight: 1, // before the result is the time to ask
    when: testInView,
    sources: ['acs#inherited-risk', 'outcomes#changes-management', 'outcomes#uncertain-result'],
  },
  'inherited-say-no-or-later': {
    ask: 'genetic-counselor',
    purpose: 'background',
    when: all(testInView, unless(waiting)),
    concerns: ['emotions'],
    sources: ['acs#inherited-risk', 'acs#making-decisions'],
  },
  'inherited-how-sample-taken': {
    ask: 'genetic-counselor',
    purpose: 'background',
    weight: -2, // a practical matter
    // In leukemia the next question asks more closely.
    when: all(testInView, unless(waiting), unless(is('cancer', 'leukemia', 'mds-mpn'))),
    sources: ['uconn-genetics-visit#sample', 'nci-biomarker#inherited'],
  },
  'inherited-chance-of-finding': {
    ask: 'genetic-counselor',
    purpose: 'background',
    // With a change that is known in the family, the chance is another matter.
    when: all(testInView, unless(waiting), unless(fact('G1'))),
    sources: ['cdc-genetic-counseling#questions'],
  },
  'inherited-who-orders': {
    ask: 'doctor',
    purpose: 'background',
    weight: -3, // how a test comes about follows on whether there is to be one
    when: all(testInView, fact('has-cancer'), unless(waiting), unless(hasCounselor)),
    concerns: ['time'],
    sources: ['mainstream-testing-2016#by-the-cancer-team', 'asco-sso-2024#counseling-after-the-test'],
  },
  'inherited-skin-sample': {
    ask: 'genetic-counselor',
    purpose: 'meaning',
    when: all(is('cancer', 'leukemia', 'mds-mpn'), notTested),
    sources: ['arup-aml#skin-sample'],
  },
  'inherited-waiting-decisions': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 2, // surgery and medicines may hang on it
    when: all(waiting, fact('has-cancer')),
    concerns: ['time'],
    sources: ['asco-sso-2024#treatment', 'acs#biomarker-tests'],
  },
  'inherited-waiting-who-calls': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 2, // a result that nobody calls about is easily missed
    when: waiting,
    concerns: ['time'],
    sources: ['acs#results-unused', 'acs#biomarker-tests'],
  },
  'inherited-visit-bring': {
    ask: 'doctors-office',
    purpose: 'background',
    when: all(fact('genetic-counselor-visit'), unless(rare)),
    sources: ['cdc-family-history#what-to-collect', 'asco-germline-panels#family-history', 'terms#physician-information'],
  },
  'inherited-visit-what-happens': {
    ask: 'doctors-office',
    purpose: 'background',
    weight: -1, // after what to bring
    when: all(fact('genetic-counselor-visit'), unless(rare)),
    sources: ['uconn-genetics-visit#first-visit', 'cdc-genetic-counseling#questions'],
  },

  // A result is there.
  'inherited-gene-what-it-means': {
    ask: 'doctor',
    purpose: 'decision',
    group: 'inherited-pathogenic-meaning',
    weight: 4, // all that is decided next rests on it
    when: all(confirmed, fact('gene-named'), unless(rare), unless(explained)),
    sources: ['asco-sso-2024#counseling-after-the-test', 'acs#inherited-risk'],
  },
  'inherited-change-what-it-means': {
    ask: 'doctor',
    purpose: 'decision',
    group: 'inherited-pathogenic-meaning',
    weight: 2, // gives way to the question that names the gene
    when: all(confirmed, unless(rare), unless(explained)),
    sources: ['asco-sso-2024#counseling-after-the-test', 'acs#inherited-risk'],
  },
  'inherited-change-treatment': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3, // an option may hang on it
    when: all(confirmed, fact('has-cancer'), unless(is('situation', 'after-treatment'))),
    sources: ['asco-sso-2024#treatment', 'asco-ovarian-2020#treatment', 'acs#treatment-options'],
  },
  'inherited-change-other-cancers': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: -1, // what the change means, and what can be done, come first
    when: all(confirmed, fact('has-cancer')),
    leadsTo: ['outlook'],
    sources: ['cdc-genetic-counseling#questions', 'asco-sso-2024#counseling-after-the-test'],
  },
  'inherited-change-checks': {
    ask: 'doctor',
    purpose: 'meaning',
    group: 'inherited-check-ups',
    weight: 3, // the first thing that can be done about the change
    when: all(confirmed, unless(rare), unless(familyRisk)),
    sources: ['acs#healthy-habits-screening', 'cdc-cascade#why'],
  },
  'inherited-change-checks-now': {
    ask: 'doctor',
    // Without a cancer to treat, check-ups are what is decided next.
    purpose: 'decision',
    group: 'inherited-check-ups',
    when: all(confirmed, familyRisk),
    sources: ['acs#healthy-habits-screening', 'cdc-cascade#why'],
  },
  'inherited-change-who-keeps-track': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(confirmed, unless(rare), unless(is('situation', 'new-diagnosis', 'in-treatment', 'growing-or-returned'))),
    sources: ['acs#results-unused', 'acs#healthy-habits-screening'],
  },
  'inherited-change-lower-chance': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 2, // next to the check-ups, the other half of what can be done
    when: all(confirmed, unless(any(rare, familyRisk))),
    sources: ['acs#healthy-habits-screening', 'terms#prevention'],
  },
  'inherited-change-lower-chance-now': {
    ask: 'doctor',
    // Without a cancer to treat, it is decided next, and for some genes by a certain age.
    purpose: 'decision',
    when: all(confirmed, familyRisk),
    sources: ['acs#healthy-habits-screening', 'terms#prevention'],
  },
  'inherited-change-and-family': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(confirmed, familyRisk, fact('family-cancer')),
    sources: ['acs#family-screening', 'acs#healthy-habits-screening'],
  },
  'inherited-uncertain-for-now': {
    ask: 'doctor',
    // Easily taken for a yes or a no, and then acted on.
    purpose: 'decision',
    weight: 4, // before anything is built on it
    when: all(uncertain, unless(rare), unless(explained)),
    sources: ['nci-uncertain-variant#meaning', 'asco-sso-2024#uncertain-results', 'outcomes#uncertain-result'],
  },
  'inherited-uncertain-news': {
    ask: 'doctor',
    purpose: 'meaning',
    when: uncertain,
    sources: ['asco-sso-2024#uncertain-results', 'outcomes#uncertain-result'],
  },
  'inherited-nothing-found-family': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 3, // easily taken for an all-clear
    // What a home kit does not show, and a test for the family's own change, have questions of their own.
    when: all(negative, tested, fact('family-cancer'), unless(fact('G1')), unless(rare)),
    concerns: ['family'],
    sources: ['colorado-negative-results#two-kinds', 'acs#family-screening'],
  },
  'inherited-which-genes-looked-at': {
    ask: 'genetic-counselor',
    purpose: 'meaning',
    when: all(done, is('testing.inherited.result', 'negative', 'not-sure'), unless(fact('G1')), unless(is('cancer', 'retinoblastoma')), unless(rare)),
    sources: ['asco-germline-panels#which-genes', 'acs#inherited-risk'],
  },
  'inherited-negative-newer-test': {
    ask: 'genetic-counselor',
    purpose: 'meaning',
    when: all(negative, tested, any(fact('family-cancer'), fact('has-cancer')), unless(fact('G1')), unless(is('cancer', 'retinoblastoma')), unless(rare)),
    concerns: ['family'],
    sources: ['asco-germline-panels#which-genes', 'colorado-negative-results#two-kinds'],
  },
  'inherited-what-was-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // everything else depends on it
    when: all(done, is('testing.inherited.result', 'not-sure')),
    sources: ['acs#gene-changes', 'acs#was-it-done'],
  },
  // The office hands reports out: the visit's time goes to what they say.
  'inherited-report-copy-nothing-found': {
    ask: 'doctors-office',
    purpose: 'meaning',
    when: all(done, negative, unless(is('testing.inherited.kind', 'consumer'))),
    sources: ['asco-germline-panels#which-genes', 'acs#was-it-done'],
  },
  'inherited-report-copy': {
    ask: 'doctors-office',
    purpose: 'meaning',
    when: all(done, unless(negative), unless(is('testing.inherited.kind', 'consumer'))),
    sources: ['cdc-cascade#copy-of-report', 'acs#was-it-done'],
  },
  'inherited-home-kit-confirm': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 5, // nothing can be built on it before
    when: all(fromHome, unless(negative)),
    sources: ['jax-home-tests#confirm', 'outcomes#accredited-lab', 'outcomes#validated-test'],
  },
  'inherited-home-kit-nothing-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 5, // easily taken for an all-clear, though little may have been read
    when: all(fromHome, negative),
    sources: ['jax-home-tests#confirm', 'outcomes#validated-test'],
  },

  // The family, where no rule is met or little is known. Never told as good news.
  'inherited-family-does-it-matter': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 2, // a list cannot judge the family, a doctor can
    when: all(fact('family-cancer-no-referral'), unless(rare), unless(familyRisk), unless(any(done, waiting))),
    concerns: ['family'],
    sources: ['asco-germline-panels#family-history', 'acs#family-screening'],
  },
  'inherited-family-check-ups': {
    ask: 'doctor',
    // For someone without cancer, this is what is decided, whatever becomes of a gene test.
    purpose: 'decision',
    weight: 2, // can be done with or without a gene test
    when: all(familyRisk, any(fact('family-cancer'), fact('G1')), unless(confirmed)),
    concerns: ['family'],
    sources: ['acs#family-screening'],
  },
  'inherited-family-unknown': {
    ask: 'doctor',
    // Tests are often chosen by the family; without one, the choice itself is the question.
    purpose: 'decision',
    weight: 2, // before the questions that fit everyone; the tests that the cancer itself calls for come first
    when: all(is('family.known', 'no'), unless(rare), unless(any(tested, waiting))),
    concerns: ['family'],
    sources: ['nccn-table-2019#unknown-history', 'acs#inherited-risk'],
  },
  'inherited-family-partly-known': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(is('family.known', 'some'), unless(rare), unless(any(tested, waiting))),
    sources: ['asco-family-history-2014#what-to-collect', 'acs#inherited-risk'],
  },
  'inherited-ashkenazi-no-cancer': {
    ask: 'doctor',
    // Where nothing else is known of the family, ancestry is what the visit turns on.
    purpose: 'decision',
    weight: 4, // may be the one reason for a test
    when: all(is('family.ancestry', 'ashkenazi-jewish'), familyRisk, unless(any(tested, waiting)), unless(fact('G1'))),
    concerns: ['family'],
    sources: ['uspstf-2019#ancestry', 'uchicago-criteria#ancestry'],
  },
  'inherited-ashkenazi': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 2, // the doctor may not know of it
    when: all(is('family.ancestry', 'ashkenazi-jewish'), unless(rare), unless(familyRisk), unless(any(done, waiting))),
    concerns: ['family'],
    sources: ['uspstf-2019#ancestry', 'uchicago-criteria#ancestry'],
  },
  'inherited-nothing-found-lower-chance': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 2, // with a family like this, something may still be done
    when: all(negative, tested, familyRisk, fact('relatives-cancer-refers'), unless(fact('G1'))),
    concerns: ['family'],
    sources: ['acs#healthy-habits-screening', 'terms#prevention', 'colorado-negative-results#two-kinds'],
  },
  'inherited-prevent-illness': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(familyRisk, unless(any(done, waiting))),
    sources: ['acs#healthy-habits-screening', 'terms#prevention'],
  },
})
