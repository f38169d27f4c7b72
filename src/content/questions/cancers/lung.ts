import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { early, moreExact, patientWith, resultStillOpen, unlessEarly, untested } from './conditions.ts'

/** Lung cancer that is non-small cell, or of a type that was not given. */
const nonSmallCell = all(patientWith('lung'), unless(is('subtype', 'lung-small-cell')))
const smallCell = all(fact('has-cancer'), is('subtype', 'lung-small-cell'))
const afterTreatment = is('situation', 'after-treatment')
const changeWithDrug = is('testing.tumor.markers', 'EGFR', 'ALK', 'ROS1', 'BRAF', 'KRAS', 'MET', 'RET', 'NTRK', 'HER2', 'NRG1')
/** Who has a drug for the change knows which; once treatment has ended, none is being chosen. */
const drugToChoose = all(unlessEarly, unless(any(afterTreatment, is('treatments', 'targeted'))))

export const lung = questions('tumor-testing', '2026-11-29', {
  'lung-which-type': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3, // which tests fit hangs on it
    when: all(patientWith('lung'), unless(is('subtype', 'lung-non-small-cell', 'lung-small-cell'))),
    sources: ['fda-companion-tests#lung'],
  },
  'lung-egfr-alk-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(nonSmallCell, untested),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#lung', 'fda-osimertinib#early', 'fda-alectinib#early', 'acs#cancers-tested'],
  },
  'lung-wide-test': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(nonSmallCell, untested, unlessEarly),
    group: 'wide-gene-test',
    sources: ['fda-companion-tests#lung', 'lungevity#comprehensive'],
  },
  'lung-pd-l1-tested': {
    ask: 'doctor',
    group: 'pd-l1-tested',
    purpose: 'decision',
    when: all(nonSmallCell, untested),
    sources: ['fda-pembrolizumab#lung', 'fda-companion-tests-2023#pd-l1'],
  },
  'lung-blood-and-tissue': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -3, // after what is tested at all; it may save weeks
    when: all(nonSmallCell, fact('advanced'), unless(any(is('testing.tumor.status', 'done'), fact('marker-named'), afterTreatment))),
    group: 'which-sample',
    sources: ['lungcancer-net#tissue-and-blood', 'fda-companion-tests#lung'],
  },
  'lung-egfr-alk-before-immunotherapy': {
    ask: 'doctor',
    // Whether the drug is given at all hangs on it; with the first dose it loses its use.
    purpose: 'decision',
    weight: moreExact,
    group: 'test-before-this-drug',
    when: all(
      nonSmallCell,
      is('treatmentsPlanned', 'immunotherapy'),
      unlessEarly,
      unless(any(is('treatments', 'immunotherapy'), is('testing.tumor.markers', 'EGFR', 'ALK'), is('testing.tumor.markersNotFound', 'EGFR', 'ALK'))),
    ),
    sources: ['fda-pembrolizumab#lung', 'fda-cemiplimab#lung'],
  },
  'lung-which-changes': {
    ask: 'doctor',
    // The next drug is chosen by what the test looks for.
    purpose: 'decision',
    weight: -1, // after what a result could change
    when: all(nonSmallCell, resultStillOpen, unless(is('testing.tumor.markersNotFound', 'EGFR', 'ALK', 'ROS1', 'BRAF', 'KRAS', 'MET', 'RET', 'NTRK', 'HER2'))),
    group: 'what-the-tumor-test-looked-for',
    sources: ['fda-companion-tests#lung', 'lungevity#comprehensive'],
  },
  'lung-rna-looked-at': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 3, // names the other test that the general question of its group asks for
    when: all(nonSmallCell, is('testing.tumor.result', 'none-found'), unlessEarly, unless(afterTreatment)),
    group: 'another-test-after-none',
    sources: ['dna-and-rna-2026#fusions'],
  },
  'lung-egfr-which-kind': {
    ask: 'doctor',
    // The drug hangs on it, until one has been chosen.
    purpose: 'decision',
    when: all(nonSmallCell, is('testing.tumor.markers', 'EGFR'), unless(afterTreatment)),
    backgroundWhen: is('treatments', 'targeted'),
    sources: ['fda-companion-tests#lung', 'fda-osimertinib#egfr', 'fda-amivantamab#exon-20', 'fda-afatinib#uncommon'],
  },
  'lung-pill-after-surgery': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3, // the one decision that the result opens before the cancer has spread
    when: all(
      nonSmallCell,
      early,
      is('testing.tumor.markers', 'EGFR', 'ALK'),
      any(is('treatments', 'surgery'), is('treatmentsPlanned', 'surgery')),
      unless(any(is('treatments', 'targeted'), afterTreatment)),
    ),
    sources: ['fda-osimertinib#early', 'fda-alectinib#early'],
  },
  'lung-pill-after-radiation': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3, // the one decision that the result opens before the cancer has spread
    when: all(
      nonSmallCell,
      early,
      is('testing.tumor.markers', 'EGFR'),
      any(is('treatments', 'radiation'), is('treatmentsPlanned', 'radiation')),
      unless(any(is('treatments', 'surgery', 'targeted'), is('treatmentsPlanned', 'surgery'), afterTreatment)),
    ),
    sources: ['fda-osimertinib#after-radiation'],
  },
  'lung-fusion-drug': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(nonSmallCell, is('testing.tumor.markers', 'ALK', 'ROS1', 'RET', 'NTRK', 'NRG1'), drugToChoose),
    sources: ['fda-companion-tests#lung', 'fda-alectinib#advanced', 'fda-ros1-2026#ros1', 'fda-selpercatinib#lung', 'fda-larotrectinib#ntrk', 'fda-zenocutuzumab#nrg1'],
  },
  'lung-kras-drug': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(nonSmallCell, is('testing.tumor.markers', 'KRAS'), drugToChoose),
    sources: ['fda-companion-tests#lung', 'fda-sotorasib#kras-g12c', 'fda-adagrasib#kras-g12c'],
  },
  'lung-met-drug': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(nonSmallCell, is('testing.tumor.markers', 'MET'), drugToChoose),
    sources: ['fda-companion-tests#lung', 'fda-capmatinib#exon-14', 'fda-telisotuzumab#c-met'],
  },
  'lung-braf-drug': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(nonSmallCell, is('testing.tumor.markers', 'BRAF'), drugToChoose),
    sources: ['fda-companion-tests#lung', 'fda-encorafenib#lung', 'fda-dabrafenib#lung'],
  },
  'lung-her2-drug': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(nonSmallCell, is('testing.tumor.markers', 'HER2'), drugToChoose),
    sources: ['fda-companion-tests#lung', 'fda-her2-lung-2026#first-treatment', 'fda-trastuzumab-deruxtecan#her2'],
  },
  'lung-c-met-protein': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -2, // after a change that was found, and after whether to test anew
    when: all(nonSmallCell, is('situation', 'growing-or-returned'), is('testing.tumor.status', 'done'), unless(changeWithDrug), unless(is('testing.tumor.result', 'not-enough-sample'))),
    sources: ['fda-telisotuzumab#c-met'],
  },
  'lung-drug-reaches-brain': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 2, // can matter for which drug is chosen
    when: all(nonSmallCell, is('testing.tumor.markers', 'EGFR', 'ALK'), fact('advanced'), unless(afterTreatment)),
    // Under a drug that works, it would only frighten.
    backgroundWhen: is('situation', 'in-treatment'),
    leadsTo: ['outlook'],
    sources: ['lung-brain-2018#newer-drugs'],
  },
  'lung-change-found-growing': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    // Only under a drug for the change does a new one explain why it grows.
    when: all(nonSmallCell, is('situation', 'growing-or-returned'), is('treatments', 'targeted'), changeWithDrug),
    group: 'test-again-now',
    sources: ['fda-companion-tests#lung-t790m', 'respirology-2020#resistance', 'small-cell-never-smoked-2014#transformation'],
  },
  // Small cell: the usual drugs need no test, and that is said.
  'lung-small-cell-pure-or-mixed': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(smallCell, is('situation', 'new-diagnosis', 'growing-or-returned'), unless(any(is('testing.tumor.status', 'done'), fact('marker-named')))),
    sources: ['small-cell-never-smoked-2014#changes'],
  },
  'lung-small-cell-dll3-drug': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // after the options at large
    when: all(smallCell, is('situation', 'growing-or-returned')),
    sources: ['small-cell-tarlatamab#approval'],
  },
})
