import type { TextsOf } from '../../../define.ts'
import type { thyroid as bank } from '../../../questions/cancers/thyroid.ts'

export const thyroid: TextsOf<typeof bank> = {
  'thyroid-changes-tested': {
    text: 'Was {my} cancer tested for changes called RET, NTRK and BRAF, or should it be?',
    why: 'When thyroid cancer has spread and radioactive iodine no longer works, there are pills made for some of these changes.',
  },
  'thyroid-medullary-ret-tested': {
    text: 'Was the tumor itself tested for a change called RET, or should it be?',
    why: 'When medullary thyroid cancer has spread, there are pills made for RET changes. A tumor test and an inherited test are not the same.',
  },
  'thyroid-medullary-before-surgery': {
    text: 'Will you look for a tumor near {my} kidneys before the thyroid surgery?',
    why: 'When a RET change is inherited, a tumor of the adrenal gland, which sits above the kidney, can come with this cancer. Doctors look for it before surgery.',
  },
  'thyroid-anaplastic-braf-soon': {
    text: 'How soon can we know if {my} cancer has a change called BRAF V600E?',
    why: 'For anaplastic thyroid cancer with this change, there is a pair of pills. Ask which test gives the answer soonest.',
  },
  'thyroid-change-found-drug': {
    text: 'When would a pill made for this change be used in thyroid cancer?',
    why: 'Pills for RET and NTRK changes are used when thyroid cancer has spread. Pills for BRAF V600E are approved for the anaplastic type and for other solid cancers after earlier treatment.',
  },
}
