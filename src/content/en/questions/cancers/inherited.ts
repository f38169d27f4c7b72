import type { TextsOf } from '../../../define.ts'
import type { inheritedForCancers as bank } from '../../../questions/cancers/inherited.ts'

export const inheritedForCancers: TextsOf<typeof bank> = {
  'ovarian-inherited-test': {
    text: 'Should {I} have an inherited gene test for BRCA1, BRCA2 and related genes?',
    why: 'Experts say to offer it to everyone with the most common types of ovarian cancer, at any age. The result can matter for treatment and for relatives.',
  },
  'pancreatic-inherited-test': {
    text: 'Should {I} have an inherited gene test, such as for BRCA1, BRCA2 and PALB2?',
    why: 'US guidelines say to offer it to everyone with the common type of pancreatic cancer, even if no one else in the family had cancer. The result can matter for treatment and for relatives.',
  },
  'prostate-inherited-test': {
    text: 'Should {I} have an inherited gene test for BRCA2 and related genes?',
    why: 'US guidelines say to offer it to everyone whose prostate cancer has spread, and to some others. The result can matter for treatment and for relatives.',
  },
  'breast-inherited-test': {
    text: 'Should {I} have an inherited gene test for BRCA1, BRCA2 and related genes?',
    why: 'A 2024 guideline says to offer it to everyone diagnosed at 65 or younger, and to many who are older. It can matter for surgery, some drugs and relatives.',
  },
  'breast-advanced-inherited-test': {
    text: 'Should {I} have an inherited test for BRCA1, BRCA2 and related genes before we choose a drug?',
    why: 'With an inherited BRCA change, a PARP pill can be an option in HER2-negative cancer that has spread. The result can matter for relatives, too.',
  },
  'breast-man-inherited-test': {
    text: 'Should {I}, as a man with breast cancer, have an inherited gene test?',
    why: 'Experts say to offer it to every man with breast cancer, at any age. BRCA2 is one of the genes. The result can matter for relatives, too.',
  },
  'breast-lobular-cdh1': {
    text: 'The cancer is lobular. Should the inherited test also look at a gene called CDH1?',
    why: 'In a few families, this gene is behind lobular breast cancer and one type of stomach cancer. Age, both breasts and relatives help to decide.',
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
  'lynch-cancers-inherited-signs': {
    text: 'Could {my} cancer be a kind that runs in families, such as with Lynch syndrome?',
    why: 'Doctors look at the mismatch repair result, at age, and at relatives with cancer of the colon, the womb or others. An inherited gene test can help to tell.',
  },
  'kidney-inherited-signs': {
    text: 'Could {my} kidney cancer be a kind that runs in families?',
    why: 'Doctors look for some signs: a young age, several tumors, a rare type, or a close relative with it. A gene test looks at genes such as VHL, FH and FLCN.',
  },
  'stomach-diffuse-inherited-test': {
    text: 'Should {I} have an inherited test for a gene called CDH1?',
    why: 'The diffuse type of stomach cancer can run in families through this gene. Age and family history help to decide about the test.',
  },
  'colorectal-inherited-signs': {
    text: 'Could {my} cancer be a kind that runs in families?',
    why: 'Doctors look at the MSI or mismatch repair result, at age, polyps and relatives. If it may be, an inherited gene test can help to tell.',
  },
  'digestive-inherited-signs': {
    text: 'Could {my} cancer be a kind that runs in families?',
    why: 'Doctors look at age, the type of cancer, the tumor test and relatives with cancer. If it may be, an inherited gene test can help to tell.',
  },
  'neuroendocrine-inherited-signs': {
    text: 'Could {my} tumor be part of a condition that runs in families?',
    why: 'Conditions called MEN1 and VHL can cause such tumors, above all in the pancreas. Doctors look at age, at the number of tumors and at relatives.',
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
