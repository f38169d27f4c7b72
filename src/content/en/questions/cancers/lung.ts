import type { TextsOf } from '../../../define.ts'
import type { lung as bank } from '../../../questions/cancers/lung.ts'

export const lung: TextsOf<typeof bank> = {
  'lung-which-type': {
    text: 'Which type of lung cancer is it: small cell or non-small cell?',
    why: 'The two types are tested and treated in different ways.',
  },
  'lung-egfr-alk-tested': {
    text: 'Was {my} cancer tested for changes called EGFR and ALK, or should it be?',
    why: 'In non-small cell lung cancer, there are pills made for these changes. Some are used in early stages too.',
  },
  'lung-wide-test': {
    text: 'Could one wide test also look for ROS1, BRAF, KRAS, MET, RET, NTRK and HER2?',
    why: 'These are other changes seen in non-small cell lung cancer. When it has spread, there are drugs made for them.',
  },
  'lung-pd-l1-tested': {
    text: 'Was {my} cancer tested for a protein called PD-L1, or should it be?',
    why: 'In non-small cell lung cancer, the amount of PD-L1 helps doctors plan immunotherapy, alone or with chemotherapy. The EGFR and ALK results are looked at first.',
  },
  'lung-egfr-alk-before-immunotherapy': {
    text: 'Will we know the EGFR and ALK results before immunotherapy starts?',
    why: 'For lung cancer that has spread, some immunotherapy labels ask that there is no change in EGFR or ALK. Your doctor can say if this applies.',
  },
  'lung-which-changes': {
    text: 'Does {my} test look for EGFR, ALK, ROS1, BRAF, KRAS, MET, RET, NTRK and HER2?',
    why: 'There are drugs made for these changes in non-small cell lung cancer. A test that looks for only some of them cannot find the rest.',
  },
  'lung-egfr-which-kind': {
    text: 'Which kind of EGFR change was found?',
    why: 'There are several kinds, with names like exon 19, L858R and exon 20. Different drugs are made for different kinds. Some are used after surgery, others when the cancer has spread.',
  },
  'lung-change-found-drug': {
    text: 'Does it matter which kind of change was found in {my} lung cancer?',
    why: 'There are drugs for changes in ALK, ROS1, BRAF, RET, NTRK, HER2 and NRG1. For KRAS it has to be G12C, and for MET it is mostly exon 14. Ask when one would be used.',
  },
  'lung-change-found-growing': {
    text: 'Could a blood test or a new biopsy show why the cancer is growing?',
    why: 'When a drug made for one change stops working, a new change may be the reason. Knowing it can point to what comes next.',
  },
}
