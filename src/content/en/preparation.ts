import type { PreparationWords } from '../words.ts'

export const preparation: PreparationWords = {
  bring: {
    'this-list': 'This list, and something to write with.',
    medicines: {
      self: 'A list of all medicines, vitamins and herbs that you take, with the doses. Allergies too.',
      child: 'A list of all medicines, vitamins and herbs that your child takes, with the doses. Allergies too.',
      other: 'A list of all their medicines, vitamins and herbs, with the doses. Allergies too.',
    },
    'insurance-card': 'The insurance card, each one if there are two.',
    'plan-letters': 'Letters and approvals about paying for this test or treatment.',
    'pathology-report': 'The pathology report: what the laboratory saw in the sample.',
    'cancer-test-report': 'The whole report of the cancer’s gene or protein test, not only the first page.',
    'inherited-report': 'The whole report of the inherited gene test, not only the first page.',
    'home-test-report': 'The report of the home test, with the name of the company.',
    'drug-gene-report': 'The report of the test of genes and medicines.',
    'earlier-care': 'Reports of scans, operations and treatments so far, with their dates.',
    'earlier-results': 'All earlier test results, also those that were normal.',
    'signs-diary': 'Notes on the signs: what was first, when, and what has changed. Photos or short videos can help.',
    'family-notes': 'Family notes: who had which illness, at what age, and on which side.',
    'relatives-report': 'A copy of the relative’s gene report. It gives the exact name of the change.',
    'right-to-decide': {
      self: 'Papers that name who may speak for you, if you have them.',
      child: 'Papers that show that you may decide for your child, if the office may ask for them.',
      other: 'The paper that lets you speak or decide for them, if there is one.',
    },
    'someone-to-listen': 'Someone to listen and take notes, if you would like that.',
  },
  records: {
    pathology: 'the pathology report, with everything that was added to it later',
    'cancer-test': 'the full report of the gene or protein tests of the cancer (it may be called a genomic, molecular or biomarker report)',
    'cancer-test-if-done': 'if the cancer’s genes or proteins were tested: the full report (it may be called a genomic, molecular or biomarker report)',
    inherited: 'the full report of the inherited gene test',
    'inherited-data': 'the data files of the gene test, so that they can be read again later',
    'drug-gene': 'the full report of the test of genes and medicines',
  },
  request: {
    opening: {
      self: 'Please give me a copy of these records of mine:',
      child: 'Please give me a copy of these records of my child:',
      other: 'I ask for a copy of these records for {me}:',
    },
    closing: 'On paper or by the patient portal is fine. If one is not ready or not here, please tell me when and where I can get it.',
  },
}
