/** Words of the family tree, of its legend, and of the table beside it. Short where they stand under a symbol. */
import type { RelativeCondition, Side, Who } from '../../plan/index.ts'

/** Under a symbol, where "cancer" goes without saying. A soft hyphen is where a long word may be divided. */
const sites: Readonly<Record<RelativeCondition, string>> = {
  breast: 'Breast',
  lung: 'Lung',
  colorectal: 'Colon or rectal',
  melanoma: 'Melanoma',
  ovarian: 'Ovarian',
  thyroid: 'Thyroid',
  esophageal: 'Esophageal',
  stomach: 'Stomach',
  leukemia: 'Leukemia',
  lymphoma: 'Lymphoma',
  prostate: 'Prostate',
  pancreatic: 'Pancreatic',
  bladder: 'Bladder',
  kidney: 'Kidney',
  endometrial: 'Endometrial',
  cervical: 'Cervical',
  'head-neck': 'Head and neck',
  liver: 'Liver',
  'bile-duct': 'Bile duct',
  brain: 'Brain tumor',
  sarcoma: 'Sarcoma',
  myeloma: 'Myeloma',
  neuroendocrine: 'Neuro\u00ADendocrine tumor',
  'mds-mpn': 'MDS or MPN',
  childhood: 'Childhood cancer',
  'small-bowel': 'Small bowel',
  'ureter-renal-pelvis': 'Ureter or kidney pelvis',
  sebaceous: 'Sebaceous skin cancer',
  adrenal: 'Adrenal',
  paraganglioma: 'Para\u00ADganglioma or pheo\u00ADchromo\u00ADcytoma',
  retinoblastoma: 'Retino\u00ADblastoma',
  mesothelioma: 'Meso\u00ADthelioma',
  'eye-melanoma': 'Eye melanoma',
  'unknown-primary': 'Cancer of unknown start',
  other: 'Other cancer',
  polyps: 'Colon polyps',
}

const patient: Readonly<Record<Who, string>> = { self: 'Me', child: 'My child', other: 'Patient' }
const results = { pathogenic: '+', uncertain: 'VUS', negative: '−', 'not-sure': '?' } as const
const people = (n: number): string => (n === 1 ? '1 person' : `${n} people`)
const generations = (n: number): string => (n === 1 ? '1 generation' : `${n} generations`)

export const pedigree = {
  heading: 'Family tree',
  patient,
  sites,
  someCancer: 'Cancer',
  bothSides: 'both sides',
  /** "Breast 44", "Breast, both sides" */
  site: (name: string, note: string | undefined, when: string | undefined): string => [note ? `${name}, ${note}` : name, when].filter(Boolean).join(' '),
  moreCancers: (n: number): string => `and ${n} more`,
  ages: (from: number, to: number): string => `${from}–${to}`,
  /** "d. 60", the abbreviation of every pedigree. */
  died: (age?: string): string => (age ? `d. ${age}` : 'd.'),
  /** "BRCA1 +" */
  test: (genes: string, result: keyof typeof results): string => `${genes || 'Gene test'} ${results[result]}`,
  related: { adoption: 'by adoption', marriage: 'by marriage' },
  sideUnsaid: 'side not told',
  rareDisease: 'Rare disease',
  assigned: { female: 'AFAB', male: 'AMAB' },
  probandLetter: 'P',

  legend: {
    proband: 'The patient',
    consultand: 'The person this tree is about',
    square: 'Man or boy',
    circle: 'Woman or girl',
    diamond: 'Another gender, or not told',
    cancer: 'Filled: has or had cancer',
    polyps: 'Gray: polyps of the colon',
    'rare-disease': 'Gray: the rare or undiagnosed disease',
    carrier: 'Half gray: gene change, no cancer',
    none: 'Empty: no cancer that is known of',
    unknown: 'Not told whether there was cancer',
    deceased: 'Has died (d. = age at death)',
    adopted: 'Adopted',
    ended: 'No longer together',
    related: 'Related to each other by blood',
    identical: 'Identical twins',
    fraternal: 'Twins, not identical',
    'twins-not-sure': 'Twins, kind not known',
    'by-adoption': 'Child by adoption',
    'link-not-told': 'Exact link not told',
    'forebears-unknown': 'Own family not known',
    pathogenic: 'Gene test found a change that can cause disease',
    uncertain: 'Gene test uncertain (variant of uncertain significance)',
    negative: 'Gene test found no change',
    'result-not-sure': 'Gene test done, result not known',
    'assigned-female': 'Assigned female at birth',
    'assigned-male': 'Assigned male at birth',
  },

  part: {
    whole: '',
    own: 'Brothers, sisters, children and others',
    paternal: 'Father’s side',
    maternal: 'Mother’s side',
  } satisfies Readonly<Record<Side | 'whole' | 'own', string>>,
  partOf: (name: string, number: number, count: number): string => (count > 1 ? `${name}, part ${number} of ${count}` : name),

  alt: ({ part, people: all, generations: rows, affected }: { part: string; people: number; generations: number; affected: number }): string =>
    `Family tree${part ? ` (${part})` : ''} of ${people(all)} in ${generations(rows)}. ${affected ? `Marked as having or having had cancer: ${affected}` : 'No one is marked as having or having had cancer'}. The table of the family has the same facts in words.`,

  table: {
    heading: 'The family in words',
    headers: { relative: 'Relative', side: 'Side', age: 'Age', cancers: 'Cancer and age when found', tests: 'Gene test', notes: 'Notes' },
    sides: { maternal: 'Mother’s', paternal: 'Father’s', unsaid: 'Not told' },
    relative: (kin: string, name: string | undefined): string => (name ? `${kin} (${name})` : kin),
    sexes: { female: 'female', male: 'male' },
    noCancer: 'None that is known of',
    notTold: 'Not told',
    living: 'Living',
    diedAt: (age?: string): string => (age ? `Died at ${age}` : 'Has died'),
    cause: (cause: string): string => `Cause of death: ${cause}`,
    results: {
      pathogenic: (genes: string): string => (genes ? `Change found in ${genes}` : 'Change found'),
      uncertain: (genes: string): string => (genes ? `Uncertain change in ${genes}` : 'Uncertain'),
      negative: (genes: string): string => (genes ? `No change in ${genes}` : 'No change found'),
      'not-sure': (genes: string): string => (genes ? `Done for ${genes}, result not known` : 'Done, result not known'),
    },
    rareDisease: 'Rare or undiagnosed disease',
    assigned: { female: 'Assigned female at birth', male: 'Assigned male at birth' },
    related: { adoption: 'Related by adoption', marriage: 'Related by marriage' },
    parents: (names: string): string => `Child of ${names}`,
    partner: (name: string, ended: boolean): string => (ended ? `No longer with ${name}` : `Partner of ${name}`),
    twins: {
      identical: (name: string): string => `Identical twin of ${name}`,
      fraternal: (name: string): string => `Twin of ${name}, not identical`,
      'not-sure': (name: string): string => `Twin of ${name}`,
    },
    parentsRelated: 'The parents are related to each other by blood',
  },
  /** Of a relative whose relation was not said. */
  someone: 'Relative',
}
