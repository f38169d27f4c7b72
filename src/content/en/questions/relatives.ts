import type { TextsOf } from '../../define.ts'
import type { relatives as bank } from '../../questions/relatives.ts'

export const relatives: TextsOf<typeof bank> = {
  'relatives-who-hears': {
    text: {
      self: 'Who in my family should hear about this gene result?',
      child: 'Who in the family should hear about this gene result?',
      other: 'Who in the family should hear about this gene result?',
    },
    why: 'Parents, brothers, sisters and children may share the change. A genetic counselor can help you tell them.',
  },
  'relatives-letter': {
    text: 'Can I have a letter about the result to give to relatives?',
    why: 'Such a letter names the gene, the exact change and how to find a counselor. Relatives can then choose for themselves.',
  },
  'relatives-clinic-contacts-them': {
    text: {
      self: 'If I agree, can your office call or write to relatives for me?',
      child: 'Can your office call or write to our relatives for us?',
      other: 'With permission, can your office call or write to the relatives?',
    },
    why: 'Clinics need permission to do this. Some can help, so that the telling does not all rest on one person.',
  },
  'relatives-which-test': {
    text: {
      self: 'Which test would my relatives need?',
      child: 'Which test would the relatives need?',
      other: 'Which test would the relatives need?',
    },
    why: 'Once a change is known, relatives can be tested for that one change. That is simpler and clearer than a wide test.',
  },
  'relatives-cost': {
    text: 'What does a test for one known gene change cost?',
    why: 'Such a test can cost less than a wide one. The lab can say what it asks for.',
  },
  'relatives-would-rather-not-know': {
    text: 'What if a relative would rather not know?',
    why: 'Some people do not want to hear, and that is their choice. A counselor can help to find words that leave it open.',
  },
  'relatives-out-of-touch': {
    text: {
      self: 'How do I tell relatives I rarely speak to?',
      child: 'How do we tell relatives we rarely speak to?',
      other: 'How can relatives be told who are not close?',
    },
    why: 'Many people put this off because they are not close or fear the reaction. Counselors have helped others with it.',
  },
  'relatives-worry-and-guilt': {
    text: {
      self: 'Who can I talk to about worry or guilt over this result?',
      child: 'Who can we talk to about worry or guilt over this result?',
      other: 'Who can {I} talk to about worry or guilt over this result?',
    },
    why: 'People often feel sad, guilty, angry or relieved after a gene result. All of that is common.',
  },
  'relatives-children-when-tested': {
    text: {
      self: 'When should my children be tested, if at all?',
      child: 'When should children in the family be tested, if at all?',
      other: 'When should their children be tested, if at all?',
    },
    why: 'For some genes, check-ups start in childhood. For others, a test can wait until a child is grown and can choose.',
  },
  'relatives-children-how-told': {
    text: {
      self: 'How and when could I tell my children about this gene result?',
      child: 'How and when could children in the family be told about this gene result?',
      other: 'How and when could their children be told about this gene result?',
    },
    why: 'It is often a talk over years, not one talk. A counselor can help with words that fit their age.',
  },
  'relatives-having-children': {
    text: 'What does this gene result mean if {I} would like to have children?',
    why: 'A gene change can be passed on. You can ask which tests there are for a partner, before or during a pregnancy.',
  },
  'relatives-test-now-or-when-grown': {
    text: {
      self: 'Is it better to test me now, or to wait until I am an adult and can choose?',
      child: 'Is it better to test my child now, or when my child can choose?',
      other: 'Is it better to test now, or to wait for a choice as an adult?',
    },
    why: 'Tests for illnesses of adults often wait until a person is an adult. They come earlier if there is something to do in childhood.',
  },
  'relatives-tumor-result-matters': {
    text: {
      self: 'Could the result of the cancer’s test matter for my relatives?',
      child: 'Could the result of the cancer’s test matter for others in the family?',
      other: 'Could the result of the cancer’s test matter for the relatives?',
    },
    why: 'Most changes in a tumor are not passed on. Some hint at a change that can run in the family.',
  },
  'relatives-who-is-tested-first': {
    text: 'Who in the family would be tested first?',
    why: 'A test often tells more when a relative who had cancer is tested first. If nobody can be, there are other ways.',
  },
  'relatives-nothing-found-test-another': {
    text: 'Would it tell us more to test a relative who had cancer?',
    why: 'If a change is found in that relative, it is clearer what a result without it means. If nobody can be tested, there are other ways.',
  },
  'relatives-if-tested': {
    text: {
      self: 'What could my gene test result mean for my relatives?',
      child: 'What could {my} gene test result mean for relatives?',
      other: 'What could {my} gene test result mean for relatives?',
    },
    why: 'Parents, brothers, sisters and children can share a change. Some people would like to talk with them before the result.',
  },
  'relatives-if-tested-children': {
    text: {
      self: 'What could my gene test result mean for my children?',
      child: 'What could the gene test result mean for other children in the family?',
      other: 'What could the gene test result mean for their children?',
    },
    why: 'A change can be passed on to a child, or not. For some genes, such as RET, checks or treatment start in childhood. For many others, nothing is done before a child is grown.',
  },
  'relatives-uncertain': {
    text: {
      self: 'Does anyone in my family need a test because of this uncertain result?',
      child: 'Does anyone in the family need a test because of this uncertain result?',
      other: 'Does anyone in the family need a test because of this uncertain result?',
    },
    why: 'Relatives are mostly not tested for an uncertain change alone. Sometimes a lab asks for it to learn more.',
  },
  'relatives-home-kit-tell': {
    text: 'Is it better to tell relatives now, or once a clinical lab has checked?',
    why: 'A home test can be wrong. Some people wait for the second result, others would like to share the news.',
  },
  'relatives-ask-where-it-began': {
    text: 'Where in the body did the cancer start?',
    why: 'People often recall where a cancer spread to, such as the liver or bone. Where it began is what helps the doctor.',
  },
  'relatives-ask-age': {
    text: 'About how old was each of them when the cancer was found?',
    why: '“In her forties” is enough. The age can matter a lot for what a doctor or counselor makes of it.',
  },
  'relatives-ask-gene-test': {
    text: 'Has anyone in the family had a gene test, and what did it show?',
    why: 'A known change in the family makes other tests simpler. Nobody has to answer if they do not want to.',
  },
  'relatives-ask-report': {
    // A parent who asks may carry the change.
    text: {
      self: 'Could I have a copy of the report that shows the {familyGene} change?',
      child: 'Who in the family has the report that shows the {familyGene} change?',
      other: 'Could I have a copy of the report that shows the {familyGene} change?',
    },
    why: 'The report names the exact change. With it, a lab can look for that one change in {you}.',
  },
  'relatives-ask-who-else': {
    text: 'Has anyone else in the family had cancer, on either side?',
    why: 'Both sides count, and so do relatives who stayed well. Old letters or a talk at a family meal can help.',
  },
  'relatives-ask-unknown-side': {
    text: 'Who could tell us more about the side of the family we know little of?',
    why: 'A cousin, a family friend or old papers may help. Even one illness, or one age, can be of use.',
  },
  'rare-ask-family': {
    text: 'Has anyone in the family had signs like these, on either side?',
    why: 'It can point to how an illness runs in a family. Also mild signs can matter, and also those long ago.',
  },

  'rare-brothers-and-sisters': {
    text: 'Do brothers, sisters or other relatives need a check-up or a test?',
    why: 'As long as no cause is known, a gene test may not help them. A counselor can say what to look out for, and when a test makes sense.',
  },
  'rare-another-child': {
    text: 'If we have another child, could it happen again?',
    why: 'Some changes are new in a child, others come from the parents. A counselor can say what is known, and which tests there are.',
  },
  'rare-pass-it-on': {
    text: 'Could this gene change be passed on to a child?',
    why: 'It depends on the gene, and sometimes on the other parent too. A counselor can explain which tests there are, before or in a pregnancy.',
  },
}
