import type { TextsOf } from '../../../define.ts'
import type {
  bloodDrugGenes as drugGenesBank,
  bloodSamples as samplesBank,
  bloodTreatment as treatmentBank,
  bloodTrials as trialsBank,
} from '../../../questions/cancers/blood.ts'

export const bloodSamples: TextsOf<typeof samplesBank> = {
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

export const bloodTreatment: TextsOf<typeof treatmentBank> = {
  'transplant-in-the-plan': {
    text: 'Could a stem cell transplant be part of the plan?',
    why: 'It depends on the changes in the leukemia, on how well treatment works and on health. To find a donor takes time, so people often ask early.',
  },
  'transplant-which-donor': {
    text: 'Who could be a donor for {me}, and when does the search start?',
    why: 'Brothers, sisters, parents and children may be tested to see if they match. There are also lists of people who offer to give cells.',
  },
  'transplant-which-results-decide': {
    text: 'Which of {my} test results speak for a transplant, or against it?',
    why: 'Gene and chromosome changes count, and so does how much of the illness is left after treatment.',
  },
  'transplant-own-cells-in-the-plan': {
    text: 'Could a transplant with {my} own stem cells be part of the plan?',
    why: 'The cells are taken before strong chemotherapy and given back after it. Age and health help to decide if it fits.',
  },
  'transplant-own-or-donor': {
    text: 'Would the transplant use {my} own cells or those of a donor?',
    why: 'With own cells, nobody else has to be tested. For a donor, relatives may be asked to have a blood test.',
  },
  'watch-and-wait-now': {
    text: '{do I} need treatment now, or can we watch and wait?',
    why: 'This is a slow kind for many people, and some have check-ups for years before any treatment. Doctors look at blood counts, lymph nodes and symptoms.',
  },
  'watch-and-wait-until': {
    text: 'If we watch and wait, which signs would mean that it is time to treat?',
    why: 'It may be blood counts that fall, lymph nodes that grow, or fevers, sweats and weight loss. Ask what to call about.',
  },
  'blood-checks-after': {
    text: 'Which blood or marrow tests will show that it stays away, and how often?',
    why: 'Some changes in genes can be looked for in very small amounts. Your doctor can say if that is so here.',
  },
}

export const bloodTrials: TextsOf<typeof trialsBank> = {
  'trial-by-gene-result': {
    text: 'Is there a trial that picks the treatment by gene results, before we start?',
    why: 'The National Cancer Institute has a program of this kind for AML and MDS, called myeloMATCH. Ask what is open now.',
  },
}

export const bloodDrugGenes: TextsOf<typeof drugGenesBank> = {
  'drug-gene-cell-breakdown-planned': {
    text: 'If rasburicase or allopurinol is planned, is there a test to do first?',
    why: 'These drugs help with what dying cancer cells leave behind. For rasburicase the test is G6PD. For allopurinol, an HLA gene can point to a severe skin reaction.',
  },
  'drug-gene-voriconazole-planned': {
    text: 'If voriconazole is planned against mold, does {my} CYP2C19 gene matter?',
    why: 'Some people break this drug down so fast that it does too little. There are other drugs against mold.',
  },
}
