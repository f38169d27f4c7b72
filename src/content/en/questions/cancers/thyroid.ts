import type { TextsOf } from '../../../define.ts'
import type { thyroid as bank } from '../../../questions/cancers/thyroid.ts'

export const thyroid: TextsOf<typeof bank> = {
  'thyroid-needle-sample-test': {
    text: 'Could a gene test of the needle sample change the plan for surgery?',
    why: 'When a needle sample is unclear, some doctors add a gene test, with names such as Afirma or ThyroSeq. It can help to decide if surgery is needed, and how much.',
  },
  'thyroid-changes-tested': {
    text: 'Was {my} cancer tested for changes called RET, NTRK and BRAF, or should it be?',
    why: 'When thyroid cancer has spread and radioactive iodine no longer works, there are pills made for some of these changes.',
  },
  'thyroid-braf-tert-meaning': {
    text: 'Does this result change how closely {I am} watched?',
    why: 'In papillary thyroid cancer, changes in BRAF or TERT say something about how it may behave, most of all together. Size, age and spread count as well.',
  },
  'thyroid-thyroglobulin': {
    text: 'How often will thyroglobulin in {my} blood be measured, and what would a rise mean?',
    why: 'After thyroid surgery, this blood test helps to watch the cancer. Antibodies can make it read too low, so doctors measure them as well.',
  },
  'thyroid-medullary-ret-tested': {
    text: 'Was the tumor itself tested for a change called RET, or should it be?',
    why: 'When medullary thyroid cancer has spread, there are pills made for RET changes. A tumor test and an inherited test are not the same.',
  },
  'thyroid-medullary-before-surgery': {
    text: 'Will you look for a tumor near {my} kidneys before the thyroid surgery?',
    why: 'When a RET change is inherited, a tumor of the adrenal gland, which sits above the kidney, can come with this cancer. Doctors look for it before surgery.',
  },
  'thyroid-medullary-calcitonin': {
    text: 'How often will calcitonin and CEA in {my} blood be measured?',
    why: 'Medullary thyroid cancer makes these substances. Doctors watch how they change in the years after surgery.',
  },
  'thyroid-anaplastic-braf-soon': {
    text: 'How soon can we know if {my} cancer has a change called BRAF V600E?',
    why: 'For anaplastic thyroid cancer with this change, there is a pair of pills. Ask which test gives the answer soonest.',
  },
  'thyroid-anaplastic-wide-test': {
    text: 'Does the test look for RET, NTRK, MSI and TMB at the same time?',
    why: 'Each of these can point to a drug too. One wide test can save days that a second test would take.',
  },
  'thyroid-anaplastic-braf-order': {
    text: 'With this BRAF change, what would come first: the pills, surgery or radiation?',
    why: 'A pair of pills is approved for anaplastic thyroid cancer with BRAF V600E, where surgery or radiation would not do enough. Some centers give them before surgery.',
  },
  'thyroid-change-found-drug': {
    text: 'When would a pill made for this change be used in thyroid cancer?',
    why: 'Pills for RET and NTRK changes are used when thyroid cancer has spread, mostly where radioactive iodine does not fit or no longer works. Pills for BRAF V600E are approved for the anaplastic type and for other solid cancers after earlier treatment.',
  },
}
