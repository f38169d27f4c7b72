import type { TextsOf } from '../../../define.ts'
import type { bloodSamples as bank } from '../../../questions/cancers/blood-samples.ts'

export const bloodSamples: TextsOf<typeof bank> = {
  'blood-marrow-or-node': {
    text: 'Would the tests use blood, bone marrow or a lymph node?',
    why: 'It depends on where the sick cells are. Marrow or a lymph node can show things that blood may miss.',
  },
  'marrow-or-blood-next': {
    text: 'Will {I} need more bone marrow tests, or can blood be used?',
    why: 'For some checks blood is enough. For others, marrow can show more.',
  },
  'blood-first-sample-kept': {
    text: 'Was some of {my} first sample kept, in case it needs to be tested later?',
    why: 'Labs often keep some blood, marrow or lymph node. It can be compared with a new sample one day.',
  },
}
