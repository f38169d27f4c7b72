import type { TextsOf } from '../../../define.ts'
import type { digestiveCancers as bank } from '../../../questions/cancers/digestive.ts'

export const digestiveCancers: TextsOf<typeof bank> = {
  'digestive-small-biopsy': {
    text: 'Was enough tissue taken for gene tests, or could blood be used?',
    why: 'Biopsies from the pancreas or bile ducts are small and can run out. It helps to know early, because a new sample takes time.',
  },
  'digestive-her2-found-later': {
    text: 'When would a drug made for HER2 be an option for {me}?',
    why: 'When a cancer with a high amount of HER2 has spread, such drugs are used after other treatment. For colon or rectal cancer, the RAS result counts too.',
  },
  'digestive-mmr-result-after': {
    text: 'Was {my} tumor ever tested for mismatch repair (MMR), and what did it show?',
    why: 'The test is a clue to Lynch syndrome, which runs in families. Labs often keep tissue, so it may still be done. The answer can matter for check-ups and for relatives.',
  },
  'digestive-mmr-kept-tissue': {
    text: 'Could tissue that was kept still be tested for mismatch repair (MMR)?',
    why: 'The test is a clue to Lynch syndrome, which runs in families. Even after treatment, the answer can matter for check-ups and for relatives.',
  },
  'digestive-blood-marker': {
    text: 'Is there a marker in blood, such as CEA, CA 19-9 or AFP, to follow {my} cancer?',
    why: 'Such a marker can help to show how treatment works. It can also rise for other reasons, and it does not choose a targeted drug.',
  },
}
