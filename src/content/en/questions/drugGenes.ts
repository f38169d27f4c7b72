import type { TextsOf } from '../../define.ts'
import type { drugGenes as bank } from '../../questions/drugGenes.ts'

export const drugGenes: TextsOf<typeof bank> = {
  'drug-gene-dpyd-named': {
    text: 'Has {my} DPYD gene been tested for this treatment?',
    why: 'Some people can’t break down fluorouracil or capecitabine well. US labels say to test before the start unless treatment can’t wait. If the drug has been started, ask today, not at the next visit.',
  },
  'drug-gene-dpyd-planned': {
    text: 'Will {my} DPYD gene be tested before chemotherapy starts?',
    why: 'It matters if the plan has fluorouracil or capecitabine in it. Some people can’t break them down well, and side effects can be severe. US labels say to test first unless treatment can’t wait.',
  },
  'drug-gene-dpyd-if-planned': {
    text: 'If chemotherapy is planned, will {my} DPYD gene be tested first?',
    why: 'It matters if the plan has fluorouracil or capecitabine in it. Some people can’t break them down well, and side effects can be severe. US labels say to test first unless treatment can’t wait.',
  },
  'drug-gene-dpyd-normal': {
    text: 'Which side effects do I call about at once, even with a normal DPYD test?',
    why: 'Labs do not all look for the same DPYD changes. A normal test does not rule out bad side effects.',
  },
  'drug-gene-irinotecan': {
    text: 'Would a test of the UGT1A1 gene change how you plan this drug?',
    why: 'Some people clear this drug slowly and have more side effects. Experts do not agree on testing everyone. If it has been started, ask before the next dose.',
  },
  'drug-gene-irinotecan-planned': {
    text: 'If irinotecan is planned, would a test of the UGT1A1 gene help?',
    why: 'Some people clear irinotecan slowly and have more side effects. Experts do not agree on testing everyone.',
  },
  'drug-gene-thiopurine': {
    text: 'Have {my} TPMT and NUDT15 genes been tested?',
    why: 'Some people break this kind of medicine down slowly, and blood counts can fall too low. Keep taking it as prescribed until you have asked, and ask soon.',
  },
  'drug-gene-thiopurine-planned': {
    text: 'Will {my} TPMT and NUDT15 genes be tested before treatment?',
    why: 'It matters if the plan has mercaptopurine or thioguanine in it. Some people break them down slowly, and blood counts can fall too low.',
  },
  'drug-gene-rasburicase': {
    text: 'Has {my} blood been checked for G6PD because of rasburicase?',
    why: 'In people who have too little G6PD, this drug can make red blood cells burst. If it has been started, ask today.',
  },
  'drug-gene-anesthesia-family': {
    text: 'Did anyone in the family get very ill when put to sleep for surgery?',
    why: 'A rare reaction to some gases used for anesthesia runs in families. The surgery team can plan for it if they know.',
  },
  'drug-gene-warn-beforehand': {
    text: 'Could a gene test warn of a bad drug reaction before treatment?',
    why: 'For some drugs there is such a test. It can’t warn of every bad reaction.',
  },
  'drug-gene-tamoxifen': {
    text: 'Does the CYP2D6 gene matter for {my} tamoxifen?',
    why: 'Experts disagree about this test, and many do not use it. Keep taking tamoxifen as prescribed until you have asked.',
  },
  'drug-gene-tamoxifen-with-mood-medicine': {
    text: 'Does {my} medicine for mood or sleep get in the way of tamoxifen?',
    why: 'Some of these medicines can slow down how tamoxifen is turned on. Others do not. Keep taking both as prescribed until you have asked.',
  },
  'drug-gene-warfarin': {
    text: 'Could {my} genes change how warfarin works for {me}?',
    why: 'Some people break this drug down faster or slower than others. Keep taking it as prescribed until you have asked.',
  },
  'drug-gene-clopidogrel': {
    text: 'Could {my} genes keep clopidogrel from working well for {me}?',
    why: 'The body has to turn this drug on. In some people that happens less. Keep taking it as prescribed until you have asked.',
  },
  'drug-gene-pain-medicine': {
    text: 'Could {my} genes change how this pain medicine works for {me}?',
    why: 'In some people it gives little relief, in others it acts too strongly. Keep taking it as prescribed until you have asked.',
  },
  'drug-gene-mood-medicine': {
    text: 'Could {my} genes change how {my} medicine for mood, sleep or nerve pain works?',
    why: 'Genes can play a part in side effects, or when a medicine does too little. Keep taking it as prescribed until you have asked.',
  },
  'drug-gene-seizure-medicine': {
    text: 'Do HLA genes matter for {my} seizure or nerve pain medicine?',
    why: 'In some people these medicines can cause a severe skin reaction. A gene test can warn of it. Keep taking it as prescribed until you have asked.',
  },
  'drug-gene-allopurinol': {
    text: 'Is there a gene test that matters for allopurinol?',
    why: 'In some people allopurinol can cause a severe skin reaction, and an HLA gene plays a part. Keep taking it as prescribed until you have asked.',
  },
  'drug-gene-antibiotic-hearing': {
    text: 'Could {my} genes make hearing loss from this antibiotic more likely?',
    why: 'A change passed down by the mother can do so. You can say if a relative lost hearing after an antibiotic. Keep taking it as prescribed until you have asked.',
  },
  'drug-gene-statin': {
    text: 'Could {my} genes matter for side effects from {my} statin?',
    why: 'A gene called SLCO1B1 can make muscle pain from a statin (a cholesterol medicine) more likely. Keep taking it as prescribed until you have asked.',
  },
  'drug-gene-is-there-a-test': {
    text: 'Is there a gene test for {medicines}, and would it change anything?',
    why: 'A gene may play a part, but that alone does not mean a test is needed. Keep taking it as prescribed until you have asked.',
  },
  'drug-gene-too-fast-too-slow': {
    text: 'What happens if {my} body breaks a medicine down too fast or too slowly?',
    why: 'A medicine may then do too little or too much. Which one depends on the medicine. Keep taking it as prescribed until you have asked.',
  },
  'drug-gene-any-of-my-medicines': {
    text: 'Could {my} genes change how any of {my} medicines work?',
    why: 'For some medicines, inherited genes make a difference. Keep taking each as prescribed until you have asked.',
  },
  'drug-gene-not-the-tumor-test': {
    text: 'Did the test of the cancer also show how {my} body handles medicines?',
    why: 'A test of the cancer does not replace a drug-gene test. A drug-gene test looks at inherited genes and uses blood or saliva.',
  },
  'drug-gene-not-the-search-for-a-cause': {
    text: 'Does a drug-gene test make sense too, besides the search for a cause?',
    why: 'A drug-gene test shows how medicines may act. It does not look for the cause of an illness.',
  },
  'drug-gene-result-means': {
    text: 'Do {my} drug-gene results change anything about {my} medicines?',
    why: 'The answer can be no. Keep taking each medicine as prescribed until you have asked.',
  },
  'drug-gene-result-in-record': {
    text: 'Are {my} drug-gene results where every doctor and pharmacy can see them?',
    why: 'Inherited genes do not change, so the results can be of use again with a new medicine.',
  },
}
