import type { TextsOf } from '../../../define.ts'
import type { inheritedForCancers as bank } from '../../../questions/cancers/inherited.ts'

export const inheritedForCancers: TextsOf<typeof bank> = {
  'ovarian-inherited-test': {
    text: 'Should {I} have an inherited gene test for BRCA1, BRCA2 and related genes?',
    why: 'Experts say to offer it to everyone with the most common types of ovarian cancer, at any age. The result can matter for treatment and for relatives.',
  },
  'pancreatic-inherited-test': {
    text: 'Should {I} have an inherited gene test, such as for BRCA1, BRCA2 and PALB2?',
    why: 'Experts say to think of it in anyone with the common type of pancreatic cancer, even if no one else in the family had cancer. The result can matter for treatment and for relatives.',
  },
  'prostate-inherited-test': {
    text: 'Should {I} have an inherited gene test for BRCA2 and related genes?',
    why: 'This test is often done when prostate cancer has spread, and in some other cases. The result can matter for treatment and for relatives.',
  },
  'breast-inherited-test': {
    text: 'Is an inherited gene test for BRCA1 and BRCA2 right for {me}?',
    why: 'One group of experts says to offer it to everyone diagnosed at 65 or younger, and to many who are older. The result can matter for surgery, for some pills and for relatives.',
  },
  'breast-inherited-before-surgery': {
    text: 'Would a gene test result be back before we choose the surgery?',
    why: 'The result can matter for which operation is chosen. Your doctor can say how long the test takes and if there is time.',
  },
  'thyroid-medullary-inherited-ret': {
    text: 'Should {I} have an inherited test for a gene called RET?',
    why: 'This test is for everyone with medullary thyroid cancer, at any age. If the change is inherited, relatives can be tested too.',
  },
  'mmr-found-lynch': {
    text: 'Could {my} cancer be linked to Lynch syndrome, which runs in families?',
    why: 'An MSI or mismatch repair result can be a sign of it, and there are other causes. An inherited gene test can help to tell.',
  },
  'kidney-inherited-signs': {
    text: 'Could {my} kidney cancer be a kind that runs in families?',
    why: 'Doctors look for some signs: a young age, tumors in both kidneys, several tumors, or a close relative with kidney cancer.',
  },
  'stomach-diffuse-inherited-test': {
    text: 'Should {I} have an inherited test for a gene called CDH1?',
    why: 'The diffuse type of stomach cancer can run in families through this gene. Age and family history help to decide about the test.',
  },
  'blood-cancer-inherited-signs': {
    text: 'Could {my} illness be of a kind that runs in families?',
    why: 'Most are not, but some are, at any age. Signs can be low blood counts for years, relatives with blood problems, or certain genes in the report, such as DDX41.',
  },
  'all-few-chromosomes': {
    text: 'Do the leukemia cells have too few chromosomes?',
    why: 'This is rare and called hypodiploid. Where it is found, doctors offer an inherited test for a gene called TP53.',
  },
  'transplant-related-donor-same-change': {
    text: 'Could a relative who gives cells carry the same inherited change?',
    why: 'A few blood cancers run in families. Doctors may then want to test a relative for the change before choosing the donor.',
  },
  'after-transplant-which-sample': {
    text: 'Which sample would a gene test use now, after the transplant?',
    why: 'After a transplant from a donor, blood shows the donor’s genes. A sample of skin, or one that was kept from before, can help.',
  },
}
