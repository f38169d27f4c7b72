import type { TextsOf } from '../../define.ts'
import type { rareDisease as bank } from '../../questions/rareDisease.ts'

export const rareDisease: TextsOf<typeof bank> = {
  'rare-new-look-at-old-test': {
    text: 'Could a new look at {my} old gene test find an answer?',
    why: 'Labs learn more each year. The same test data can be read again later.',
  },
  'rare-treatable-causes': {
    text: 'Which of the causes that can be treated have been looked for?',
    why: 'For some causes there is a treatment. Some of them show in blood or urine, without a gene test. You can ask what is still open.',
  },
  'rare-was-it-tested': {
    text: 'Has a gene test been done before, and where is the report?',
    why: 'A blood test years ago may have been one. An old report shows what was read, and old data can sometimes be read again.',
  },
  'rare-which-gene-test': {
    text: 'Which gene test makes sense now: a panel, an exome or a genome?',
    why: 'A panel reads chosen genes. An exome reads the parts that code for proteins. A genome reads nearly all of the DNA.',
  },
  'rare-another-gene-test': {
    text: 'Is there another kind of gene test that could find more than the last one?',
    why: 'A panel reads chosen genes, an exome the parts that code for proteins, a genome nearly all of the DNA. The report says which one was done.',
  },
  'rare-fast-test': {
    text: 'Is there a fast gene test, and how soon could the result be here?',
    why: 'In a hospital, some gene tests can be read within days. You can ask which kind makes sense now, and from whom blood is needed.',
  },
  'rare-newborn-screening': {
    text: 'What did the newborn screening look for, and what not?',
    why: 'The list of illnesses is not the same everywhere. A normal result does not rule out all of them, and other gene illnesses are not looked for.',
  },
  'rare-both-counselors': {
    text: 'Before testing, can I see a genetic counselor and a financial counselor?',
    why: 'One can explain what the test may and may not show. The other can help to find out what it would cost.',
  },
  'rare-each-result': {
    text: 'What would we do next for each result the gene test could bring?',
    why: 'It may find a cause, find none, or be unclear. It helps to know the next step for each beforehand.',
  },
  'rare-test-can-miss': {
    text: 'Which kinds of gene changes could this test miss?',
    why: 'No test reads everything. Some long repeats and larger changes need a test of their own.',
  },
  'rare-lab-hears-new-signs': {
    text: 'If new signs show up, how does the lab get to know?',
    why: 'Labs read gene data with a person’s signs in mind. News about {your} health, or a relative’s, can change what they see.',
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
  'rare-new-look-when': {
    text: 'When is a good time to look at the gene data again, and who keeps track?',
    why: 'Most labs wait until a doctor asks. You can agree on a date, or ask sooner if new signs appear.',
  },
  'rare-uncertain-what-would-settle': {
    text: 'What could settle the uncertain gene result?',
    why: 'Tests of the parents, or of RNA and proteins, can show what a change does. Some of these are done only in research.',
  },
  'rare-uncertain-in-care': {
    text: 'Can an uncertain gene result be used for {my} care yet?',
    why: 'It may turn out to be the cause, or not. Doctors often wait before they build on it, so ask what would have to be known first.',
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
  'rare-who-knows-this': {
    text: 'Which center knows an illness like this?',
    why: 'Some hospitals have teams for rare illness. You can ask if a visit there, or a video call, would add anything.',
  },
  'rare-seen-others': {
    text: 'Have you cared for others with an illness like this?',
    why: 'Few doctors have seen any one rare illness. A doctor can also ask others who have.',
  },
  'rare-years-ahead': {
    text: 'What care could {I} need in the years ahead?',
    why: 'It can help to know who to see later on and what to watch for. You can ask for as much or as little as you want.',
  },
  'rare-is-there-a-treatment': {
    text: 'Is there a treatment for this illness itself, or for this gene change?',
    why: 'For some there is a drug, a diet or something else that acts on the cause. For many there is none yet, and care is for the single signs.',
  },
  'rare-medicines-with-this-gene': {
    text: 'Are there medicines to avoid, or to prefer, because of this gene change?',
    why: 'With some gene changes, a common medicine can do harm, and another one can help. Keep taking each as prescribed until you have asked.',
  },
  'rare-report-to-plan': {
    text: 'Who turns the gene report into a plan for {my} care?',
    why: 'A report lists changes. Someone still has to say what it means for check-ups, treatment and daily life.',
  },
  'rare-cause-explains-all': {
    text: 'Does the gene change that was found explain all of {my} symptoms?',
    why: 'It may explain some signs and not others. Then it is good to ask what else could be behind them.',
  },
  'rare-order-of-treatments': {
    text: 'If there is more than one treatment, which would you try first?',
    why: 'The reason may be how well each is known, how hard it is on the body, or what it keeps open.',
  },
  'rare-drug-for-other-illness': {
    text: 'Could a drug that is approved for another illness help with this one?',
    why: 'This is called repurposing. It has helped in some illnesses and failed in others, so ask how well it was tested.',
  },
  'rare-own-data-or-group': {
    text: 'Does this plan rest on {my} own gene data or on a group?',
    why: 'Most treatments are chosen because they helped a group. You can ask how well the group fits.',
  },
  'rare-paid-treatment': {
    text: 'If someone offers us a new treatment for money, how can we check it?',
    why: 'The FDA warns of clinics that sell treatments it has not approved. {your} doctor can help to find out if there is a real trial.',
  },
  'rare-where-numbers-come-from': {
    text: 'If there is a number for how often a treatment works, who was in that study?',
    why: 'A number from a company or a small study may not fit {you}. You can ask for the study itself.',
  },
  'rare-software': {
    text: 'Does software or AI help to read the gene data, and who checks it?',
    why: 'Some labs use it to sort through gene data, and much of it is still research. You can ask which person checks the answer.',
  },
}
