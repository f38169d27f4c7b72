import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, untested } from './conditions.ts'

const dlbcl = all(fact('has-cancer'), is('subtype', 'dlbcl'))
const mantleCell = all(fact('has-cancer'), is('subtype', 'mantle-cell'))
const marginalZone = all(fact('has-cancer'), is('subtype', 'marginal-zone'))
const hodgkin = all(fact('has-cancer'), is('subtype', 'hodgkin'))
const tCell = all(fact('has-cancer'), is('subtype', 't-cell'))
const bCell = all(fact('has-cancer'), is('subtype', 'dlbcl', 'follicular', 'mantle-cell', 'marginal-zone'))
const growing = is('situation', 'growing-or-returned')
const after = is('situation', 'after-treatment')
const newlyFound = is('situation', 'new-diagnosis')
/** Who waits for a result is not asked to have one more test now. */
const notWaiting = unless(is('testing.tumor.status', 'waiting'))

export const lymphoma = questions('tumor-testing', '2026-11-22', {
  'lymphoma-which-type': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 5, // every other question depends on it
    when: all(patientWith('lymphoma'), unless(is('subtype', 'dlbcl', 'follicular', 'mantle-cell', 'marginal-zone', 'hodgkin', 't-cell'))),
    sources: ['arup-b-cell-lymphomas#types', 'acs#cancers-tested'],
  },
  'lymphoma-new-biopsy': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(
      patientWith('lymphoma'),
      unless(is('subtype', 'follicular', 'hodgkin', 't-cell')),
      growing,
      notWaiting,
    ),
    group: 'test-again-now',
    sources: ['jh-cd20-2024#biopsy-again', 'nci-biomarker#changes-over-time'],
  },
  'lymphoma-cd19-cd20-still-there': {
    ask: 'doctor',
    purpose: 'safety',
    weight: moreExact,
    when: all(bCell, growing),
    group: 'test-before-this-drug',
    sources: ['jh-cd20-2024#loss', 'aacr-cd19-2024#cd19'],
  },

  // Diffuse large B-cell.
  'dlbcl-myc-bcl2-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(dlbcl, untested, unless(any(growing, after))),
    group: 'was-my-cancer-tested',
    sources: ['arup-b-cell-lymphomas#double-hit'],
  },
  'dlbcl-cell-of-origin': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(dlbcl, newlyFound),
    sources: ['ash-2011-b-cell#cell-of-origin'],
  },
  'dlbcl-double-hit-or-not': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(dlbcl, is('testing.tumor.result', 'change-found', 'not-sure'), is('situation', 'new-diagnosis', 'in-treatment')),
    group: 'what-the-tumor-result-means',
    sources: ['arup-b-cell-lymphomas#double-hit'],
  },

  // Follicular and marginal zone.
  'lymphoma-cd20-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3, // over the general question of its group; nearly always there, so after the question if to treat at all
    when: all(fact('has-cancer'), is('subtype', 'follicular', 'marginal-zone'), untested, unless(any(growing, after))),
    group: 'was-my-cancer-tested',
    sources: ['fda-rituximab#cd20'],
  },
  'follicular-grade': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(fact('has-cancer'), is('subtype', 'follicular'), newlyFound),
    sources: ['blood-follicular-waiting-2016#grade', 'ash-2011-b-cell#transformation'],
  },
  'follicular-new-biopsy': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(fact('has-cancer'), is('subtype', 'follicular'), growing, notWaiting),
    group: 'test-again-now',
    sources: ['ash-2011-b-cell#transformation'],
  },
  'marginal-zone-infections': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // a treatment of its own may follow from it
    when: all(marginalZone, unless(after)),
    sources: ['pdq-lymphoma-types#helicobacter', 'wjg-hepatitis-c-2016#regression'],
  },
  'marginal-zone-t-11-18': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(marginalZone, fact('before-treatment')),
    sources: ['pdq-lymphoma-types#t-11-18'],
  },
  'marginal-zone-myd88': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: -2, // only where the diagnosis is not clear
    when: all(marginalZone, newlyFound, untested),
    sources: ['ash-myd88-2014#diagnosis'],
  },
  'marginal-zone-myd88-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'what-the-tumor-result-means',
    when: all(marginalZone, is('testing.tumor.markers', 'MYD88'), is('situation', 'new-diagnosis', 'growing-or-returned')),
    sources: ['ash-myd88-2014#diagnosis'],
  },

  // Mantle cell.
  'mantle-cell-tp53-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(mantleCell, untested, unless(any(growing, after))),
    group: 'was-my-cancer-tested',
    sources: ['blood-mantle-tp53-2017#tp53', 'nccn-patients-mantle#tests'],
  },
  'mantle-cell-tp53-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'what-the-tumor-result-means',
    when: all(mantleCell, is('testing.tumor.markers', 'TP53', 'del(17p)'), unless(is('situation', 'in-treatment', 'after-treatment'))),
    sources: ['blood-mantle-tp53-2017#tp53'],
  },
  'mantle-cell-slow-or-fast': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(mantleCell, newlyFound),
    leadsTo: ['outlook'],
    sources: ['nccn-patients-mantle#slow-or-fast', 'blood-mantle-tp53-2017#ki-67'],
  },

  // Hodgkin and T-cell.
  'lymphoma-cd30-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // over the general question of its group, and after the type
    when: all(fact('has-cancer'), is('subtype', 'hodgkin', 't-cell'), untested, unless(any(growing, after))),
    group: 'was-my-cancer-tested',
    sources: ['fda-brentuximab#cd30'],
  },
  'lymphoma-cd30-new-biopsy': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(fact('has-cancer'), is('subtype', 'hodgkin', 't-cell'), growing, notWaiting),
    group: 'test-again-now',
    sources: ['fda-brentuximab#cd30', 'nci-biomarker#changes-over-time'],
  },
  'hodgkin-which-kind': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 5, // the tests and the treatment hang on it
    when: all(hodgkin, newlyFound),
    sources: ['ash-nlphl-2017#cd20', 'blood-nlphl-2020#treatments', 'fda-brentuximab#cd30'],
  },
  'hodgkin-pet-during-treatment': {
    ask: 'doctor',
    // It steers how much treatment is given.
    purpose: 'decision',
    weight: -2, // after the tests that name the lymphoma
    when: all(hodgkin, is('situation', 'new-diagnosis', 'in-treatment')),
    group: 'is-it-working',
    sources: ['cancernetwork-hodgkin-pet#during-treatment'],
  },
  't-cell-lymphoma-which-type': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 5, // the tests and the treatment hang on it
    when: all(tCell, newlyFound),
    sources: ['frontiers-ptcl-2020#types'],
  },
  't-cell-lymphoma-alk-tested': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 2, // says more than what any test can miss
    when: all(tCell, unless(any(after, fact('marker-named'), is('testing.tumor.markersNotFound', 'ALK')))),
    sources: ['blood-alcl-2014#alk', 'fda-crizotinib#alcl'],
  },
  't-cell-lymphoma-alk-found': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'what-the-tumor-result-means',
    when: all(tCell, is('testing.tumor.markers', 'ALK'), growing),
    sources: ['fda-crizotinib#alcl'],
  },
  't-cell-lymphoma-no-alk': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(tCell, is('testing.tumor.markersNotFound', 'ALK'), unless(any(after, is('testing.tumor.markers', 'DUSP22')))),
    leadsTo: ['outlook'],
    sources: ['blood-alcl-2014#dusp22'],
  },
  't-cell-lymphoma-virus': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: -3, // only one type goes with this virus
    when: all(tCell, newlyFound),
    sources: ['atll-review-2014#htlv-1'],
  },

  // After treatment.
  'lymphoma-when-biopsy-again': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 1, // what is left to decide once treatment has ended
    when: all(patientWith('lymphoma'), after),
    sources: ['jh-cd20-2024#biopsy-again', 'acs#at-return'],
  },
})
