/** What several of the blood cancers have in common: their samples, transplants, waiting, and drugs given along with treatment. */
import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { patientWith, untested } from './conditions.ts'

const after = is('situation', 'after-treatment')
const growing = is('situation', 'growing-or-returned')
const acuteLeukemia = all(fact('has-cancer'), is('subtype', 'aml', 'all'))
/** Where a transplant uses the cells of a donor. */
const donorCancer = any(acuteLeukemia, patientWith('mds-mpn'))
const transplantPlanned = all(is('treatmentsPlanned', 'transplant'), unless(is('treatments', 'transplant')))
const noTransplantYet = unless(any(is('treatments', 'transplant'), is('treatmentsPlanned', 'transplant')))
const treatmentPlanned = is('treatmentsPlanned', 'chemotherapy', 'targeted', 'immunotherapy', 'radiation', 'transplant', 'surgery')
/** Slow kinds that are often watched before they are treated. */
const maySlowlyWait = all(fact('has-cancer'), is('subtype', 'cll', 'follicular', 'marginal-zone'))
const waitingPossible = all(maySlowlyWait, fact('before-treatment'), unless(treatmentPlanned))
const treatingDoctor = unless(fact('genetic-counselor-visit'))
const drugGenesTested = is('testing.drugResponse.status', 'done')

export const bloodSamples = questions('sample-and-lab', '2026-11-22', {
  'blood-marrow-or-node': {
    ask: 'doctor',
    purpose: 'meaning',
    // Myeloma is always tested in marrow.
    when: all(patientWith('leukemia', 'lymphoma', 'mds-mpn'), is('testing.tumor.status', 'not-done'), untested, unless(after)),
    group: 'which-sample',
    sources: ['aml-powerful-patients#tests', 'nccn-patients-mds#tests', 'nci-biomarker#sample'],
  },
  'marrow-or-blood-next': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: -1, // after how the treatment works
    when: all(any(acuteLeukemia, patientWith('myeloma', 'mds-mpn')), is('situation', 'in-treatment')),
    sources: ['ash-aml-mrd-2019#samples', 'ash-myeloma-mrd-2019#samples'],
  },
  'blood-first-sample-kept': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('leukemia', 'lymphoma', 'myeloma', 'mds-mpn'), unless(is('subtype', 'cml')), after),
    sources: ['nci-biomarker#sample', 'nccn-myeloma-2025#keep-a-sample'],
  },
})

export const bloodTreatment = questions('treatment', '2026-11-22', {
  'transplant-in-the-plan': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 1, // the search for a donor has to start early
    when: all(
      acuteLeukemia,
      is('situation', 'new-diagnosis', 'in-treatment', 'growing-or-returned'),
      // For most children with new ALL it is not in view.
      unless(all(is('subtype', 'all'), fact('under-18'), unless(growing))),
      noTransplantYet,
      treatingDoctor,
    ),
    sources: ['ash-transplant-mrd-2019#who', 'bmt-donor-2013#early', 'aml-powerful-patients#tests'],
  },
  'transplant-which-donor': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 1, // the search takes time
    when: all(donorCancer, transplantPlanned, treatingDoctor),
    concerns: ['family'],
    sources: ['bmt-donor-2013#early', 'genereviews-ddx41#donors'],
  },
  'transplant-which-results-decide': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(donorCancer, transplantPlanned, treatingDoctor),
    sources: ['ash-transplant-mrd-2019#who', 'blood-mds-treatment-2023#transplant'],
  },
  'transplant-own-cells-in-the-plan': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(
      any(all(patientWith('myeloma'), is('situation', 'new-diagnosis', 'in-treatment')), all(fact('has-cancer'), is('subtype', 'hodgkin', 'dlbcl'), growing, unless(is('treatments', 'immunotherapy')))),
      noTransplantYet,
      treatingDoctor,
    ),
    sources: ['samj-myeloma-2019#transplant', 'fda-brentuximab#after-transplant', 'aacr-cd19-2024#transplant'],
  },
  'transplant-own-or-donor': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 2, // who has to be tested follows from it
    when: all(patientWith('lymphoma', 'myeloma'), transplantPlanned, treatingDoctor),
    sources: ['samj-myeloma-2019#transplant', 'blood-mantle-tp53-2017#transplant'],
  },
  'watch-and-wait-now': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 5, // it comes before the choice of any treatment
    when: all(waitingPossible, treatingDoctor),
    sources: ['lls-cll-waiting#who', 'blood-follicular-waiting-2016#waiting', 'pdq-lymphoma-types#waiting'],
  },
  'watch-and-wait-until': {
    ask: 'doctor',
    // Waiting is not chosen without it.
    purpose: 'decision',
    weight: -2, // after the question if to wait at all
    when: all(waitingPossible, treatingDoctor),
    sources: ['lls-cll-waiting#when-to-begin'],
  },
  'blood-checks-after': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 5, // what is left to decide once treatment has ended
    when: all(patientWith('leukemia', 'mds-mpn'), unless(is('subtype', 'cml')), after),
    sources: ['ash-aml-mrd-2019#follow', 'arup-mds#monitoring', 'lls-cll-waiting#who'],
  },
})

export const bloodTrials = questions('trials', '2026-11-22', {
  'trial-by-gene-result': {
    ask: 'doctor',
    purpose: 'safety',
    weight: -1, // over the general question of its group, and after the tests that lose their use
    when: all(
      any(all(fact('has-cancer'), is('subtype', 'aml')), all(patientWith('mds-mpn'), unless(is('testing.tumor.markers', 'JAK2', 'KIT', 'PDGFRA')))),
      is('situation', 'new-diagnosis', 'growing-or-returned'),
      treatingDoctor,
    ),
    group: 'is-there-a-trial',
    concerns: ['trials'],
    sources: ['nci-precision-trials#myelomatch', 'nci-trial-guide#before-treatment'],
  },
})

export const bloodDrugGenes = questions('drug-genes', '2026-11-22', {
  'drug-gene-cell-breakdown-planned': {
    ask: 'doctor',
    purpose: 'safety',
    weight: -4, // the plan may have neither drug in it
    // Where many cells die at once when treatment begins.
    when: all(
      any(acuteLeukemia, all(fact('has-cancer'), is('subtype', 'dlbcl'))),
      fact('before-treatment'),
      is('treatmentsPlanned', 'chemotherapy'),
      unless(any(is('medicines', 'rasburicase', 'allopurinol'), drugGenesTested)),
    ),
    sources: ['cpic-2016#g6pd', 'fda-cpic-2022#hla'],
  },
  'drug-gene-voriconazole-planned': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: -2, // other drugs against mold are in use
    when: all(acuteLeukemia, is('treatmentsPlanned', 'chemotherapy', 'transplant'), unless(any(is('medicines', 'voriconazole'), drugGenesTested))),
    sources: ['cpic-2016#voriconazole'],
  },
})
