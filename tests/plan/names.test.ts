import { expect, test } from 'vitest'
import { markerId, markers, medicineId, medicines } from '../../src/plan/index.ts'

test.each([
  ['EGFR', 'EGFR'],
  ['egfr', 'EGFR'],
  ['MSI-H', 'MSI'],
  ['dMMR', 'MSI'],
  ['ERBB2', 'HER2'],
  ['her 2', 'HER2'],
  ['pd l1', 'PD-L1'],
  ['BCR ABL1', 'BCR-ABL1'],
  ['EML4 ALK', 'ALK'],
  ['BRAF v600e', 'BRAF'],
  ['EGFR L858R', 'EGFR'],
  ['KRAS G12C mutation', 'KRAS'],
  ['BRCA2 c.5946delT', 'BRCA2'],
  ['del(17p) by FISH', 'del(17p)'],
  ['17p deletion', 'del(17p)'],
  ['17p-', 'del(17p)'],
  ['t(11; 14) in all cells', 't(11;14)'],
  ['IGHV unmutated', 'IGHV'],
  ['BTK C481S', 'BTK'],
  ['MYD88 L265P', 'MYD88'],
  ['JAK2 p.V617F', 'JAK2'],
  ['CALR exon 9, type 1', 'CALR'],
  ['FLT3-ITD positive', 'FLT3'],
  ['NPM1', 'NPM1'],
  ['PML::RARA fusion', 'PML-RARA'],
  ['BCR::ABL1 (p210)', 'BCR-ABL1'],
  ['T315I', 'ABL1'],
  ['isolated del(5q)', 'del(5q)'],
  ['KRAS;NRAS', 'KRAS'],
  ['HER2 (ERBB2)', 'HER2'],
  // p16 is a sign of HPV in the throat, and the gene CDKN2A elsewhere: it is neither.
  ['p16 positive', 'p16'],
  ['HPV-positive', 'HPV'],
  ['GNA11', 'GNA11'],
  ['SDHB', 'SDHB'],
  ['SDH-deficient', 'SDH'],
  ['EWSR1::FLI1', 'EWSR1'],
  ['H3 K27M-mutant', 'H3 K27M'],
  ['1p/19q codeletion', '1p/19q'],
  ['HLA-A*02:01', 'HLA-A*02:01'],
  ['we met the doctor', undefined],
  ['it was on 11 May', undefined],
  ['HER2-ultralow', 'HER2-low'],
  ['HER2 low (IHC 1+)', 'HER2-low'],
  ['HER2-low (IHC 2+, ISH negative)', 'HER2-low'],
  ['HER2 IHC 3+', 'HER2'],
  ['Oncotype DX GPS', 'Oncotype DX'],
  ['SDHB c.137G>A', 'SDHB'],
  ['Kit was here', undefined],
  ['ZZZ1', undefined],
  ['', undefined],
  ['constructor', undefined],
])('the marker "%s" is known as %s', (name, id) => {
  expect(markerId(name)).toBe(id)
})

test.each([
  ['Coumadin', 'warfarin'],
  ['5 FU', 'fluorouracil'],
  ['XELODA', 'capecitabine'],
  ['Xeloda 500 mg tablets', 'capecitabine'],
  ['warfarin sodium 5 mg', 'warfarin'],
  ['Sertraline (Zoloft) 50 mg', 'sertraline'],
  ['Tylenol with codeine #3', 'codeine'],
  ['5 FU infusion', 'fluorouracil'],
  ['aspirin 81 mg', undefined],
  ['aspirin', undefined],
])('the medicine "%s" is known as %s', (name, id) => {
  expect(medicineId(name)).toBe(id)
})

const folded = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]+/gu, '')

test.each([
  ['marker', markers],
  ['medicine', medicines],
])('no name stands for two of a %s', (_, table) => {
  const names = Object.entries(table).flatMap(([id, { aliases }]) => [...new Set([id, ...aliases].map(folded))])
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})
