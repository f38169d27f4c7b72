import type { TextsOf } from '../../../define.ts'
import type { mesothelioma as bank } from '../../../questions/cancers/mesothelioma.ts'

export const mesothelioma: TextsOf<typeof bank> = {
  'mesothelioma-which-type': {
    text: 'Which type of mesothelioma is it?',
    why: 'The type can matter for which treatment is chosen. The report names it, with words such as epithelioid or sarcomatoid.',
  },
  'mesothelioma-sure-diagnosis': {
    text: 'Which tests of the tissue make sure that it is mesothelioma?',
    why: 'It can look like other cancers. Labs use several stains, such as for a protein called BAP1.',
  },
  'mesothelioma-immunotherapy-test': {
    text: 'Is immunotherapy an option, and does any test result decide that?',
    why: 'For mesothelioma of the chest that can’t be taken out, it is approved as a first treatment. The label asks for no marker such as PD-L1.',
  },
}
