import type { TextsOf } from '../../../define.ts'
import type { melanoma as bank } from '../../../questions/cancers/melanoma.ts'

export const melanoma: TextsOf<typeof bank> = {
  'melanoma-braf-tested': {
    text: 'Was {my} melanoma tested for a change called BRAF, or should it be?',
    why: 'Some pills work only if the melanoma has a BRAF change. The test is done mostly when it has reached lymph nodes or other places.',
  },
  'melanoma-braf-too-small': {
    text: 'Can BRAF still be tested in another way, and does treatment have to wait for it?',
    why: 'Pills for a BRAF change need the result. Immunotherapy can be given whatever it is. An older sample may be enough.',
  },
  'melanoma-braf-found': {
    text: 'With a BRAF change, what would come first: pills or immunotherapy?',
    why: 'A BRAF change makes a pair of pills an option (a BRAF and a MEK blocker). Immunotherapy is an option with or without it.',
  },
  'melanoma-after-braf-pills': {
    text: 'After the BRAF pills, is immunotherapy the next step?',
    why: 'Immunotherapy does not depend on the BRAF change, so it stays an option when the pills stop working.',
  },
  'melanoma-braf-pills-next': {
    text: 'Would the pills for the BRAF change come next?',
    why: 'A pair of pills (a BRAF and a MEK blocker) is approved for melanoma with this change that has spread. They may be used after immunotherapy too.',
  },
  'melanoma-nras-kit-found': {
    text: 'Is there a drug or a trial for this change in NRAS or KIT?',
    why: 'These changes are looked for beside BRAF. They may help to find a trial that fits.',
  },
  'melanoma-gene-score': {
    text: 'Would a gene score of the melanoma change anything in the plan?',
    why: 'Tests such as DecisionDx-Melanoma measure how active some genes are. In 2023, a group of experts could not agree on their place in care.',
  },
  'eye-melanoma-hla-type': {
    text: 'Should {my} blood be tested for a type called HLA-A*02:01?',
    why: 'It is an inherited tissue type. One drug for eye melanoma that has spread works only in people who have it.',
  },
  'melanoma-braf-not-found': {
    text: 'The test found no BRAF change. Which treatments are still open?',
    why: 'Pills that block BRAF would not fit. Immunotherapy does not depend on BRAF. Ask also if the test looked for NRAS and KIT.',
  },
}
