import type { TextsOf } from '../../../define.ts'
import type { kidney as bank } from '../../../questions/cancers/kidney.ts'

export const kidney: TextsOf<typeof bank> = {
  'kidney-which-type': {
    text: 'Which type of kidney cancer does the report name?',
    why: 'There are several types, such as clear cell and papillary. Some rare types can run in families.',
  },
}
