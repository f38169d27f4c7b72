import { contacts as contactEntries } from './contacts.ts'
import { contactsOf, explanationsOf, listed, termsOf, type BankQuestion, type Contact, type Explanation, type Source, type Term } from './define.ts'
import { explanations as explanationEntries } from './explanations.ts'
import { glossary as glossaryEntries } from './glossary.ts'
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
import { bloodSources } from './sources/blood.ts'
import { cancerSources } from './sources/cancers.ts'
import { core } from './sources/core.ts'
import { digestiveSources } from './sources/digestive.ts'
import { familyRuleSources } from './sources/familyRules.ts'
import { inheritedSources } from './sources/inherited.ts'
import { insuranceSources } from './sources/insurance.ts'
import { rareDiseaseSources } from './sources/rareDisease.ts'
import { lastResort, topicLists } from './sources/topicLists.ts'
import { rareCancerSources } from './sources/rareCancers.ts'
import { tumor } from './sources/tumor.ts'
import { wordSources } from './sources/words.ts'

/** Every question, in the order of the topics. */
export const bank: readonly BankQuestion[] = [
  general,
  tumorTesting,
  bileDuct,
  bladder,
  bladderTreatment,
  brain,
  breast,
  colorectal,
  digestiveCancers,
  endometrial,
  esophagusStomach,
  headNeck,
  kidney,
  leukemia,
  liver,
  lung,
  lymphoma,
  mdsMpn,
  melanoma,
  myeloma,
  neuroendocrine,
  ovarian,
  pancreatic,
  prostate,
  sarcoma,
  sharedCancers,
  smallBowel,
  thyroid,
  childhoodCancers,
  eyeMelanoma,
  mesothelioma,
  cervical,
  unknownPrimaryCancer,
  otherCancer,
  sampleAndLab,
  bloodSamples,
  timing,
  results,
  treatment,
  bloodTreatment,
  trials,
  bloodTrials,
  inherited,
  inheritedForCancers,
  inheritedSigns,
  retinoblastoma,
  adrenal,
  adrenalTreatment,
  sebaceous,
  relatives,
  drugGenes,
  bloodDrugGenes,
  insurance,
  workAndMarketplace,
  medicare,
  medicaid,
  military,
  otherCover,
  privacy,
  rareDisease,
  support,
].flatMap(listed)

/** The day on which the newest question was reviewed (ISO 8601): the bank's date, and its version. */
export const bankEdition = bank.map(({ reviewed }) => reviewed).reduce((newest, each) => (each > newest ? each : newest))

/** The words to know. */
export const glossary: readonly Term[] = termsOf(glossaryEntries)

export const explanations: readonly Explanation[] = explanationsOf(explanationEntries)

/** The people to call, in their order; `contactsFor` of the list chooses among them. */
export const contacts: readonly Contact[] = contactsOf(contactEntries)

/** Every document that is cited, by id. */
export const sources: Readonly<Record<string, Source>> = {
  ...bloodSources,
  ...cancerSources,
  ...core,
  ...digestiveSources,
  ...familyRuleSources,
  ...inheritedSources,
  ...insuranceSources,
  ...rareDiseaseSources,
  ...rareCancerSources,
  ...tumor,
  ...wordSources,
}

/** The documents to show for citations (`source#topic`), each once, in their order. Throws for a citation of a document that nobody knows. */
export function documentsOf(citations: readonly string[]): readonly Source[] {
  const ids = [...new Set(citations.map((citation) => citation.split('#')[0] ?? citation))]
  const unknown = ids.find((id) => !Object.hasOwn(sources, id) && !topicLists.has(id))
  if (unknown !== undefined) throw new Error(`Unknown source "${unknown}"`)
  const documents = ids.filter((id) => Object.hasOwn(sources, id))
  const better = documents.filter((id) => !lastResort.has(id))
  return (better.length ? better : documents).flatMap((id) => sources[id] ?? [])
}

export { answersTo, openTopics, unexplainedTopics, type Answering } from './coverage/answers.ts'
export type { FieldTopic, SeedTopic } from './coverage/define.ts'
export { fieldTopics } from './coverage/fieldTopics.ts'
export { seedTopics } from './coverage/seedTopics.ts'
export type { BankQuestion, Contact, ContactText, Explanation, ExplanationText, QuestionText, Source, Term, TermText } from './define.ts'
export { topicLists } from './sources/topicLists.ts'
export { retired } from './retired.ts'
export { bring, records, type BringId, type RecordId } from './preparation.ts'
export { stateLaws } from './stateLaws.ts'
export { topics, type Topic } from './topics.ts'
export { loadWords, type PreparationWords, type Words } from './words.ts'
