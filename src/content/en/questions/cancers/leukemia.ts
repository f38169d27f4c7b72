import type { TextsOf } from '../../../define.ts'
import type { leukemia as bank } from '../../../questions/cancers/leukemia.ts'

export const leukemia: TextsOf<typeof bank> = {
  'leukemia-which-type': {
    text: 'Which type of leukemia is it: AML, ALL, CLL, CML or another?',
    why: 'Each type has its own tests and its own treatments.',
  },
  'aml-changes-tested': {
    text: 'Was {my} AML tested for changes in FLT3, NPM1, IDH1, IDH2 and KMT2A, or should it be?',
    why: 'There are pills made for these changes. Some are part of first treatment, and some are used later on.',
  },
  'aml-flt3-before-chemo': {
    text: 'When will we know if the leukemia has a change called FLT3?',
    why: 'Pills made for FLT3 can be given along with the first chemotherapy.',
  },
  'aml-is-it-apl': {
    text: 'Is it the type of AML called APL?',
    why: 'APL is treated in another way, and doctors start as soon as they think of it. A fast test looks for a change called PML-RARA.',
  },
  'apl-drugs': {
    text: 'Can the drugs for APL start right away, and which ones are they?',
    why: 'APL is treated unlike other AML, often with ATRA (a form of vitamin A) and arsenic trioxide. Doctors start as soon as they think of it, because of bleeding.',
  },
  'aml-which-changes': {
    text: 'Does {my} test look for FLT3, NPM1, IDH1, IDH2 and KMT2A?',
    why: 'There are pills made for these changes in AML. A test that leaves one of them out cannot find it.',
  },
  'aml-cd33': {
    text: 'Do the leukemia cells carry a protein called CD33?',
    why: 'One drug is an antibody that carries chemotherapy to cells with CD33. It is used for some people with AML.',
  },
  'aml-returned-test-again': {
    text: 'Should the leukemia be tested now for FLT3, IDH1, IDH2, NPM1 and KMT2A?',
    why: 'For AML that has come back or did not go away, there are pills made for each of these changes. They can differ from those found at the start.',
  },
  'aml-change-found-drug': {
    text: 'Is there a pill for the change found in {my} AML, and when is it used?',
    why: 'Pills for FLT3 and IDH1 can be part of first treatment. Pills for IDH2, NPM1 and KMT2A are for AML that has come back or did not go away.',
  },
  'aml-risk-from-changes': {
    text: 'Do the changes that were found affect how strong the treatment needs to be?',
    why: 'In AML, gene and chromosome changes help doctors to sort the leukemia into groups. The group can matter for a transplant.',
  },
  'aml-npm1-follow': {
    text: 'Will the NPM1 change be used to check how well treatment works?',
    why: 'A very fine test can look for what is left of this change in blood or marrow. Doctors call it an MRD test.',
  },
  'all-philadelphia-tested': {
    text: 'Was {my} ALL tested for the Philadelphia chromosome (BCR-ABL1), or should it be?',
    why: 'If it is there, pills that block BCR-ABL1 can be given along with other treatment.',
  },
  'all-b-cell-or-t-cell': {
    text: 'Is it B-cell ALL or T-cell ALL?',
    why: 'They start in different kinds of white blood cells. Which other tests and drugs come into question depends on it.',
  },
  'all-ph-like-type': {
    text: 'Will you also look for the type called Ph-like ALL?',
    why: 'In this kind of B-cell ALL there is no Philadelphia chromosome, but other changes act much like it. Pills for some of them are being studied.',
  },
  'all-how-strong': {
    text: 'Which results decide how strong the treatment needs to be?',
    why: 'Doctors look at age, the white blood cell count, chromosomes, and how fast the leukemia goes away.',
  },
  'all-proteins-when-returned': {
    text: 'Should the leukemia be tested again for proteins called CD19 and CD22, and for KMT2A?',
    why: 'Some antibody drugs work only if CD19 or CD22 is on the cells. A KMT2A change can make a pill an option.',
  },
  'all-bcr-abl-found': {
    text: 'Which pill that blocks BCR-ABL1 would be used, and along with what?',
    why: 'There are several such pills. Your doctor can say why one may fit {you} better than another.',
  },
  'all-bcr-abl-growing': {
    text: 'Should we look for a new change in BCR-ABL1, such as T315I?',
    why: 'A new change can be why a pill stopped working. Some pills still work with T315I, and others do not.',
  },
  'leukemia-mrd-check': {
    text: 'Will you look for very small amounts of leukemia that may be left (MRD)?',
    why: 'This test finds cells that a usual check cannot see. The result can help decide what comes after the first treatment.',
  },
  'leukemia-mrd-then-what': {
    text: 'What would you change if the MRD test still finds some leukemia?',
    why: 'The result can matter for the next drugs and for a transplant. You can say how much you want to hear.',
  },
  'cll-17p-tp53-ighv-tested': {
    text: 'Before treatment starts, will {my} CLL be tested for 17p, TP53 and IGHV?',
    why: 'These gene and chromosome tests help choose the first treatment. With a change in 17p or TP53, chemotherapy tends to work poorly.',
  },
  'cll-tests-while-waiting': {
    text: 'Is it useful to do the CLL gene tests now, or when treatment is near?',
    why: 'Some doctors test when CLL is found. Others wait, because 17p and TP53 can change and are tested before each treatment anyway.',
  },
  'cll-results-and-treatment': {
    text: 'What do the 17p, TP53 and IGHV results mean for {my} treatment?',
    why: 'With a change in 17p or TP53, chemotherapy tends to work poorly, so doctors look at targeted drugs. IGHV says more about how long a treatment tends to hold.',
  },
  'cll-no-17p-change': {
    text: 'No change was found. Is that so for both 17p and TP53?',
    why: 'They are two tests, and a report may be about one. Some treatments are meant for CLL without a known 17p change, so this result can open a choice too.',
  },
  'cll-test-again': {
    text: 'Should 17p and TP53 be tested again before the next treatment?',
    why: 'Experts list these two tests before every treatment, not just the first. IGHV stays the same, so it is tested once.',
  },
  'cll-btk-plcg2-changes': {
    text: 'Could a test for changes in BTK and PLCG2 show why the pill stopped working?',
    why: 'In CLL, a new change in one of these genes can keep a BTK pill from working. It is a reason for many people, not for all.',
  },
  'cll-btk-found': {
    text: 'Which drugs can still work with the BTK or PLCG2 change that was found?',
    why: 'Such a change can keep a BTK pill from working. Some newer BTK pills bind in another way, and other drugs have another target.',
  },
  'cll-test-before-next': {
    text: 'If another treatment is needed one day, will 17p and TP53 be tested first?',
    why: 'These two can change over time. Experts list them before every treatment, not just the first.',
  },
  'cll-tp53-found': {
    text: 'Which treatments fit CLL with a change in 17p or TP53?',
    why: 'With one of them, chemotherapy tends to work poorly, so doctors look at targeted pills. They are two tests, so ask if both were done.',
  },
  'cml-bcr-abl-level': {
    text: 'How will you follow {my} BCR-ABL1 level?',
    why: 'BCR-ABL1 is the gene change that marks CML. Its level in the blood shows how well the pills work.',
  },
  'cml-which-pill': {
    text: 'Which pill would you start with, and why that one?',
    why: 'Several pills block BCR-ABL1. They differ in side effects and in how they go with other illnesses.',
  },
  'cml-level-goals': {
    text: 'How low should the BCR-ABL1 level be, and by when?',
    why: 'Doctors compare the level with set goals over time. It helps to know the goals before the first result is here.',
  },
  'cml-level-now': {
    text: 'What is {my} BCR-ABL1 level now, and is it where it should be?',
    why: 'The report may give a number on a scale called IS, or letters such as MR3 or MR4.5. Doctors compare it with set goals over time.',
  },
  'cml-growing-mutation-test': {
    text: 'Should {my} blood be tested for a change called T315I?',
    why: 'When a CML pill works less well, a new change may be the reason. Some pills work with T315I, and others do not.',
  },
  'cml-change-found-which-pill': {
    text: 'Which pill still works with the change that was found?',
    why: 'Each new change in BCR-ABL1 can block some pills and leave others open. For T315I there are pills made to work.',
  },
}
