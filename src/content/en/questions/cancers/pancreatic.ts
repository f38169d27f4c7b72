import type { TextsOf } from '../../../define.ts'
import type { pancreatic as bank } from '../../../questions/cancers/pancreatic.ts'

export const pancreatic: TextsOf<typeof bank> = {
  'pancreatic-gene-changes-tested': {
    text: 'Was the tumor tested for changes in KRAS, NRG1, NTRK, BRAF and others, or should it be?',
    why: 'One wide test can look for all of them, and for MSI. If no KRAS change is found, doctors may look harder for rare changes with a drug of their own.',
  },
  'pancreatic-ras-pill': {
    text: 'Is a pill that blocks RAS an option for {me}, now or later?',
    why: 'In 2026 one was approved for pancreatic cancer that has spread, mainly after other treatment. The approval does not name a KRAS test that is needed first.',
  },
  'pancreatic-kras-found': {
    text: 'Which kind of KRAS change is it, and does the kind matter for {me}?',
    why: 'KRAS changes have names like G12D, G12V or G12C. Some trials are for one kind only.',
  },
}
