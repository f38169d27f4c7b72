/** Transplants, waiting, and what comes after treatment in leukemia, lymphoma, myeloma, MDS and MPN. */
import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { patientWith, waitingPossible } from './conditions.ts'

const after = is('situation', 'after-treatment')
const growing = is('situation', 'growing-or-returned')
const cml = all(fact('has-cancer'), is('subtype', 'cml'))
const acuteLeukemia = all(fact('has-cancer'), is('subtype', 'aml', 'all'))
/** Where a transplant uses the cells of a donor. */
const donorCancer = any(acuteLeukemia, patientWith('mds-mpn'))
const transplantPlanned = all(is('treatmentsPlanned', 'transplant'), unless(is('treatments', 'transplant')))
const noTransplantYet = unless(any(is('treatments', 'transplant'), is('treatmentsPlanned', 'transplant')))
const treatingDoctor = unless(fact('genetic-counselor-visit'))

export const bloodTreatment = questions('treatment', '2026-11-22', {
  'transplant-in-the-plan': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -4, // one of the options, and after them; but early, for the search for a donor takes time
    when: all(
      acuteLeukemia,
      is('situation', 'new-diagnosis', 'in-treatment', 'growing-or-returned'),
      // For most children with new ALL it is not in view.
      unless(all(is('subtype', 'all'), fact('under-18'), unless(growing))),
      // For APL only if it comes back.
      unless(all(is('testing.tumor.markers', 'PML-RARA'), unless(growing))),
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
    weight: -2, // one of the options, and after them
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

  // CML.
  'cml-stop-the-pill': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // after how the treatment works so far
    when: all(cml, is('situation', 'in-treatment')),
    sources: ['ash-cml-stopping-2020#stopping', 'ash-cml-monitoring-2018#stopping'],
  },
  'cml-checks-after-stopping': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // what keeps stopping safe; over the general question of its group
    when: all(cml, after),
    group: 'was-my-cancer-tested',
    sources: ['ash-cml-stopping-2020#checks', 'ash-cml-monitoring-2018#stopping'],
  },
  'cml-start-again': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(cml, after),
    sources: ['ash-cml-stopping-2020#start-again'],
  },

  // Lymphoma.
  'lymphoma-car-t-cells': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(fact('has-cancer'), is('subtype', 'dlbcl'), growing, unless(is('treatments', 'immunotherapy'))),
    sources: ['ash-car-t-2021#car-t', 'aacr-cd19-2024#car-t'],
  },
  'lymphoma-checks-after': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 2, // comes up at every visit after treatment
    when: all(patientWith('lymphoma'), after),
    sources: ['acs#at-return', 'nci-biomarker#watching-treatment'],
  },

  // MDS and MPN.
  'mpn-jak2-clots': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 4, // clots are what treatment is mostly for
    when: all(patientWith('mds-mpn'), is('testing.tumor.markers', 'JAK2'), unless(after)),
    sources: ['polish-pv-2024#clots', 'ash-mpn-2022#clots'],
  },
  'mds-mpn-transplant': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -2, // for some of the types only
    when: all(
      patientWith('mds-mpn'),
      is('situation', 'new-diagnosis', 'in-treatment', 'growing-or-returned'),
      // With these it is mostly a type that is treated in another way.
      unless(all(is('testing.tumor.markers', 'JAK2', 'CALR', 'MPL', 'KIT', 'PDGFRA', 'PDGFRB'), unless(growing))),
      noTransplantYet,
    ),
    sources: ['blood-mds-treatment-2023#transplant', 'ash-mpn-2022#transplant'],
  },
})
