import type { TextsOf } from '../../../define.ts'
import type { kidney as bank } from '../../../questions/cancers/kidney.ts'

export const kidney: TextsOf<typeof bank> = {
  'kidney-which-type': {
    text: 'Which type of kidney cancer does the report name?',
    why: 'There are several types, such as clear cell and papillary. Some rare types can run in families.',
  },
  'kidney-tumor-test': {
    text: 'Could a gene test of the tumor change {my} treatment, such as for MET if it is papillary?',
    why: 'For kidney cancer, the FDA’s list of tests that go with a drug has none of its own so far. In papillary cancer that has spread, drugs that block MET are in use or in trials.',
  },
  'kidney-met-found': {
    text: 'Is a drug that blocks MET, or a trial of one, an option for {me}?',
    why: 'In papillary kidney cancer such drugs are in use or in trials. Ask which type {your} report names.',
  },
  'kidney-vhl-pill': {
    text: 'Is the pill for tumors that come with VHL an option for {me}?',
    why: 'In VHL disease it is for some tumors, of the kidney too. They need treatment, but not surgery right away.',
  },
  'kidney-gene-and-surgery': {
    text: 'Does {my} gene change decide when a kidney tumor is taken out?',
    why: 'With an inherited change, how and when doctors operate depends on the gene and on the type of tumor. They also try to keep as much of the kidney as they can.',
  },
}
