import type { Words } from '../words.ts'
import { becauseOfAnswer, becauseOfFact, becauseOfNames } from './because.ts'
import { contacts } from './contacts.ts'
import { explanations } from './explanations.ts'
import { glossary } from './glossary.ts'
import { bileDuct } from './questions/cancers/bile-duct.ts'
import { bladder, bladderTreatment } from './questions/cancers/bladder.ts'
import { bloodDrugGenes } from './questions/cancers/blood-drug-genes.ts'
import { bloodSamples } from './questions/cancers/blood-samples.ts'
import { bloodTreatment } from './questions/cancers/blood-treatment.ts'
import { bloodTrials } from './questions/cancers/blood-trials.ts'
import { brain } from './questions/cancers/brain.ts'
import { breast } from './questions/cancers/breast.ts'
import { colorectal } from './questions/cancers/colorectal.ts'
import { digestiveCancers } from './questions/cancers/digestive.ts'
import { endometrial } from './questions/cancers/endometrial.ts'
import { esophagusStomach } from './questions/cancers/esophagus-stomach.ts'
import { headNeck } from './questions/cancers/head-neck.ts'
import { inheritedForCancers } from './questions/cancers/inherited.ts'
import { kidney } from './questions/cancers/kidney.ts'
import { leukemia } from './questions/cancers/leukemia.ts'
import { liver } from './questions/cancers/liver.ts'
import { lung } from './questions/cancers/lung.ts'
import { lymphoma } from './questions/cancers/lymphoma.ts'
import { mdsMpn } from './questions/cancers/mds-mpn.ts'
import { melanoma } from './questions/cancers/melanoma.ts'
import { myeloma } from './questions/cancers/myeloma.ts'
import { neuroendocrine } from './questions/cancers/neuroendocrine.ts'
import { ovarian } from './questions/cancers/ovarian.ts'
import { pancreatic } from './questions/cancers/pancreatic.ts'
import { prostate } from './questions/cancers/prostate.ts'
import { sarcoma } from './questions/cancers/sarcoma.ts'
import { sharedCancers } from './questions/cancers/shared.ts'
import { smallBowel } from './questions/cancers/small-bowel.ts'
import { thyroid } from './questions/cancers/thyroid.ts'
import { retinoblastoma } from './questions/cancers/retinoblastoma.ts'
import { childhoodCancers } from './questions/cancers/childhood.ts'
import { adrenal, adrenalTreatment } from './questions/cancers/adrenal.ts'
import { sebaceous } from './questions/cancers/sebaceous.ts'
import { eyeMelanoma } from './questions/cancers/eye-melanoma.ts'
import { mesothelioma } from './questions/cancers/mesothelioma.ts'
import { cervical } from './questions/cancers/cervical.ts'
import { inheritedSigns } from './questions/cancers/inherited-signs.ts'
import { otherCancer, unknownPrimaryCancer } from './questions/cancers/unknown-primary.ts'
import { drugGenes } from './questions/drugGenes.ts'
import { general } from './questions/general.ts'
import { inherited } from './questions/inherited.ts'
import { insurance } from './questions/insurance/anyPlan.ts'
import { medicaid } from './questions/insurance/medicaid.ts'
import { medicare } from './questions/insurance/medicare.ts'
import { military } from './questions/insurance/military.ts'
import { otherCover } from './questions/insurance/otherCover.ts'
import { workAndMarketplace } from './questions/insurance/workAndMarketplace.ts'
import { privacy } from './questions/privacy.ts'
import { rareDisease } from './questions/rareDisease.ts'
import { relatives } from './questions/relatives.ts'
import { results } from './questions/results.ts'
import { sampleAndLab } from './questions/sampleAndLab.ts'
import { support } from './questions/support.ts'
import { timing } from './questions/timing.ts'
import { treatment } from './questions/treatment.ts'
import { trials } from './questions/trials.ts'
import { tumorTesting } from './questions/tumorTesting.ts'
import { preparation } from './preparation.ts'

export const words: Words = {
  questions: {
    ...general,
    ...tumorTesting,
    ...bileDuct,
    ...bladder,
    ...bladderTreatment,
    ...brain,
    ...breast,
    ...colorectal,
    ...digestiveCancers,
    ...endometrial,
    ...esophagusStomach,
    ...headNeck,
    ...kidney,
    ...leukemia,
    ...liver,
    ...lung,
    ...lymphoma,
    ...mdsMpn,
    ...melanoma,
    ...myeloma,
    ...neuroendocrine,
    ...ovarian,
    ...pancreatic,
    ...prostate,
    ...sarcoma,
    ...sharedCancers,
    ...smallBowel,
    ...thyroid,
    ...retinoblastoma,
    ...childhoodCancers,
    ...adrenal,
    ...adrenalTreatment,
    ...sebaceous,
    ...eyeMelanoma,
    ...mesothelioma,
    ...cervical,
    ...unknownPrimaryCancer,
    ...otherCancer,
    ...sampleAndLab,
    ...bloodSamples,
    ...timing,
    ...results,
    ...treatment,
    ...bloodTreatment,
    ...trials,
    ...bloodTrials,
    ...inherited,
    ...inheritedForCancers,
    ...inheritedSigns,
    ...relatives,
    ...drugGenes,
    ...bloodDrugGenes,
    ...insurance,
    ...workAndMarketplace,
    ...medicare,
    ...medicaid,
    ...military,
    ...otherCover,
    ...privacy,
    ...rareDisease,
    ...support,
  },
  glossary,
  explanations,
  contacts,
  becauseOfAnswer,
  becauseOfNames,
  becauseOfFact,
  preparation,
}
