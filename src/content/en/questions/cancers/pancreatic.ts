import type { TextsOf } from '../../../define.ts'
import type { pancreatic as bank } from '../../../questions/cancers/pancreatic.ts'

export const pancreatic: TextsOf<typeof bank> = {
  'pancreatic-which-type': {
    text: 'Is it adenocarcinoma or a neuroendocrine tumor of the pancreas?',
    why: 'They start in different cells of the pancreas. They are tested and treated in different ways, and the first is far more common.',
  },
  'pancreatic-gene-changes-tested': {
    text: 'Was the tumor tested for changes in KRAS, NRG1, NTRK, BRAF and others, or should it be?',
    why: 'One wide test can look for all of them, and for MSI. If no KRAS change is found, doctors may look harder for rare changes with a drug of their own.',
  },
  'pancreatic-which-changes': {
    text: 'Does {my} test look for KRAS, and for rare changes such as NRG1 and NTRK?',
    why: 'The rare ones are fusions: two genes have joined. A test of RNA can find fusions that a test of DNA misses.',
  },
  'pancreatic-ras-pill': {
    text: 'Could a pill that blocks RAS be the next step?',
    why: 'In 2026 one was approved for pancreatic cancer that has spread, mainly after other treatment. The approval does not name a KRAS test that is needed first.',
  },
  'pancreatic-kras-found-pill': {
    text: 'With the KRAS change that was found, could a RAS pill come next for {me}?',
    why: 'In 2026 a pill that blocks RAS was approved for pancreatic cancer that has spread, mainly after other treatment. There are also trials for some kinds of KRAS change.',
  },
  'pancreatic-ras-pill-later': {
    text: 'When would a pill that blocks RAS be an option for {me}?',
    why: 'In 2026 one was approved for pancreatic cancer that has spread. It is mainly used after other treatment, or if combined chemotherapy is not an option.',
  },
  'pancreatic-kras-found': {
    text: 'Does the kind of KRAS change, such as G12D or G12C, matter for {me}?',
    why: 'The report names the kind. Some trials are for one kind only.',
  },
  'pancreatic-no-kras': {
    text: 'No KRAS change was found. Is it worth looking for rare changes?',
    why: 'Pancreatic cancers without a KRAS change are more likely to have a rare change, such as NRG1 or NTRK. Some of these have a drug of their own.',
  },
  'pancreatic-rare-change-found': {
    text: 'Is there a drug for this rare change in pancreatic cancer, and when is it used?',
    why: 'For an NRG1 fusion, one drug is approved for pancreatic cancer that has spread, after other treatment. For ALK, ROS1 and FGFR2, there are drugs made for other cancers.',
  },
  'pancreatic-brca-platinum': {
    text: 'Does this gene change matter for the choice of chemotherapy?',
    why: 'With a change in BRCA1, BRCA2 or PALB2, doctors often think of drugs called platinums. They damage DNA in a way that such a cancer cannot mend well.',
  },
  'pancreatic-relatives-instead': {
    text: 'If {I} can’t have an inherited gene test, could a close relative have one?',
    why: 'A test tells most in the person who has the cancer. If that is not possible, relatives can be tested, but a normal result then says less.',
  },
}
