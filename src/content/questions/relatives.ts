import { all, any, fact, is, unless } from '../../rules/index.ts'
import { questions } from '../define.ts'
import { causeFound, done, rare, searching, testChosen, tested, young } from './rareConditions.ts'

/** A test is waited for, or the person or the family gives a reason to think of one. */
const testInView = all(
  unless(done),
  any(is('testing.inherited.status', 'waiting'), is('situation', 'family-risk'), fact('G1'), fact('relatives-cancer-refers'), fact('family-referral'), fact('P1'), fact('P5')),
)
/** A question of its own names Lynch syndrome. */
const mismatchRepairFound = any(is('testing.tumor.markers', 'MSI', 'MLH1', 'MSH2', 'MSH6', 'PMS2'), is('features', 'mismatch-repair-deficient'))
/** A virus in the cancer is not passed on. */
const virusFound = is('testing.tumor.markers', 'p16', 'HPV', 'EBV')
/** What a home kit shows is confirmed first. */
const pathogenic = all(is('testing.inherited.result', 'pathogenic'), unless(is('testing.inherited.kind', 'consumer')))
/** To tell the relatives is not on a teenager who answers alone. */
const telling = all(pathogenic, unless(young))

export const relatives = questions('relatives', '2026-11-22', {
  // A change was found in the patient.
  'relatives-who-hears': {
    ask: 'genetic-counselor',
    purpose: 'relatives',
    weight: 5, // all else about relatives follows from it
    when: pathogenic,
    concerns: ['family', 'children'],
    sources: ['gim-cascade-2020#who', 'cdc-cascade#who', 'acs#family-screening'],
  },
  'relatives-letter': {
    ask: 'genetic-counselor',
    purpose: 'relatives',
    weight: 3, // can be given today, and names the exact change
    when: telling,
    concerns: ['family'],
    sources: ['basser-letter#what-it-says', 'cdc-cascade#copy-of-report'],
  },
  'relatives-clinic-contacts-them': {
    ask: 'genetic-counselor',
    purpose: 'relatives',
    when: telling,
    sources: ['facilitated-cascade-2020#clinic-calls', 'duty-to-warn-2017#permission'],
  },
  'relatives-which-test': {
    ask: 'genetic-counselor',
    purpose: 'relatives',
    when: telling,
    sources: ['gim-cascade-2020#one-change', 'cdc-cascade#copy-of-report'],
  },
  'relatives-cost': {
    ask: 'lab',
    purpose: 'cost',
    when: telling,
    concerns: ['cost'],
    sources: ['gim-cascade-2020#one-change'],
  },
  'relatives-would-rather-not-know': {
    ask: 'genetic-counselor',
    purpose: 'relatives',
    when: telling,
    sources: ['sharing-results-2021#why-people-hold-back', 'duty-to-warn-2017#permission'],
  },
  'relatives-out-of-touch': {
    ask: 'genetic-counselor',
    purpose: 'relatives',
    weight: -1, // after the relatives who are close
    when: telling,
    sources: ['sharing-results-2021#why-people-hold-back'],
  },
  'relatives-worry-and-guilt': {
    ask: 'genetic-counselor',
    purpose: 'relatives',
    weight: -1, // after what the relatives need to know
    when: pathogenic,
    concerns: ['emotions'],
    sources: ['breastcancer-org-feelings#common-feelings'],
  },
  'relatives-children-when-tested': {
    ask: 'genetic-counselor',
    purpose: 'relatives',
    weight: 2, // for some genes, check-ups start in childhood
    when: all(pathogenic, fact('has-children'), unless(fact('under-18')), unless(rare)),
    concerns: ['children', 'family'],
    sources: ['aap-acmg-2013#adult-onset', 'aacr-children-2017#checks-in-childhood'],
  },
  'relatives-children-how-told': {
    ask: 'genetic-counselor',
    purpose: 'relatives',
    when: all(pathogenic, fact('has-children'), unless(fact('under-18'))),
    concerns: ['children', 'emotions'],
    sources: ['breastcancer-org-feelings#children', 'acs#family-screening'],
  },
  'relatives-having-children': {
    ask: 'genetic-counselor',
    purpose: 'relatives',
    when: all(pathogenic, is('concerns', 'fertility'), unless(fact('under-18')), unless(is('situation', 'family-risk', 'rare-disease'))),
    concerns: ['fertility'],
    sources: ['ucsf-carrier#testing', 'families#family-planning'],
  },

  // The patient is a child and the change was found in a relative.
  'relatives-test-now-or-when-grown': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3, // comes before the test itself
    when: all(fact('G1'), fact('under-18'), unless(done)),
    concerns: ['children'],
    sources: ['aap-acmg-2013#adult-onset', 'aacr-children-2017#checks-in-childhood'],
  },

  // Before anything is known.
  'relatives-tumor-result-matters': {
    ask: 'doctor',
    purpose: 'relatives',
    when: all(fact('has-cancer'), is('testing.tumor.status', 'done', 'waiting'), unless(is('testing.tumor.result', 'not-enough-sample')), unless(any(done, mismatchRepairFound, virusFound))),
    concerns: ['family', 'children'],
    sources: ['acs#family-screening', 'asco-germline-panels#tumor-findings'],
  },
  'relatives-who-is-tested-first': {
    ask: 'doctor',
    // It decides who is tested, and so what a result can tell.
    purpose: 'decision',
    group: 'test-a-relative-first',
    when: all(is('situation', 'family-risk'), fact('relatives-cancer-refers'), unless(fact('G1')), unless(any(tested, is('testing.inherited.status', 'waiting')))),
    concerns: ['family'],
    sources: ['ons-negative-results#who-first', 'colorado-negative-results#two-kinds'],
  },
  'relatives-nothing-found-test-another': {
    ask: 'doctor',
    purpose: 'meaning',
    group: 'test-a-relative-first',
    weight: 1, // shows what the person's own negative result means
    when: all(is('situation', 'family-risk'), fact('family-cancer'), tested, is('testing.inherited.result', 'negative'), unless(fact('G1'))),
    concerns: ['family'],
    sources: ['ons-negative-results#who-first', 'colorado-negative-results#two-kinds'],
  },

  // Of one group: the children are named where there are any.
  'relatives-if-tested': {
    ask: 'genetic-counselor',
    purpose: 'relatives',
    group: 'relatives-before-the-result',
    when: all(testInView, unless(rare), unless(fact('under-18'))),
    concerns: ['family'],
    sources: ['cdc-cascade#who', 'acs#family-screening'],
  },
  'relatives-if-tested-children': {
    ask: 'genetic-counselor',
    purpose: 'relatives',
    group: 'relatives-before-the-result',
    weight: 1, // names the children; over the general question of its group
    when: all(testInView, any(fact('has-children'), is('concerns', 'children')), unless(rare), unless(fact('under-18'))),
    concerns: ['children', 'family'],
    sources: ['cdc-cascade#who', 'aap-acmg-2013#adult-onset', 'genereviews-men2#children', 'acs#family-screening'],
  },

  // A result on which relatives better not build yet.
  'relatives-uncertain': {
    ask: 'doctor',
    purpose: 'relatives',
    weight: 3, // a test of relatives for an uncertain change is easily started and misleads
    when: all(is('testing.inherited.result', 'uncertain'), unless(rare)),
    concerns: ['family', 'children'],
    sources: ['asco-sso-2024#uncertain-results', 'nci-uncertain-variant#meaning'],
  },
  'relatives-home-kit-tell': {
    ask: 'doctor',
    purpose: 'relatives',
    weight: 2, // a home test can be wrong, and news travels fast
    when: all(is('testing.inherited.result', 'pathogenic'), is('testing.inherited.kind', 'consumer')),
    concerns: ['family', 'children'],
    sources: ['jax-home-tests#confirm'],
  },

  // To ask the family itself.
  'relatives-ask-where-it-began': {
    ask: 'family',
    purpose: 'relatives',
    weight: 2, // where it spread is easily taken for it; after the age
    when: fact('family-site-missing'),
    sources: ['asco-family-history-2014#what-to-collect', 'cdc-family-history#what-to-collect'],
  },
  'relatives-ask-age': {
    ask: 'family',
    purpose: 'relatives',
    weight: 3, // the age is what most rules turn on
    when: fact('family-details-missing'),
    sources: ['asco-family-history-2014#what-to-collect', 'cdc-family-history#what-to-collect'],
  },
  'relatives-ask-gene-test': {
    ask: 'family',
    purpose: 'relatives',
    // Not who told of one.
    when: all(fact('family-cancer'), unless(any(fact('G1'), fact('C0')))),
    sources: ['asco-family-history-2014#what-to-collect', 'cdc-lynch#known-variant'],
  },
  'relatives-ask-report': {
    ask: 'family',
    purpose: 'relatives',
    weight: 4, // a lab needs it
    when: fact('G1'),
    sources: ['cdc-cascade#copy-of-report'],
  },
  'relatives-ask-who-else': {
    ask: 'family',
    purpose: 'relatives',
    weight: 1, // the cancers themselves come before tests of genes
    when: all(unless(rare), any(is('family.known', 'some'), fact('family-cancer'))),
    sources: ['cdc-family-history#what-to-collect', 'asco-family-history-2014#what-to-collect'],
  },
  'relatives-ask-unknown-side': {
    ask: 'family',
    purpose: 'relatives',
    weight: 1, // a whole side is missing
    when: all(is('family.unknownSides', 'maternal', 'paternal'), unless(rare)),
    sources: ['cdc-family-history#what-to-collect', 'asco-family-history-2014#what-to-collect'],
  },
  'rare-ask-family': {
    ask: 'family',
    purpose: 'relatives',
    // Who has had a test, or got as far as a plan’s answer, has been asked for the family’s history.
    when: all(searching, unless(any(tested, testChosen)), any(is('concerns', 'family', 'children'), fact('genetic-counselor-visit'))),
    sources: ['rare-voices-clues#family-history'],
  },

  // Rare disease.
  'rare-brothers-and-sisters': {
    ask: 'genetic-counselor',
    purpose: 'relatives',
    weight: 2, // the relatives there are, before another child
    // Where a cause was found, the questions on relatives take its place.
    when: searching,
    concerns: ['family', 'children'],
    sources: ['cdc-cascade#who', 'families#family-planning'],
  },
  'rare-another-child': {
    ask: 'genetic-counselor',
    purpose: 'relatives',
    // Parents of a child who is nearly grown are asked only if they wonder.
    when: all(rare, is('who', 'child'), any(is('concerns', 'fertility'), all(fact('under-18'), unless(fact('teenager'))))),
    concerns: ['family', 'fertility'],
    sources: ['cser-glossary#new-changes', 'ucsf-carrier#testing', 'families#family-planning'],
  },
  'rare-pass-it-on': {
    ask: 'genetic-counselor',
    purpose: 'relatives',
    weight: 1, // a next step that some have in mind
    group: 'children-later',
    when: all(causeFound, is('who', 'self', 'other'), unless(any(fact('under-18'), fact('past-childbearing-age')))),
    concerns: ['fertility'],
    sources: ['ucsf-carrier#testing', 'families#family-planning'],
  },
})
