import { all, any, fact, is, unless } from '../../rules/index.ts'
import { questions } from '../define.ts'

const rare = is('situation', 'rare-disease')
const familyRisk = is('situation', 'family-risk')
const done = is('testing.inherited.status', 'done')
const waiting = is('testing.inherited.status', 'waiting')
const notTested = is('testing.inherited.status', 'not-done', 'not-sure')
const pathogenic = is('testing.inherited.result', 'pathogenic')
/** What a home kit shows is confirmed before anything is built on it. */
const confirmed = all(pathogenic, unless(is('testing.inherited.kind', 'consumer')))
const uncertain = is('testing.inherited.result', 'uncertain')
const negative = is('testing.inherited.result', 'negative')
/** A result is there that nobody trained in genetics has explained (family rule G3). */
const unexplained = all(done, is('testing.inherited.explained', 'no', 'not-sure'))
/** Nobody is asked to ask for a counselor whom they are about to see or have seen; an unexplained result has a question of its own. */
const hasCounselor = any(fact('genetic-counselor-visit'), is('testing.inherited.explained', 'yes'), unexplained)
const ruleMet = any(fact('G1'), fact('F1'), fact('P1'), fact('P5'))
/** A test of inherited genes is on the table: it is under way, or something that was answered points to it. */
const testInView = all(unless(done), unless(rare), any(waiting, ruleMet, fact('tumor-finding-may-be-inherited'), all(familyRisk, notTested)))

export const inherited = questions('inherited', '2026-11-22', {
  // "Should I see a genetic counselor?": one of these, the most telling reason first. All are decisions, because a referral takes time.
  'inherited-known-change-see-counselor': {
    ask: 'doctor',
    purpose: 'decision',
    group: 'see-a-genetic-counselor',
    weight: 5, // a change that is known in the family is the plainest reason of all
    when: all(fact('G1'), unless(hasCounselor)),
    concerns: ['family'],
    sources: ['cdc-lynch#known-variant', 'acs#inherited-risk', 'families#referral-counselors'],
  },
  'inherited-family-see-counselor': {
    ask: 'doctor',
    purpose: 'decision',
    group: 'see-a-genetic-counselor',
    weight: 4, // names the relative, so it says more than the person's own cancer alone
    when: all(fact('F1'), unless(hasCounselor)),
    concerns: ['family'],
    sources: ['uchicago-criteria#relatives', 'acs#inherited-risk', 'families#referral-counselors'],
  },
  'inherited-ovarian-see-counselor': {
    ask: 'doctor',
    purpose: 'decision',
    group: 'see-a-genetic-counselor',
    weight: 5, // the guideline holds for everyone with this cancer
    when: all(fact('P5'), unless(hasCounselor), unless(done)),
    concerns: ['family'],
    sources: ['asco-ovarian-2020#all-patients', 'acs#inherited-risk'],
  },
  'inherited-breast-see-counselor': {
    ask: 'doctor',
    purpose: 'decision',
    group: 'see-a-genetic-counselor',
    weight: 4, // after ovarian cancer, where no age limit applies
    when: all(fact('P1'), unless(hasCounselor), unless(done)),
    concerns: ['family'],
    sources: ['asco-sso-2024#who-to-offer', 'acs#inherited-risk'],
  },
  'inherited-tumor-finding-see-counselor': {
    ask: 'doctor',
    purpose: 'decision',
    group: 'see-a-genetic-counselor',
    weight: 5, // may matter for treatment and for relatives
    when: all(fact('tumor-finding-may-be-inherited'), unless(hasCounselor), unless(done)),
    concerns: ['family'],
    sources: ['asco-germline-panels#tumor-findings', 'acs#gene-changes'],
  },
  'inherited-result-who-explains': {
    ask: 'doctor',
    purpose: 'decision',
    group: 'see-a-genetic-counselor',
    weight: 5, // a result that nobody explained cannot be used
    when: all(unexplained, unless(fact('genetic-counselor-visit'))),
    concerns: ['emotions'],
    sources: ['asco-sso-2024#counseling-after-the-test', 'outcomes#counseling-if-hereditary'],
  },
  'inherited-would-a-counselor-help': {
    ask: 'doctor',
    purpose: 'decision',
    group: 'see-a-genetic-counselor',
    weight: 2, // family history is what this visit is about, also where no rule is met
    when: all(familyRisk, unless(hasCounselor)),
    concerns: ['family'],
    sources: ['acs#inherited-risk', 'asco-germline-panels#family-history'],
  },

  // What the counselor, once there, can be asked about a family or a test.
  'inherited-family-does-a-test-fit': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // the reason for the visit
    when: all(fact('F1'), fact('genetic-counselor-visit'), unless(fact('G1')), unless(done)),
    sources: ['uchicago-criteria#relatives', 'acs#inherited-risk'],
  },
  'inherited-known-change-same-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3, // clear next step; before general questions on tests
    when: all(fact('G1'), unless(any(done, waiting))),
    concerns: ['family'],
    sources: ['cdc-lynch#known-variant', 'gim-cascade-2020#one-change'],
  },
  'inherited-known-change-looked-for': {
    ask: 'genetic-counselor',
    purpose: 'meaning',
    weight: 4, // without it the result cannot be read
    when: all(fact('G1'), done, is('testing.inherited.result', 'negative', 'uncertain', 'not-sure')),
    sources: ['gim-cascade-2020#one-change', 'colorado-negative-results#two-kinds'],
  },
  'inherited-test-for-me': {
    ask: 'doctor',
    purpose: 'decision',
    // Cancers with a question of their own about this test are left to it.
    when: all(
      any(fact('has-cancer'), familyRisk),
      is('testing.inherited.status', 'not-done'),
      unless(ruleMet),
      unless(any(is('cancer', 'breast', 'ovarian', 'pancreatic', 'kidney', 'paraganglioma', 'retinoblastoma'), is('subtype', 'adrenocortical', 'thyroid-medullary'))),
    ),
    group: 'inherited-for-my-cancer',
    weight: -5, // gives way to a question that names the cancer or the gene
    concerns: ['family'],
    sources: ['acs#inherited-risk', 'asco-germline-panels#family-history'],
  },
  'inherited-childhood-cancer': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 2,
    when: all(fact('has-cancer'), any(is('cancer', 'childhood'), fact('under-18')), unless(done)),
    concerns: ['family', 'children'],
    sources: ['aacr-children-2017#who', 'acs#inherited-risk'],
  },
  'inherited-was-it-tested': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(any(fact('has-cancer'), familyRisk), is('testing.inherited.status', 'not-sure')),
    sources: ['acs#gene-changes', 'asco-germline-panels#tumor-findings'],
  },
  'inherited-one-gene-or-many': {
    ask: 'genetic-counselor',
    purpose: 'meaning',
    when: all(testInView, unless(waiting)),
    sources: ['asco-germline-panels#which-genes', 'outcomes#test-kinds'],
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
    when: waiting,
    concerns: ['time', 'emotions'],
    sources: ['acs#results-unused', 'acs#biomarker-tests'],
  },
  'inherited-visit-bring': {
    ask: 'doctors-office',
    purpose: 'background',
    when: all(fact('genetic-counselor-visit'), unless(rare)),
    sources: ['cdc-family-history#what-to-collect', 'asco-germline-panels#family-history', 'terms#physician-information'],
  },

  // A result is there.
  'inherited-gene-what-it-means': {
    ask: 'doctor',
    purpose: 'meaning',
    group: 'inherited-pathogenic-meaning',
    weight: 5, // the first thing to know about a result
    when: all(pathogenic, fact('gene-named'), unless(rare)),
    sources: ['asco-sso-2024#counseling-after-the-test', 'acs#inherited-risk'],
  },
  'inherited-change-what-it-means': {
    ask: 'doctor',
    purpose: 'meaning',
    group: 'inherited-pathogenic-meaning',
    weight: 4, // where no gene was named
    when: all(pathogenic, unless(rare)),
    sources: ['asco-sso-2024#counseling-after-the-test', 'acs#inherited-risk'],
  },
  'inherited-change-treatment': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3, // an option may hang on it
    when: all(confirmed, fact('has-cancer')),
    sources: ['asco-sso-2024#treatment', 'asco-ovarian-2020#treatment', 'acs#treatment-options'],
  },
  'inherited-change-checks': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 3,
    when: all(confirmed, unless(rare)),
    sources: ['acs#healthy-habits-screening', 'cdc-cascade#why'],
  },
  'inherited-change-lower-chance': {
    ask: 'genetic-counselor',
    purpose: 'meaning',
    weight: 1,
    when: all(confirmed, unless(rare)),
    sources: ['acs#healthy-habits-screening', 'terms#prevention'],
  },
  'inherited-uncertain-for-now': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 4, // easily taken for a yes or a no
    when: all(uncertain, unless(rare)),
    sources: ['nci-uncertain-variant#meaning', 'asco-sso-2024#uncertain-results', 'outcomes#uncertain-result'],
  },
  'inherited-uncertain-news': {
    ask: 'genetic-counselor',
    purpose: 'meaning',
    when: uncertain,
    sources: ['asco-sso-2024#uncertain-results', 'outcomes#uncertain-result'],
  },
  'inherited-nothing-found-family': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 3, // easily taken for an all-clear
    when: all(negative, fact('family-cancer'), unless(rare)),
    concerns: ['family'],
    sources: ['colorado-negative-results#two-kinds', 'acs#family-screening'],
  },
  'inherited-which-genes-looked-at': {
    ask: 'genetic-counselor',
    purpose: 'meaning',
    when: all(done, is('testing.inherited.result', 'negative', 'not-sure'), unless(rare)),
    sources: ['asco-germline-panels#which-genes', 'acs#inherited-risk'],
  },
  'inherited-what-was-found': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 4, // everything else depends on it
    when: all(done, is('testing.inherited.result', 'not-sure')),
    sources: ['acs#gene-changes', 'acs#was-it-done'],
  },
  'inherited-report-copy': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(done, unless(is('testing.inherited.kind', 'consumer'))),
    sources: ['cdc-cascade#copy-of-report', 'acs#was-it-done'],
  },
  'inherited-home-kit-confirm': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3, // nothing can be built on it before
    when: is('testing.inherited.kind', 'consumer'),
    sources: ['jax-home-tests#confirm', 'outcomes#accredited-lab', 'outcomes#validated-test'],
  },

  // The family, where no rule is met or little is known. Never told as good news.
  'inherited-family-does-it-matter': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 2,
    when: all(fact('family-cancer-no-referral'), unless(rare)),
    concerns: ['family'],
    sources: ['asco-germline-panels#family-history', 'acs#family-screening'],
  },
  'inherited-family-unknown': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 2,
    when: all(is('family.known', 'no'), unless(rare)),
    concerns: ['family'],
    sources: ['nccn-table-2019#unknown-history', 'acs#inherited-risk'],
  },
  'inherited-family-partly-known': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(is('family.known', 'some'), unless(rare)),
    concerns: ['family'],
    sources: ['asco-family-history-2014#what-to-collect', 'acs#inherited-risk'],
  },
  'inherited-ashkenazi': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 2,
    when: all(is('family.ancestry', 'ashkenazi-jewish'), unless(rare), unless(done)),
    concerns: ['family'],
    sources: ['uspstf-2019#ancestry', 'uchicago-criteria#ancestry'],
  },
  'inherited-prevent-illness': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(familyRisk, unless(done)),
    sources: ['acs#healthy-habits-screening', 'terms#prevention'],
  },
})
