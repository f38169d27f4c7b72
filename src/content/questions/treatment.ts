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
const stillTreated = is('situation', 'new-diagnosis', 'in-treatment', 'growing-or-returned')

export const treatment = questions('treatment', '2026-11-22', {
  'treatment-drug-for-change': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3,
    // For a named change, the questions on results and on single cancers know more.
    when: all(changeFound, unless(any(fact('marker-named'), is('treatments', 'targeted'), is('treatmentsPlanned', 'targeted'), is('situation', 'after-treatment'))), treatingDoctor),
    sources: ['acs#targeted-therapy', 'nci-biomarker#matching-treatment'],
  },
  'treatment-next-drug-for-change': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3,
    when: all(changeFound, is('treatments', 'targeted'), is('situation', 'growing-or-returned'), treatingDoctor),
    sources: ['acs#targeted-therapy', 'acs#at-growth', 'nci-biomarker#changes-over-time'],
  },
  'treatment-goal': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -2,
    when: all(cancer, stillTreated, treatingDoctor),
    leadsTo: ['outlook'],
    sources: ['cancer-council-questions#treatment', 'acs#making-decisions'],
  },
  'treatment-needs-test-first': {
    ask: 'doctor',
    purpose: 'safety',
    weight: 4,
    when: all(cancer, markerDrugPlanned, unless(is('testing.tumor.status', 'done'))),
    sources: ['outcomes#companion-diagnostic', 'nci-biomarker#companion-test', 'acs-biomarker#companion-test'],
  },
  'treatment-fits-my-result': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 1,
    when: all(cancer, markerDrugPlanned, is('testing.tumor.status', 'done'), treatingDoctor),
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
    purpose: 'background',
    when: all(cancer, drugPlanned, treatingDoctor),
    concerns: ['side-effects'],
    sources: ['adam-targeted#side-effects', 'cancer-council-questions#treatment'],
  },
  'treatment-when-to-call': {
    ask: 'doctor',
    purpose: 'background',
    // A person needs this one on the first day at home.
    weight: 3,
    when: all(cancer, any(drugPlanned, drugNow), unless(is('concerns', 'side-effects')), treatingDoctor),
    sources: ['adam-targeted#when-to-call'],
  },
  'treatment-with-other-medicines': {
    ask: 'pharmacist',
    purpose: 'background',
    weight: 1,
    when: all(cancer, any(drugPlanned, drugNow), fact('takes-medicines')),
    concerns: ['side-effects'],
    sources: ['adam-targeted#other-medicines', 'terms#physician-information'],
  },
  'treatment-how-long': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(cancer, any(markerDrugPlanned, markerDrugNow), treatingDoctor),
    concerns: ['work', 'time'],
    sources: ['acs#targeted-therapy', 'acs#immunotherapy'],
  },
  'treatment-is-it-working': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 1,
    when: all(cancer, any(drugPlanned, drugNow, is('situation', 'in-treatment')), treatingDoctor),
    sources: ['acs-biomarker#is-treatment-working', 'nci-biomarker#watching-treatment'],
  },
  'treatment-stops-working': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: -1,
    when: all(cancer, any(drugPlanned, drugNow), treatingDoctor),
    leadsTo: ['outlook'],
    sources: ['acs#targeted-therapy', 'acs#at-growth', 'cancer-council-questions#treatment'],
  },
  'treatment-off-label': {
    ask: 'doctor',
    purpose: 'background',
    weight: 1,
    when: all(changeFound, unless(is('treatments', 'targeted')), unless(is('situation', 'after-treatment')), treatingDoctor),
    concerns: ['cost'],
    sources: ['nci-biomarker#off-label', 'families#no-approved-treatment'],
  },
  'treatment-order': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1,
    when: all(cancer, any(is('situation', 'growing-or-returned'), is('spread', 'yes')), unless(is('situation', 'after-treatment')), treatingDoctor),
    sources: ['families#prioritise-therapies', 'acs#making-decisions'],
  },
  'treatment-what-matters-to-me': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(cancer, stillTreated, treatingDoctor),
    sources: ['outcomes#shared-decision', 'acs#making-decisions'],
  },
  'treatment-having-children': {
    ask: 'doctor',
    purpose: 'safety',
    weight: 2,
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
})
