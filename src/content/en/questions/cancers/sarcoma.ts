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
  'sarcoma-fusions-tested': {
    text: 'Was the tumor tested for joined genes (fusions), such as NTRK or ALK, or should it be?',
    why: 'Some sarcomas have a fusion that a pill was made for. NTRK can occur in many types, and ALK in a rare one.',
  },
}
