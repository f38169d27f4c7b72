import type { TextsOf } from '../../../define.ts'
import type { sarcoma as bank } from '../../../questions/cancers/sarcoma.ts'

export const sarcoma: TextsOf<typeof bank> = {
  'gist-kit-pdgfra-tested': {
    text: 'Was {my} GIST tested for the exact change in KIT or PDGFRA, or should it be?',
    why: '“KIT positive” on a report may mean only a stain that names the tumor. The exact gene change helps choose the pill.',
  },
  'gist-kit-stain-or-gene': {
    text: 'Is KIT on the report a stain or a gene change?',
    why: 'The stain names the tumor. The gene change, and its place (such as exon 9 or 11), helps choose the pill and how it is used.',
  },
  'gist-pdgfra-found': {
    text: 'Is the PDGFRA change the kind called D842V?',
    why: 'The usual first pill does not work well for D842V. Another pill is approved for it.',
  },
  'gist-no-kit-change-next-test': {
    text: 'Should the tumor be tested for SDH, NF1, BRAF and NTRK as well?',
    why: 'When GIST has no change in KIT or PDGFRA, these tests can show another cause. Some of the causes can be inherited.',
  },
  'gist-sdh-which-treatment': {
    text: 'With the SDH result, which treatments make sense and which don’t?',
    why: 'GIST without working SDH, a protein in cells, is a type of its own. The usual pills mostly do not work well for it. Ask who treats this type often.',
  },
  'gist-test-again-under-pill': {
    text: 'Would a new biopsy or a blood test help to choose the next pill?',
    why: 'When a pill stops working, a new change in KIT or PDGFRA can be the reason. The doctor can say what a test would add, also for a trial.',
  },
  'sarcoma-fusions-tested': {
    text: 'Was the tumor tested for joined genes (fusions), or should it be?',
    why: 'A fusion can give a sarcoma its exact name. For a few, such as NTRK in many types and ALK in a rare one, there is a pill.',
  },
  'sarcoma-pathologist-who-knows': {
    text: 'Has a pathologist who sees many sarcomas looked at the tissue?',
    why: 'There are dozens of kinds, and they can look alike. Stains and gene tests, such as MDM2 in fatty tumors, help to tell them apart.',
  },
  'sarcoma-result-gives-name': {
    text: 'Does this result give the sarcoma its exact name, and does that change the plan?',
    why: 'Some changes belong to certain types: MDM2 to some fatty tumors, SS18 to synovial sarcoma, FOXO1 to a rhabdomyosarcoma, EWSR1 to Ewing sarcoma and others.',
  },
  'alk-found-pill': {
    text: 'Is a pill that blocks ALK an option, as usual care or in a trial?',
    why: 'It depends on the tumor. One such pill is approved for a rare tumor called IMT, also in children. In neuroblastoma, these pills are mostly given in trials.',
  },
  'sarcoma-pdgfb-pill': {
    text: 'Is a pill an option for this change, if surgery is not enough?',
    why: 'A joined gene called COL1A1-PDGFB belongs to a sarcoma of the skin (DFSP). A pill is approved where it can’t be taken out, has come back or has spread.',
  },
  'sarcoma-ini1-which-treatment': {
    text: 'INI1 is missing in the tumor. Which treatments or trials are there now?',
    why: 'This helps to name the tumor. A drug that older pages speak of, for epithelioid sarcoma, was taken off the market in March 2026.',
  },
  'sarcoma-synovial-cell-treatment': {
    text: 'If it is a synovial sarcoma, can tests show if a cell treatment fits?',
    why: 'For adults who had chemotherapy, a treatment made of their own immune cells is approved. It needs a certain tissue type (HLA-A*02) and a protein called MAGE-A4 in the tumor.',
  },
}
