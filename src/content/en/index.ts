import type { Words } from '../words.ts'
import { becauseOfAnswer, becauseOfFact, becauseOfNames } from './because.ts'
import { contacts } from './contacts.ts'
import { explanations } from './explanations.ts'
import { glossary } from './glossary.ts'
import { bileDuct } from './questions/cancers/bile-duct.ts'
import { bladder } from './questions/cancers/bladder.ts'
import { brain } from './questions/cancers/brain.ts'
import { breast } from './questions/cancers/breast.ts'
import { colorectal } from './questions/cancers/colorectal.ts'
import { endometrial } from './questions/cancers/endometrial.ts'
import { esophagusStomach } from './questions/cancers/esophagus-stomach.ts'
import { headNeck } from './questions/cancers/head-neck.ts'
import { inheritedForCancers } from './questions/cancers/inherited.ts'
import { kidney } from './questions/cancers/kidney.ts'
import { leukemia } from './questions/cancers/leukemia.ts'
import { lung } from './questions/cancers/lung.ts'
import { lymphoma } from './questions/cancers/lymphoma.ts'
import { melanoma } from './questions/cancers/melanoma.ts'
import { myeloma } from './questions/cancers/myeloma.ts'
import { ovarian } from './questions/cancers/ovarian.ts'
import { pancreatic } from './questions/cancers/pancreatic.ts'
import { prostate } from './questions/cancers/prostate.ts'
import { sarcoma } from './questions/cancers/sarcoma.ts'
import { sharedCancers } from './questions/cancers/shared.ts'
import { thyroid } from './questions/cancers/thyroid.ts'
import { drugGenes } from './questions/drugGenes.ts'
import { general } from './questions/general.ts'
import { inherited } from './questions/inherited.ts'
import { insurance } from './questions/insurance.ts'
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

export const words: Words = {
  questions: {
    ...general,
    ...tumorTesting,
    ...bileDuct,
    ...bladder,
    ...brain,
    ...breast,
    ...colorectal,
    ...endometrial,
    ...esophagusStomach,
    ...headNeck,
    ...kidney,
    ...leukemia,
    ...lung,
    ...lymphoma,
    ...melanoma,
    ...myeloma,
    ...ovarian,
    ...pancreatic,
    ...prostate,
    ...sarcoma,
    ...sharedCancers,
    ...thyroid,
    ...sampleAndLab,
    ...timing,
    ...results,
    ...treatment,
    ...trials,
    ...inherited,
    ...inheritedForCancers,
    ...relatives,
    ...drugGenes,
    ...insurance,
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
}
