import type { TextsOf } from '../../../define.ts'
import type { bloodTreatment as bank } from '../../../questions/cancers/blood-treatment.ts'

export const bloodTreatment: TextsOf<typeof bank> = {
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

  'cml-stop-the-pill': {
    text: 'Could {I} stop the pill one day, if the level stays very low?',
    why: 'Some people whose level has been very low for years stop, with close blood tests. Keep taking it as prescribed until you have asked.',
  },
  'cml-checks-after-stopping': {
    text: 'How often will {my} BCR-ABL1 level be checked without the pill?',
    why: 'If the level rises again, it is often in the first months. So blood tests are close together then.',
  },
  'cml-start-again': {
    text: 'At what level would {I} start the pill again?',
    why: 'In studies, the pill mostly worked again when the level rose. It helps to know the number beforehand.',
  },

  'lymphoma-car-t-cells': {
    text: 'Are CAR-T cells an option for {me}?',
    why: 'They are a person’s own immune cells, changed in a lab to find the lymphoma. Only some hospitals offer them.',
  },
  'lymphoma-checks-after': {
    text: 'How will we check that the lymphoma stays away: visits, blood tests or scans?',
    why: 'It differs by type of lymphoma and by the treatment that was given. A plan with dates makes the time between easier.',
  },

  'mpn-jak2-clots': {
    text: 'What do we do to prevent blood clots?',
    why: 'In MPN with JAK2, blood clots are a main thing that doctors want to prevent. Age and clots in the past count too.',
  },
  'mds-mpn-transplant': {
    text: 'If it is MDS or myelofibrosis, could a stem cell transplant be part of the plan?',
    why: 'It is an option for some people. Gene results, age and other illnesses all count, and to find a donor takes time.',
  },
}
