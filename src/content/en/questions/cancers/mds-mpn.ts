import type { TextsOf } from '../../../define.ts'
import type { mdsMpn as bank } from '../../../questions/cancers/mds-mpn.ts'

export const mdsMpn: TextsOf<typeof bank> = {
  'mds-mpn-which-type': {
    text: 'Which type of MDS or MPN is it exactly?',
    why: 'MDS mostly means too few blood cells, and MPN too many. Kinds of MPN are ET, PV and myelofibrosis. Each type has its own tests and treatments.',
  },
  'mds-mpn-genes-tested': {
    text: 'Was {my} blood or marrow tested for gene and chromosome changes, or should it be?',
    why: 'In MPN, doctors look for JAK2, CALR and MPL. In MDS, they look at chromosomes and many genes. The results help to name the type and to plan.',
  },
  'mds-mpn-result': {
    text: 'What does the test result mean for the type and for treatment?',
    why: 'JAK2, CALR or MPL point to an MPN. In MDS, chromosomes and genes such as SF3B1 or TP53 can matter for treatment.',
  },
  'mds-mpn-none-found': {
    text: 'No change was found. Is the diagnosis still clear?',
    why: 'Some people with MPN or MDS have none of the usual changes. A wider test or a marrow sample may tell more.',
  },
  'mds-5q': {
    text: 'If it is MDS, was a missing part of chromosome 5 (5q) looked for?',
    why: 'There is a pill for some people with MDS who have this change and need blood transfusions.',
  },
  'mds-sf3b1-drug': {
    text: 'If it is MDS, were SF3B1 or ring sideroblasts found?',
    why: 'With them, there is an injection that can help the body make more red blood cells.',
  },
  'mds-sf3b1-found': {
    text: 'With SF3B1 found, is an injection that helps make red blood cells an option?',
    why: 'In MDS with this change, such an injection can help the body make more red blood cells.',
  },
  'mds-5q-found': {
    text: 'Is the pill for MDS with a missing part of chromosome 5 (5q) an option for {me}?',
    why: 'It is approved for some people who have this change and need blood transfusions.',
  },
  'mpn-jak2-and-pills': {
    text: 'Does the change that was found decide if a JAK pill is used?',
    why: 'The name can mislead: pills that block JAK are also used for people without a JAK2 change. Doctors look at the type and at symptoms.',
  },
  'mds-idh1-pill': {
    text: 'Is a pill for the IDH1 change an option for {me}, and when?',
    why: 'Such a pill is approved for MDS with IDH1 that has come back or did not get better.',
  },
  'mpn-kit-drug': {
    text: 'Which drug fits the KIT change that was found?',
    why: 'In mastocytosis it matters if the change is D816V. Some pills are made for it, and an older one is used only without it.',
  },
  'mpn-pdgfra-drug': {
    text: 'Is imatinib an option because of the PDGFRA or PDGFRB change?',
    why: 'This pill is approved for some blood illnesses with one of these changes. Many of them have a high count of white blood cells called eosinophils.',
  },
  'mpn-fgfr1-drug': {
    text: 'Is a pill that blocks FGFR an option because of the FGFR1 change?',
    why: 'One such pill is approved for adults with a rare blood cancer with this change that has come back or did not go away.',
  },
  'mpn-eosinophils': {
    text: 'If {my} eosinophils are high, were PDGFRA, PDGFRB and FGFR1 looked for?',
    why: 'Eosinophils are a kind of white blood cell. For each of these changes, there is a pill that may help.',
  },
  'mds-risk-group': {
    text: 'Do gene results count when you name {my} risk group?',
    why: 'Doctors use scores of blood counts, marrow and genes to plan treatment. You can say how much you want to hear.',
  },
  'mds-mpn-watch-for-change': {
    text: 'How will we notice if it starts to change into something else?',
    why: 'MDS and MPN can change over the years. Blood counts, symptoms and sometimes a new marrow test show it.',
  },
  'mds-mpn-test-again': {
    text: 'Should blood or marrow be tested again now for new gene changes?',
    why: 'The genes of the sick cells can change with time. A new finding, such as IDH1, can open another treatment.',
  },
}
