import type { TextsOf } from '../../../define.ts'
import type { bloodTrials as bank } from '../../../questions/cancers/blood-trials.ts'

export const bloodTrials: TextsOf<typeof bank> = {
  'trial-by-gene-result': {
    text: 'Is there a trial that picks the treatment by gene results, before we start?',
    why: 'The National Cancer Institute has a program of this kind for AML and MDS, called myeloMATCH. Ask what is open now.',
  },
}
