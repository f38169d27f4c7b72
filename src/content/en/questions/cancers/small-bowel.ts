import type { TextsOf } from '../../../define.ts'
import type { smallBowel as bank } from '../../../questions/cancers/small-bowel.ts'

export const smallBowel: TextsOf<typeof bank> = {
  'small-bowel-which-type': {
    text: 'Is it adenocarcinoma, a neuroendocrine tumor or another type?',
    why: 'Several types of cancer can start in the small bowel. Each is tested and treated in its own way.',
  },
  'small-bowel-msi-tested': {
    text: 'Was the tumor tested for MSI or mismatch repair (how cells mend DNA), or should it be?',
    why: 'In adenocarcinoma of the small bowel, the result can matter for immunotherapy. It can also be a clue to Lynch syndrome, which runs in families.',
  },
  'small-bowel-like-colon': {
    text: 'Is {my} cancer tested like colon cancer, or does it need other tests?',
    why: 'Adenocarcinoma of the small bowel is rare, and doctors often go by what is known from colon cancer. But its gene changes are not the same.',
  },
}
