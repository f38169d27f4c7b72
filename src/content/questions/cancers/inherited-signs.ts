import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { patientWith } from './conditions.ts'

const noInheritedTest = unless(is('testing.inherited.status', 'done', 'waiting'))
/** Children have a question of their own. */
const adult = unless(fact('under-18'))

/** Joined genes explain these sarcomas. */
const joinedGenes = ['EWSR1', 'SS18', 'FOXO1', 'NTRK', 'PDGFB'] as const

/** Somebody thought of it, or the tumors themselves are a sign. */
const raised = any(is('testing.inherited.status', 'not-done', 'not-sure'), is('concerns', 'family', 'children'), is('features', 'several-tumors'), fact('family-cancer'))

/** Cancers of which a small part runs in families: the signs that doctors look for. */
export const inheritedSigns = questions('inherited', '2026-11-29', {
  'melanoma-inherited-signs': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('melanoma'), noInheritedTest),
    // Most melanomas are not of this kind: it comes up where something points to it.
    backgroundWhen: unless(raised),
    group: 'inherited-for-my-cancer',
    concerns: ['family', 'children'],
    sources: ['force-melanoma#inherited', 'familial-melanoma-2019#signs'],
  },
  'gist-sdh-inherited-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // names the finding that makes it likely
    when: all(fact('has-cancer'), is('subtype', 'gist'), is('testing.tumor.markers', 'SDH', 'SDHA', 'SDHB', 'SDHC', 'SDHD'), noInheritedTest),
    group: 'inherited-for-my-cancer',
    concerns: ['family', 'children'],
    sources: ['sdh-gist-2025#inherited', 'gist-mutation-table#sdh'],
  },
  'sarcoma-inherited-signs': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 1, // a result that is known before treatment can change it
    when: all(patientWith('sarcoma'), unless(is('subtype', 'gist')), adult, unless(is('testing.tumor.markers', ...joinedGenes)), noInheritedTest),
    group: 'inherited-for-my-cancer',
    concerns: ['family', 'children'],
    sources: ['tp53-guideline-2020#who', 'tp53-guideline-2020#before-radiation'],
  },
  'brain-inherited-signs': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('brain'), adult, noInheritedTest),
    // Seldom so in adults: where nobody has raised it, the tumor comes first.
    backgroundWhen: unless(raised),
    group: 'inherited-for-my-cancer',
    concerns: ['family', 'children'],
    sources: ['brain-genetic-counseling-2015#who'],
  },
  'child-tp53-before-radiation': {
    ask: 'doctor',
    purpose: 'safety',
    weight: 1, // what has been given cannot be taken back
    when: all(
      any(patientWith('sarcoma'), all(patientWith('brain', 'childhood'), is('features', 'choroid-plexus'))),
      fact('under-18'),
      any(is('treatmentsPlanned', 'radiation', 'chemotherapy'), fact('before-treatment')),
      unless(is('testing.tumor.markers', ...joinedGenes)),
      noInheritedTest,
    ),
    sources: ['tp53-guideline-2020#before-radiation'],
  },
})
