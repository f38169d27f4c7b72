import { all, any, fact, is, unless } from '../../rules/index.ts'
import { questions } from '../define.ts'

const cancer = fact('has-cancer')
const changeFound = all(unless(is('situation', 'family-risk', 'rare-disease')), is('testing.tumor.result', 'change-found'))
const treatingDoctor = unless(fact('genetic-counselor-visit'))
/** A drug for the whole body is planned or offered. */
const drugPlanned = is('treatmentsPlanned', 'chemotherapy', 'targeted', 'immunotherapy', 'hormone')
const markerDrugPlanned = is('treatmentsPlanned', 'targeted', 'immunotherapy')
const drugNow = all(is('treatments', 'chemotherapy', 'targeted', 'immunotherapy', 'hormone'), unless(is('situation', 'after-treatment')))
const markerDrugNow = all(is('treatments', 'targeted', 'immunotherapy'), unless(is('situation', 'after-treatment')))
const tooSmall = is('testing.tumor.result', 'not-enough-sample')
/** The usual targeted drugs of these go by the illness and not by the change that was found. */
const drugsNotAimedAtIt = any(
  // For CML, a question of its own asks for the next pill.
  is('subtype', 'cll', 'cml'),
  is('cancer', 'myeloma'),
  all(is('cancer', 'mds-mpn'), unless(is('testing.tumor.markers', 'IDH1', 'KIT', 'PDGFRA'))),
)
const notGrowing = unless(is('situation', 'growing-or-returned'))
/** The cancer was taken out and has not spread: no scan can show a drug at work. */
const nothingLeftToSee = all(is('treatments', 'surgery'), is('spread', 'no'), unless(is('situation', 'growing-or-returned', 'after-treatment')))
const stillTreated = is('situation', 'new-diagnosis', 'in-treatment', 'growing-or-returned')

/** What such a visit is about is the inherited result. */
const aboutInheritedResult = is('testing.inherited.result', 'pathogenic', 'uncertain', 'negative')
/** The young have questions of their own. */
const grownAfterTreatment = all(cancer, is('situation', 'after-treatment'), unless(any(fact('under-18'), is('cancer', 'childhood'))), treatingDoctor)
/** A skin tumor that was taken out is asked about more closely elsewhere. */
const afterTreatment = all(grownAfterTreatment, unless(is('cancer', 'sebaceous')))

export const treatment = questions('treatment', '2026-11-22', {
  'treatment-drug-for-change': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3, // after what the change means
    // For a named change, the questions on results and on single cancers know more.
    when: all(changeFound, unless(any(fact('marker-named'), is('treatments', 'targeted'), is('treatmentsPlanned', 'targeted'), is('situation', 'after-treatment'))), treatingDoctor),
    sources: ['acs#targeted-therapy', 'nci-biomarker#matching-treatment'],
  },
  'treatment-next-drug-for-change': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3, // the next choice once the cancer grows
    when: all(changeFound, is('treatments', 'targeted'), is('situation', 'growing-or-returned'), unless(drugsNotAimedAtIt), treatingDoctor),
    sources: ['acs#targeted-therapy', 'acs#at-growth', 'nci-biomarker#changes-over-time'],
  },
  'cancer-has-it-spread': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // the goal, the choices and the tests hang on it
    when: all(cancer, is('spread', 'not-sure'), is('situation', 'new-diagnosis', 'growing-or-returned'), unless(is('cancer', 'leukemia', 'mds-mpn', 'myeloma')), treatingDoctor),
    leadsTo: ['outlook'],
    sources: ['cancer-council-questions#tests', 'acs#treatment-options'],
  },
  'treatment-goal': {
    ask: 'doctor',
    purpose: 'decision',
    // Every choice is made in its light: before what follows from it, after the options.
    weight: 1,
    when: all(cancer, stillTreated, treatingDoctor),
    leadsTo: ['outlook'],
    sources: ['cancer-council-questions#treatment', 'acs#making-decisions'],
  },
  'treatment-needs-test-first': {
    ask: 'doctor',
    purpose: 'safety',
    weight: 4, // some drugs are given only after the test
    // The usual drugs for these need no test.
    when: all(cancer, markerDrugPlanned, unless(any(is('cancer', 'kidney', 'liver', 'myeloma'), is('subtype', 'lung-small-cell', 'cml', 'cll'), all(is('cancer', 'melanoma'), is('treatmentsPlanned', 'immunotherapy')))), any(unless(is('testing.tumor.status', 'done')), tooSmall)),
    group: 'test-before-this-drug',
    sources: ['outcomes#companion-diagnostic', 'nci-biomarker#companion-test', 'acs-biomarker#companion-test'],
  },
  'treatment-fits-my-result': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 1, // why this drug at all, before how it goes
    when: all(cancer, markerDrugPlanned, is('testing.tumor.status', 'done'), unless(tooSmall), treatingDoctor),
    sources: ['outcomes#companion-diagnostic', 'nci-biomarker#companion-test', 'acs#results-unused'],
  },
  'treatment-how-likely-to-help': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(cancer, drugPlanned, treatingDoctor),
    leadsTo: ['outlook'],
    sources: ['families#response-figures', 'terms#who-will-benefit'],
  },
  'treatment-side-effects': {
    ask: 'doctor',
    // Part of choosing a treatment, and of living with it.
    purpose: 'meaning',
    weight: -1, // after whether the treatment works
    when: all(cancer, any(drugPlanned, all(drugNow, notGrowing)), treatingDoctor),
    concerns: ['side-effects'],
    sources: ['adam-targeted#side-effects', 'cancer-council-questions#treatment'],
  },
  'treatment-when-to-call': {
    ask: 'doctor',
    // A person needs this one on the first day at home.
    purpose: 'safety',
    weight: -2, // after the tests that lose their use
    // No concern lifts it: it has its place, and what side effects there are comes before.
    when: all(cancer, any(drugPlanned, drugNow), treatingDoctor),
    group: 'call-at-once',
    sources: ['adam-targeted#when-to-call'],
  },
  'treatment-whom-to-call': {
    ask: 'doctors-office',
    // To be known before the first night at home.
    purpose: 'safety',
    weight: 2, // with the number, all else can be asked
    when: all(cancer, any(drugPlanned, drugNow, is('treatmentsPlanned', 'transplant')), treatingDoctor),
    concerns: ['side-effects', 'emotions'],
    group: 'whom-to-call',
    sources: ['adam-targeted#when-to-call', 'acs#helpline', 'acs-navigators#what-they-do'],
  },
  'treatment-with-other-medicines': {
    ask: 'pharmacist',
    purpose: 'meaning',
    // Two drugs that do not go together can do harm now.
    weight: 5,
    when: all(cancer, any(drugPlanned, drugNow), fact('takes-medicines')),
    concerns: ['side-effects'],
    sources: ['adam-targeted#other-medicines', 'terms#physician-information'],
  },
  'treatment-how-long': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(cancer, any(markerDrugPlanned, markerDrugNow), treatingDoctor),
    concerns: ['work'],
    sources: ['acs#targeted-therapy', 'acs#immunotherapy'],
  },
  'treatment-is-it-working': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 1, // before what comes if it does not
    // Under treatment, the next question asks more closely.
    when: all(cancer, any(drugPlanned, all(drugNow, notGrowing)), unless(is('situation', 'in-treatment')), unless(nothingLeftToSee), treatingDoctor),
    group: 'is-it-working',
    sources: ['acs-biomarker#is-treatment-working', 'nci-biomarker#watching-treatment'],
  },
  'treatment-checks-after-surgery': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 1, // takes the place of the question whether treatment works
    when: all(cancer, nothingLeftToSee, treatingDoctor),
    group: 'is-it-working',
    sources: ['cancer-council-questions#treatment', 'acs-biomarker#is-treatment-working'],
  },
  'treatment-working-so-far': {
    ask: 'doctor',
    purpose: 'decision',
    // Whether to go on may be decided at such a visit.
    weight: 5,
    when: all(cancer, is('situation', 'in-treatment'), unless(all(is('treatments', 'surgery'), unless(any(drugNow, is('treatments', 'radiation'))))), unless(all(is('cancer', 'breast'), nothingLeftToSee)), treatingDoctor),
    sources: ['acs-biomarker#is-treatment-working', 'nci-biomarker#watching-treatment'],
  },
  'treatment-stops-working': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: -1, // after whether it works
    when: all(cancer, any(drugPlanned, drugNow), treatingDoctor),
    leadsTo: ['outlook'],
    sources: ['acs#targeted-therapy', 'acs#at-growth', 'cancer-council-questions#treatment'],
  },
  'treatment-off-label': {
    ask: 'doctor',
    purpose: 'background',
    weight: 1, // one way only; after what else there is
    when: all(changeFound, unless(is('treatments', 'targeted')), unless(is('situation', 'after-treatment')), treatingDoctor),
    concerns: ['cost'],
    sources: ['nci-biomarker#off-label', 'families#no-approved-treatment'],
  },
  'treatment-order': {
    ask: 'doctor',
    // It follows once the options and the test results are known.
    purpose: 'meaning',
    when: all(cancer, any(is('situation', 'growing-or-returned'), is('spread', 'yes')), unless(is('situation', 'in-treatment', 'after-treatment')), treatingDoctor),
    sources: ['families#prioritise-therapies', 'acs#making-decisions'],
  },
  'treatment-what-matters-to-me': {
    ask: 'doctor',
    purpose: 'meaning',
    // Said before the choice, it can still shape it.
    weight: 2,
    when: all(cancer, is('situation', 'new-diagnosis', 'growing-or-returned'), treatingDoctor),
    sources: ['outcomes#shared-decision', 'acs#making-decisions'],
  },
  'treatment-having-children': {
    ask: 'doctor',
    purpose: 'safety',
    weight: 2, // steps may have to be taken before treatment starts
    group: 'children-after-treatment',
    // Support asks more closely where it is a concern or the treatment is known.
    when: all(cancer, fact('before-treatment'), fact('under-18'), unless(any(is('concerns', 'fertility'), is('treatmentsPlanned', 'chemotherapy', 'transplant')))),
    sources: ['cancer-council-questions#treatment', 'acs#making-decisions'],
  },
  'treatment-software-helps': {
    ask: 'doctor',
    purpose: 'background',
    when: all(changeFound, treatingDoctor),
    sources: ['families#ai-support', 'terms#ai-future'],
  },
  'treatment-diary': {
    ask: 'doctor',
    purpose: 'background',
    when: all(cancer, any(drugNow, is('situation', 'in-treatment')), treatingDoctor),
    concerns: ['side-effects'],
    sources: ['osu-symptom-notes#keep-notes', 'outcomes#wearable-data', 'outcomes#beyond-dna'],
  },
  'treatment-plan-of-check-ups': {
    ask: 'doctor',
    // What such a visit is for.
    purpose: 'decision',
    weight: 5, // all later visits and tests build on it
    when: grownAfterTreatment,
    sources: ['cdc-care-plan#plan'],
  },
  'treatment-signs-between-check-ups': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 5, // what a person watches alone
    backgroundWhen: aboutInheritedResult,
    when: afterTreatment,
    sources: ['cancercare-after#follow-up'],
  },
  'treatment-later-effects': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 4, // they can come when nobody asks any more
    backgroundWhen: aboutInheritedResult,
    when: all(afterTreatment, is('treatments', 'chemotherapy', 'targeted', 'immunotherapy', 'hormone', 'radiation', 'surgery', 'transplant')),
    concerns: ['side-effects', 'work'],
    sources: ['cancercare-after#follow-up', 'cdc-care-plan#long-term-effects'],
  },
  // Two drugs, one blood: it is asked beside the test of genes, not instead of it.
  'drug-gene-capecitabine-with-warfarin': {
    ask: 'doctor',
    purpose: 'safety',
    weight: 4, // a known interaction that is watched from the first days
    when: all(is('medicines', 'warfarin'), is('medicines', 'capecitabine')),
    concerns: ['side-effects'],
    sources: ['fda-capecitabine-warfarin#watch'],
  },
})
