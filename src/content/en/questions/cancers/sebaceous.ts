import type { TextsOf } from '../../../define.ts'
import type { sebaceous as bank } from '../../../questions/cancers/sebaceous.ts'

export const sebaceous: TextsOf<typeof bank> = {
  'sebaceous-mismatch-repair': {
    text: 'Was the tumor tested for mismatch repair proteins, or should it be?',
    why: 'If such a protein is missing, it can be a sign of Lynch syndrome, a condition that runs in families. Experts differ on testing every skin tumor.',
  },
  'sebaceous-runs-in-family': {
    text: 'Could this skin tumor be part of a condition that runs in families?',
    why: 'It can belong to Lynch syndrome, then also called Muir-Torre. Doctors look at the tumor test, at other cancers and at relatives.',
  },
  'sebaceous-other-checks': {
    text: 'Do {I} need other check-ups because of this skin tumor, such as of the bowel?',
    why: 'It depends on the tumor test, on a gene test and on the family. For many people, nothing more is needed.',
  },
}
