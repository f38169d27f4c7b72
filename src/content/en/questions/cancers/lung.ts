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
  'lung-blood-and-tissue': {
    text: 'Could a blood test look for the changes too, so that we know sooner?',
    why: 'When lung cancer has spread, blood is often tested beside the tissue. If the blood shows no change, the tissue result is still needed.',
  },
  'lung-egfr-alk-before-immunotherapy': {
    text: 'Will we know the EGFR and ALK results before immunotherapy starts?',
    why: 'For lung cancer that has spread, some immunotherapy labels ask that there is no change in EGFR or ALK. Your doctor can say if this applies.',
  },
  'lung-which-changes': {
    text: 'Does {my} test look for EGFR, ALK, ROS1, BRAF, KRAS, MET, RET, NTRK and HER2?',
    why: 'There are drugs made for these changes in non-small cell lung cancer. A test that looks for only some of them cannot find the rest.',
  },
  'lung-rna-looked-at': {
    text: 'Did the test look at RNA as well, to find joined genes (fusions)?',
    why: 'A test of DNA alone can miss some fusions, such as NTRK and NRG1. A test that also reads RNA, the copy of a gene at work, finds more of them.',
  },
  'lung-egfr-which-kind': {
    text: 'Which kind of EGFR change was found?',
    why: 'There are several kinds, with names like exon 19, L858R and exon 20. Different drugs are made for different kinds. Some are used after surgery, others when the cancer has spread.',
  },
  'lung-pill-after-surgery': {
    text: 'Would a pill made for this change follow the surgery, and for how long?',
    why: 'For some stages, pills for ALK and for the common EGFR changes are approved after surgery. They are taken for a set time.',
  },
  'lung-pill-after-radiation': {
    text: 'Would a pill for the EGFR change follow the radiation and chemotherapy?',
    why: 'It is approved for some lung cancers that can’t be taken out. They need to have a common EGFR change, and not to have grown under that treatment.',
  },
  'lung-fusion-drug': {
    text: 'Which drug made for this fusion would you choose, and why that one?',
    why: 'There are drugs for ALK, ROS1, RET, NTRK and NRG1 fusions (joined genes). For some of them there are several, and the side effects differ.',
  },
  'lung-kras-drug': {
    text: 'Is there a pill for this kind of KRAS change, and when would it be used?',
    why: 'There are pills for the kind called G12C. For the other kinds of KRAS change there are mostly trials.',
  },
  'lung-met-drug': {
    text: 'Which drug goes with this MET finding, and when would it be used?',
    why: 'It depends on what was found. There are pills for a change called exon 14 skipping, and another drug for a high amount of the c-Met protein.',
  },
  'lung-braf-drug': {
    text: 'Is a pair of pills for the BRAF change an option, now or later?',
    why: 'For lung cancer that has spread and has the BRAF change V600E, there are two pills that are taken together (a BRAF and a MEK blocker).',
  },
  'lung-her2-drug': {
    text: 'When would a drug for the HER2 change be used?',
    why: 'There are pills for a change in the HER2 gene, since 2026 also as a first treatment, and a drug given by drip. A high amount of the protein is another finding.',
  },
  'lung-c-met-protein': {
    text: 'Was the tumor tested for a high amount of a protein called c-Met?',
    why: 'For some lung cancers that have grown after other treatment, there is a drug for this. It takes a test of the tissue, not of the genes.',
  },
  'lung-drug-reaches-brain': {
    text: 'How well does the drug for this change work in the brain?',
    why: 'Lung cancer with an EGFR or ALK change can spread to the brain. Newer pills reach it better than the first ones did.',
  },
  'lung-change-found-growing': {
    text: 'Could a blood test or a new biopsy show why the cancer is growing?',
    why: 'When a drug made for one change stops working, a new change may be the reason. Now and then the cancer turns into another type. Knowing it can point to what comes next.',
  },
  'lung-small-cell-pure-or-mixed': {
    text: 'Is it small cell all through, or mixed with another type?',
    why: 'The usual drugs for small cell lung cancer need no gene test. In a mixed type, or in someone who never smoked, doctors sometimes look for changes such as EGFR.',
  },
  'lung-small-cell-dll3-drug': {
    text: 'Is the drug that aims at DLL3 an option for {me}?',
    why: 'DLL3 is a protein on small cell lung cancer. The drug is for cancer that has spread and grows after platinum chemotherapy. Its approval names no test of the tumor.',
  },
}
