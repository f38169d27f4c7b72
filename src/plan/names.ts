/**
 * Names that people copy from reports and pill bottles: one canonical id each, with the other names in use. A name that is not here is kept as
 * free text; it only switches on no question of its own.
 */

interface Named {
  /** Other names, in any case and spacing. Brand names stand here only because a bottle or a report may print them. */
  readonly aliases: readonly string[]
}

/** Tumor markers as a report may print them. */
export const markers = {
  EGFR: { aliases: ['HER1', 'ERBB1'] },
  ALK: { aliases: ['EML4-ALK'] },
  ROS1: { aliases: [] },
  BRAF: { aliases: ['BRAF V600E', 'BRAF V600', 'V600E'] },
  KRAS: { aliases: ['KRAS G12C', 'RAS'] },
  NRAS: { aliases: [] },
  MET: { aliases: ['MET exon 14', 'METex14', 'c-Met'] },
  RET: { aliases: ['RET fusion'] },
  NTRK: { aliases: ['NTRK1', 'NTRK2', 'NTRK3', 'TRK'] },
  HER2: { aliases: ['ERBB2', 'HER-2', 'HER2/neu'] },
  // Not HER2-positive: a result of its own in breast cancer.
  'HER2-low': { aliases: ['HER2-ultralow', 'HER2 1+'] },
  NRG1: { aliases: [] },
  'PD-L1': { aliases: ['PDL1', 'CD274'] },
  TMB: { aliases: ['TMB-H', 'TMB-high', 'tumor mutational burden'] },
  MSI: { aliases: ['MSI-H', 'MSI-high', 'dMMR', 'MMR-D', 'mismatch repair deficient', 'microsatellite instability'] },
  ER: { aliases: ['estrogen receptor', 'ESR', 'HR', 'PR', 'progesterone receptor'] },
  ESR1: { aliases: [] },
  PIK3CA: { aliases: [] },
  AKT1: { aliases: [] },
  PTEN: { aliases: [] },
  BRCA1: { aliases: [] },
  BRCA2: { aliases: [] },
  PALB2: { aliases: [] },
  ATM: { aliases: [] },
  CHEK2: { aliases: [] },
  // With BRCA1, BRCA2, PALB2, ATM and CHEK2, the repair genes that the FDA's list of tests names for prostate cancer.
  BARD1: { aliases: [] },
  BRIP1: { aliases: [] },
  CDK12: { aliases: [] },
  CHEK1: { aliases: [] },
  FANCL: { aliases: [] },
  RAD51B: { aliases: [] },
  RAD51C: { aliases: [] },
  RAD51D: { aliases: [] },
  RAD54L: { aliases: [] },
  HRD: { aliases: ['homologous recombination deficiency', 'HRR'] },
  MLH1: { aliases: [] },
  MSH2: { aliases: [] },
  MSH6: { aliases: [] },
  PMS2: { aliases: [] },
  POLE: { aliases: [] },
  TP53: { aliases: ['p53'] },
  KIT: { aliases: ['c-KIT', 'CD117', 'KIT D816V', 'D816V'] },
  PDGFRA: { aliases: [] },
  PDGFRB: { aliases: [] },
  FGFR1: { aliases: [] },
  FGFR2: { aliases: ['FGFR2 fusion'] },
  FGFR3: { aliases: [] },
  IDH1: { aliases: [] },
  IDH2: { aliases: [] },
  'CLDN18.2': { aliases: ['claudin 18.2', 'CLDN18'] },
  FOLR1: { aliases: ['folate receptor alpha', 'FR alpha'] },
  FLT3: { aliases: ['FLT3-ITD', 'FLT3-TKD'] },
  NPM1: { aliases: ['NPM1c'] },
  KMT2A: { aliases: ['MLL'] },
  'PML-RARA': { aliases: ['PML::RARA', 't(15;17)', 'APL'] },
  'BCR-ABL1': { aliases: ['BCR-ABL', 'BCR::ABL1', 't(9;22)', 'Philadelphia chromosome', 'Ph+'] },
  /** A change within BCR-ABL1 that came later. */
  ABL1: { aliases: ['T315I', 'ABL1 T315I', 'BCR-ABL1 T315I', 'BCR-ABL T315I', 'ABL T315I'] },
  JAK2: { aliases: ['JAK2 V617F', 'V617F', 'JAK2 exon 12'] },
  CALR: { aliases: ['calreticulin'] },
  MPL: { aliases: ['MPL W515'] },
  SF3B1: { aliases: ['ring sideroblasts'] },
  'del(5q)': { aliases: ['5q', '5q deletion', 'deletion 5q'] },
  ASXL1: { aliases: [] },
  RUNX1: { aliases: [] },
  CEBPA: { aliases: [] },
  DDX41: { aliases: [] },
  GATA2: { aliases: [] },
  'del(17p)': { aliases: ['17p', '17p deletion', 'deletion 17p', 'del(17)(p13)'] },
  IGHV: { aliases: ['IGVH', 'unmutated IGHV', 'IGHV unmutated', 'IGHV mutated'] },
  BTK: { aliases: ['BTK C481S', 'C481S'] },
  PLCG2: { aliases: [] },
  MYD88: { aliases: ['MYD88 L265P', 'L265P'] },
  MYC: { aliases: ['c-MYC'] },
  BCL2: { aliases: ['t(14;18)'] },
  BCL6: { aliases: [] },
  't(11;14)': { aliases: [] },
  't(4;14)': { aliases: [] },
  CD19: { aliases: [] },
  CD20: { aliases: [] },
  CD22: { aliases: [] },
  CD30: { aliases: [] },
  CD33: { aliases: [] },
  DUSP22: { aliases: [] },
  MGMT: { aliases: ['MGMT methylation'] },
  'BAP1': { aliases: [] },
  VHL: { aliases: [] },
  FH: { aliases: ['fumarate hydratase'] },
  FLCN: { aliases: ['folliculin'] },
  GNAQ: { aliases: [] },
  GNA11: { aliases: [] },
  // Viruses, and p16 as the sign of one; p16 has an id of its own, because in other tumors a report means the gene CDKN2A by it.
  HPV: { aliases: ['HPV positive', 'HPV+', 'HPV16', 'HPV-related', 'human papillomavirus'] },
  p16: { aliases: ['p16 positive', 'p16+', 'p16INK4a'] },
  EBV: { aliases: ['EBV positive', 'EBV+', 'EBER', 'Epstein-Barr virus'] },
  AR: { aliases: ['AR positive', 'AR+', 'androgen receptor'] },
  TERT: { aliases: ['TERT promoter'] },
  ATRX: { aliases: [] },
  CDKN2A: { aliases: ['CDKN2A/B'] },
  '1p/19q': { aliases: ['1p19q', '1p/19q codeletion', '1p/19q co-deleted', '1p19q codeletion'] },
  'H3 K27M': { aliases: ['H3K27M', 'K27M', 'H3 K27M-mutant', 'H3 K27-altered', 'H3F3A'] },
  MDM2: { aliases: [] },
  EWSR1: { aliases: ['EWSR1-FLI1', 'EWS'] },
  SS18: { aliases: ['SS18-SSX', 'SYT-SSX'] },
  FOXO1: { aliases: ['PAX3-FOXO1', 'PAX7-FOXO1'] },
  PDGFB: { aliases: ['COL1A1-PDGFB'] },
  SMARCB1: { aliases: ['INI1', 'INI-1'] },
  // Each gene of the four under its own name; SDH is what a stain of the tumor says.
  SDH: { aliases: ['SDH-deficient', 'dSDH', 'succinate dehydrogenase'] },
  SDHA: { aliases: [] },
  SDHB: { aliases: [] },
  SDHC: { aliases: [] },
  SDHD: { aliases: [] },
  'AR-V7': { aliases: [] },
  PSMA: { aliases: [] },
  // Tests of gene activity, by the name that the report prints.
  'Oncotype DX': { aliases: ['Oncotype', 'Oncotype DX Breast', 'recurrence score', 'Oncotype DX GPS', 'GPS', 'Genomic Prostate Score'] },
  MammaPrint: { aliases: [] },
  Prosigna: { aliases: ['PAM50'] },
  EndoPredict: { aliases: ['EPclin'] },
  'Breast Cancer Index': { aliases: ['BCI'] },
  Decipher: { aliases: [] },
  Prolaris: { aliases: [] },
  MYCN: { aliases: ['N-MYC', 'MYCN amplified'] },
  RB1: { aliases: [] },
  'HLA-A*02:01': { aliases: ['HLA-A2', 'HLA-A0201', 'HLA-A*0201', 'HLA-A02:01'] },
} as const satisfies Record<string, Named>

/**
 * Changes in a tumor that could be inherited (family rule G2): the BRCA and Lynch genes and PALB2, which are named by the source of the rule,
 * and mismatch repair deficiency, which points to the Lynch genes.
 */
export const possiblyInheritedMarkers = ['BRCA1', 'BRCA2', 'PALB2', 'MLH1', 'MSH2', 'MSH6', 'PMS2', 'MSI'] as const satisfies readonly MarkerId[]

/** Medicines whose effect published lists tie to an inherited gene (biomarkers reference, section 2). */
export const medicines = {
  fluorouracil: { aliases: ['5-FU', '5FU', 'adrucil', 'folfox', 'folfiri', 'folfirinox'] },
  capecitabine: { aliases: ['xeloda', 'capox', 'xelox'] },
  irinotecan: { aliases: ['camptosar', 'onivyde', 'cpt-11'] },
  'sacituzumab-govitecan': { aliases: ['sacituzumab', 'trodelvy'] },
  mercaptopurine: { aliases: ['6-MP', '6MP', 'purinethol', 'purixan'] },
  thioguanine: { aliases: ['6-TG', 'tabloid', 'tioguanine'] },
  azathioprine: { aliases: ['imuran', 'azasan'] },
  rasburicase: { aliases: ['elitek'] },
  tamoxifen: { aliases: ['nolvadex', 'soltamox'] },
  codeine: { aliases: ['tylenol with codeine', 'tylenol 3'] },
  tramadol: { aliases: ['ultram'] },
  ondansetron: { aliases: ['zofran'] },
  citalopram: { aliases: ['celexa'] },
  escitalopram: { aliases: ['lexapro'] },
  sertraline: { aliases: ['zoloft'] },
  paroxetine: { aliases: ['paxil'] },
  nortriptyline: { aliases: ['pamelor'] },
  amitriptyline: { aliases: ['elavil'] },
  clopidogrel: { aliases: ['plavix'] },
  voriconazole: { aliases: ['vfend'] },
  warfarin: { aliases: ['coumadin', 'jantoven'] },
  carbamazepine: { aliases: ['tegretol', 'epitol'] },
  oxcarbazepine: { aliases: ['trileptal'] },
  phenytoin: { aliases: ['dilantin'] },
  abacavir: { aliases: ['ziagen'] },
  allopurinol: { aliases: ['zyloprim'] },
  gentamicin: { aliases: [] },
  tobramycin: { aliases: [] },
  amikacin: { aliases: [] },
  simvastatin: { aliases: ['zocor'] },
  atorvastatin: { aliases: ['lipitor'] },
  valproate: { aliases: ['valproic acid', 'depakote', 'depakene', 'divalproex'] },
  tacrolimus: { aliases: ['prograf', 'envarsus'] },
} as const satisfies Record<string, Named>

export type MarkerId = keyof typeof markers
export type MedicineId = keyof typeof medicines

const isKey = <T extends object>(table: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(table, key)
const folded = (name: string): string => name.toLowerCase().replace(/[\s_();:-]+/g, '')

const indexOf = (table: Readonly<Record<string, Named>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([id, { aliases }]) => [id, ...aliases].map((name) => [folded(name), id] as const)))

const markerIndex = indexOf(markers)
const medicineIndex = indexOf(medicines)

/**
 * The canonical id of a marker or gene, or undefined where the name is not known. Case, spaces, hyphens and brackets do not count. In a longer text, as a report
 * prints it ("KRAS G12C mutation"), a marker is found where it begins with capitals or has a figure in it: some are words of every day in
 * small letters (met, kit), and "HER2 low" is another result than "HER2".
 */
export function markerId(name: string): MarkerId | undefined {
  const id = markerIndex.get(folded(name)) ?? nameWithin(name, markerIndex, (word) => /^\p{Lu}[\p{Lu}\d]|\d/u.test(word))
  return id !== undefined && isKey(markers, id) ? id : undefined
}

/** The canonical id of a medicine, or undefined where the name is not known. It may stand among strength and form: "Xeloda 500 mg tablets". */
export function medicineId(name: string): MedicineId | undefined {
  const id = medicineIndex.get(folded(name)) ?? nameWithin(name, medicineIndex, () => true)
  return id !== undefined && isKey(medicines, id) ? id : undefined
}

/** The first known name among the words of a text, of one word or of two that stand together. The two figures of "t(11;14)" stay together. */
function nameWithin(text: string, index: ReadonlyMap<string, string>, isName: (word: string) => boolean): string | undefined {
  const words = text.split(/[\s,/+]+|[;:](?!\d)/u).filter((word) => word !== '')
  const candidates = words.flatMap((word, at) => [`${word}${words[at + 1] ?? ''}`, word])
  return candidates.filter(isName).flatMap((candidate) => index.get(folded(candidate)) ?? [])[0]
}
