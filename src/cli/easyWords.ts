/**
 * Words that count as one easy word in the reading grade: names that a person has to learn because reports, bottles and bills print them. Everything
 * here is explained where it stands or in the glossary. Reviewed by hand; a word gets in because it is a name, not because it is long.
 */
import { loadMessages } from '../i18n/index.ts'
import { markers, medicines } from '../plan/index.ts'

const genesAndMedicines = [...Object.entries(markers), ...Object.entries(medicines)].flatMap(([id, { aliases }]) => [id, ...aliases])

/** The name of their own illness is the first word that a person learns. */
const { names } = await loadMessages('en')
const illnesses = [...Object.values(names.cancers), ...Object.values(names.subtypes)]

/** With their plurals. */
const glossary = [
  'adenocarcinoma',
  'biomarker',
  'biomarkers',
  'biopsy',
  'biopsies',
  'chemotherapy',
  'chromosome',
  'chromosomes',
  'exome',
  'genetic counselor',
  'genetic counseling',
  'genetic',
  'genetics',
  'genome',
  'genomic',
  'germline',
  'immunotherapy',
  'inherited',
  'oncologist',
  'radiation',
  'radioactive iodine',
  'somatic',
  'squamous',
  'targeted therapy',
  'variant',
  'variants',
] as const

export const easyWords: readonly string[] = [...new Set<string>([...genesAndMedicines, ...illnesses, ...glossary])].toSorted((a, b) => b.length - a.length)

/** Syllables of words that the counter gets wrong. */
export const syllablesOf: Readonly<Record<string, number>> = { area: 3, areas: 3, science: 2, scientist: 3, being: 2, doing: 2, going: 2, idea: 3, ideas: 3 }
