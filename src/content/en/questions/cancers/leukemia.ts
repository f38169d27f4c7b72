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
  'aml-returned-test-again': {
    text: 'Should the leukemia be tested now for FLT3, IDH1, IDH2, NPM1 and KMT2A?',
    why: 'For AML that has come back or did not go away, there are pills made for each of these changes.',
  },
  'aml-change-found-drug': {
    text: 'Is there a pill for the change found in {my} AML, and when is it used?',
    why: 'Pills for FLT3 and IDH1 can be part of first treatment. Pills for IDH2, NPM1 and KMT2A are for AML that has come back or did not go away.',
  },
  'all-philadelphia-tested': {
    text: 'Was {my} ALL tested for the Philadelphia chromosome (BCR-ABL1), or should it be?',
    why: 'If it is there, pills that block BCR-ABL1 can be given along with other treatment.',
  },
  'all-proteins-when-returned': {
    text: 'Should the leukemia be tested again for proteins called CD19 and CD22, and for KMT2A?',
    why: 'Some antibody drugs work only if CD19 or CD22 is on the cells. A KMT2A change can make a pill an option.',
  },
  'all-bcr-abl-found': {
    text: 'Which pill that blocks BCR-ABL1 would be used, and along with what?',
    why: 'There are several such pills. Your doctor can say why one may fit {you} better than another.',
  },
  'leukemia-mrd-check': {
    text: 'Will you look for very small amounts of leukemia that may be left (MRD)?',
    why: 'This test finds cells that a usual check cannot see. The result can help decide what comes after the first treatment.',
  },
  'cll-17p-tp53-ighv-tested': {
    text: 'Before treatment starts, will {my} CLL be tested for 17p, TP53 and IGHV?',
    why: 'These gene and chromosome tests help choose the first treatment. With a change in 17p or TP53, chemotherapy tends to work poorly.',
  },
  'cll-test-again': {
    text: 'Should 17p and TP53 be tested again before the next treatment?',
    why: 'Experts list these two tests before every treatment, not just the first. IGHV stays the same, so it is tested once.',
  },
  'cll-tp53-found': {
    text: 'Which treatments fit CLL with a TP53 change?',
    why: 'With this change chemotherapy tends to work poorly, so doctors look at targeted pills. Ask if 17p was tested too: it is a test of its own.',
  },
  'cml-bcr-abl-level': {
    text: 'How will you follow {my} BCR-ABL1 level?',
    why: 'BCR-ABL1 is the gene change that marks CML. Its level in the blood shows how well the pills work.',
  },
  'cml-growing-mutation-test': {
    text: 'Should {my} blood be tested for a change called T315I?',
    why: 'When a CML pill works less well, a new change may be the reason. Some pills work with T315I, and others do not.',
  },
}
