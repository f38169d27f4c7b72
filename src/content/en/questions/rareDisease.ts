import type { TextsOf } from '../../define.ts'
import type { rareDisease as bank } from '../../questions/rareDisease.ts'

export const rareDisease: TextsOf<typeof bank> = {
  'rare-new-look-at-old-test': {
    text: 'Could a new look at {my} old gene test find an answer?',
    why: 'Labs learn more each year. The same test data can be read again later.',
  },
  'rare-which-gene-test': {
    text: 'Which gene test makes sense now: a panel, an exome or a genome?',
    why: 'A panel reads chosen genes. An exome reads the parts that code for proteins. A genome reads nearly all of the DNA.',
  },
  'rare-both-counselors': {
    text: 'Before testing, can I see a genetic counselor and a financial counselor?',
    why: 'One can explain what the test may and may not show. The other can help to find out what it would cost.',
  },
  'rare-order-of-tests': {
    text: 'In what order would you do the tests, and why?',
    why: 'One result can make the next test needless. You can ask how cost and insurance play into the order.',
  },
  'rare-test-parents-too': {
    text: 'Would it help to test both birth parents as well?',
    why: 'A result is often clearer next to those of the parents. If a parent can’t be tested, you can ask what that changes.',
  },
  'rare-who-starts-new-look': {
    text: 'Who has to ask for the old test data to be read again?',
    why: 'A new look may need a request. New disease genes are found each year, so an old test can hold an answer now.',
  },
  'rare-uncertain-what-would-settle': {
    text: 'What could settle the uncertain gene result?',
    why: 'Tests of the parents, or of RNA and proteins, can show what a change does. Some of these are done only in research.',
  },
  'rare-beyond-dna': {
    text: 'Would tests beyond DNA help, such as RNA, protein or body chemistry?',
    why: 'When DNA gives no clear answer, these can add to it. Some are done only in research.',
  },
  'rare-second-patient': {
    text: 'Can you look for another patient with a change in the same gene?',
    why: 'Doctors can use matching sites for this. A second patient can help to show that a gene is the cause.',
  },
  'rare-undiagnosed-program': {
    text: 'Would a program for undiagnosed illness look at {my} case?',
    why: 'The Undiagnosed Diseases Network is one. It asks for a doctor’s letter and can’t take everyone. Some hospitals have a program of their own.',
  },
  'rare-why-test-now': {
    text: 'What could we gain by testing now rather than later?',
    why: 'For some illnesses there is something to do early. For others the result changes little for now.',
  },
  'rare-choose-what-to-hear': {
    text: {
      self: 'Can I choose which kinds of results I hear about?',
      child: 'Can we choose which kinds of results we hear about?',
      other: 'Can we choose which kinds of results we hear about?',
    },
    why: 'An exome or genome can show things that no one was looking for. You may say no to hearing about them.',
  },
  'rare-who-leads': {
    text: 'Who leads {my} care and puts all the results together?',
    why: 'With many doctors, each may see only a part. One name to call makes it easier.',
  },
  'rare-who-knows-this': {
    text: 'Which center knows an illness like this?',
    why: 'Some hospitals have teams for rare illness. You can ask if a visit there, or a video call, would add anything.',
  },
  'rare-seen-others': {
    text: 'Have you cared for others with an illness or gene result like this?',
    why: 'Few doctors have seen any one rare illness. A doctor can also ask others who have.',
  },
  'rare-daily-life': {
    text: 'What in {my} daily life could make this illness better or worse?',
    why: 'The same gene change can act differently in different people. Genes are only part of the story.',
  },
  'rare-food': {
    text: 'Does food matter for this illness?',
    why: 'Families often ask about food. You can ask if a dietitian who knows such illnesses could help.',
  },
  'rare-school': {
    text: 'What would help {me} at school?',
    why: 'A school can plan better with a letter that says what is needed. You can ask who would write it.',
  },
  'rare-years-ahead': {
    text: 'What care could {I} need in the years ahead?',
    why: 'It can help to know who to see later on and what to watch for. You can ask for as much or as little as you want.',
  },
  'rare-registry': {
    text: 'Is there a registry for this illness or gene?',
    why: 'A registry is a list of people who share health facts for research. There is one for people without a diagnosis too.',
  },
  'rare-no-approved-treatment': {
    text: 'If there is no approved treatment, what else could there be?',
    why: 'You can ask about drugs for other illnesses, trials, early access to new drugs, and research.',
  },
  'rare-trial': {
    text: 'Is there a trial or study for this illness or gene?',
    why: 'Some studies try a treatment. Others follow people over time to learn how an illness goes, so that trials can start.',
  },
  'rare-expanded-access': {
    text: 'If {I} can’t join a trial, could expanded access be a way?',
    why: 'This is a way to get a drug that is still being tested. The doctor applies, and the company has to agree.',
  },
  'rare-report-to-plan': {
    text: 'Who turns the gene report into a plan for {my} care?',
    why: 'A report lists changes. Someone still has to say what it means for check-ups, treatment and daily life.',
  },
  'rare-order-of-treatments': {
    text: 'Which treatment would you try first, and which one next?',
    why: 'The reason may be how well each is known, how hard it is on the body, or what it keeps open.',
  },
  'rare-own-data-or-group': {
    text: 'Does this plan rest on {my} own gene data or on a group?',
    why: 'Most treatments are chosen because they helped a group. You can ask how well the group fits.',
  },
  'rare-where-numbers-come-from': {
    text: 'If there is a number for how often this works, who was in that study?',
    why: 'A number from a company or a small study may not fit {you}. You can ask for the study itself.',
  },
  'rare-made-for-one': {
    text: 'Does anyone make treatments for one patient at a time for this gene?',
    why: 'Custom antisense drugs (short, lab-made strands) have been made for a few people. This is research and does not work for every kind of change.',
  },
  'rare-gene-editing': {
    text: 'Is gene editing being studied for this gene?',
    why: 'In 2025 a baby was treated with a gene editing drug made for that child alone. It is still research, and rare.',
  },
  'rare-lab-grown-cells': {
    text: 'Could cells grown from {me} be used to try treatments in a lab?',
    why: 'This is research only. It may not change the care, so you can ask what it is for and who pays.',
  },
  'rare-software': {
    text: 'Does software or AI help to choose, and who checks it?',
    why: 'Some labs and hospitals use it to sort through gene data. You can ask which person looks at the answer.',
  },
  'rare-brothers-and-sisters': {
    text: 'Do brothers, sisters or other relatives need a check-up or a test?',
    why: 'As long as no cause is known, a gene test may not help them. A counselor can say what to look out for, and when a test makes sense.',
  },
  'rare-another-child': {
    text: 'If we have another child, could it happen again?',
    why: 'Some changes are new in a child, others come from the parents. A counselor can say what is known, and which tests there are.',
  },
}
