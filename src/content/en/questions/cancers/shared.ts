import type { TextsOf } from '../../../define.ts'
import type { sharedCancers as bank } from '../../../questions/cancers/shared.ts'

export const sharedCancers: TextsOf<typeof bank> = {
  'msi-mmr-tested': {
    text: 'Was {my} cancer tested for MSI or mismatch repair (how cells mend DNA), or should it be?',
    why: 'The result can matter for immunotherapy, also before or after surgery. It can also be a clue to a condition that runs in families, called Lynch syndrome.',
  },
  'mmr-ever-tested': {
    text: 'Was {my} tumor ever tested for mismatch repair (how cells mend DNA)?',
    why: 'Stored tissue can often still be tested. The result can point to Lynch syndrome, which runs in families and can call for other check-ups.',
  },
  'msi-found': {
    text: 'What does the MSI or mismatch repair result mean for immunotherapy?',
    why: 'The result is a sign that the cancer cells cannot mend mistakes in their DNA. For many cancers with this sign, immunotherapy is one of the options.',
  },
  'pd-l1-tested': {
    text: 'Was {my} cancer tested for a protein called PD-L1, or should it be?',
    why: 'In this kind of cancer, the amount of PD-L1 can help decide if immunotherapy is used. It matters most when the cancer has spread or come back.',
  },
  'pd-l1-found': {
    text: 'What does {my} PD-L1 score mean for immunotherapy?',
    why: 'The score says how much of this protein was found. What counts as high or low differs from one cancer to the next.',
  },
  'her2-protein-or-gene': {
    text: 'Did the test find the HER2 protein or a change in the HER2 gene?',
    why: 'These are two tests with the same name. Some drugs need a high amount of the protein. Others need the gene change, mostly in lung cancer.',
  },
  'her2-found-drug': {
    text: 'Is there enough HER2 in the tumor for the drug made for it?',
    why: 'For this kind of cancer a high amount of the protein (3+) can open a drug, once other treatment has been used.',
  },
  'brca-found-parp': {
    text: 'Does the BRCA change make a PARP pill an option for {me}?',
    why: 'PARP pills block DNA repair in cancer cells. They are used at certain times, and for some cancers only if the change is inherited.',
  },
  'no-listed-marker': {
    text: 'Is there a gene or protein test that could change {my} treatment?',
    why: 'For this kind of cancer, the FDA’s list of tests that go with a drug has none of its own so far. It is still fair to ask what a test could add.',
  },
  'wide-test-any-cancer': {
    text: 'Could one wide test look for changes that can matter in any cancer?',
    why: 'Findings called MSI, TMB, NTRK, RET and BRAF V600E, and a high amount of HER2, can point to a drug in almost any cancer. They are rare in many of them.',
  },
  'tissue-kept-for-later': {
    text: 'Is some tissue from {my} biopsy or operation kept, so that it can be tested later?',
    why: 'Labs often keep tissue. If a test is needed one day, a new biopsy may then not be.',
  },
  'test-if-it-came-back': {
    text: 'If the cancer ever came back, what would be tested first?',
    why: 'A cancer that returns can differ from the first one, so doctors may test it anew. Results from now can still be of use then.',
  },
  'results-in-my-records': {
    text: 'Which test results of the cancer are in {my} records, and may I have them?',
    why: 'A new doctor, or a new test, may build on them one day. The office can say what there is.',
  },
  'rare-cancer-team': {
    text: 'How often does this team treat this kind of cancer, and who treats it often?',
    why: 'Few doctors see a rare cancer often. A team that does may know more tests and trials, and can advise from afar.',
  },
  'bap1-inherited': {
    text: 'Could this cancer be linked to an inherited change, such as in a gene called BAP1?',
    why: 'In some families, a change in this gene plays a part in mesothelioma, eye melanoma and kidney cancer. A gene test can tell.',
  },
  'change-in-any-cancer': {
    text: 'Is there a drug for this change, wherever in the body a cancer began?',
    why: 'There are drugs for NTRK and RET fusions, for a high TMB and, outside colon and rectal cancer, for BRAF V600E. Some are used only after other treatment.',
  },
}
