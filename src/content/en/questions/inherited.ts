import type { TextsOf } from '../../define.ts'
import type { inherited as bank } from '../../questions/inherited.ts'

export const inherited: TextsOf<typeof bank> = {
  'inherited-known-change-see-counselor': {
    text: {
      self: 'Should I see a genetic counselor about the {familyGene} change in my family?',
      child: 'Should {I} see a genetic counselor about the {familyGene} change in the family?',
      other: 'Should {I} see a genetic counselor about the {familyGene} change in the family?',
    },
    why: 'A counselor can explain what this change could mean for {you}, and if a test for it makes sense.',
  },
  'inherited-family-see-counselor': {
    text: '{family}. Should {I} see a genetic counselor?',
    why: 'Doctors often send people with this family history to a genetic counselor. A counselor can explain if a gene test fits.',
  },
  'inherited-tumor-finding-see-counselor': {
    text: 'The test of the cancer may point to an inherited change. Should {I} see a genetic counselor?',
    why: 'Such a test can hint at a change that {you} may have been born with. It takes another test to know.',
  },
  'inherited-history-see-counselor': {
    text: 'Should {I} see a genetic counselor?',
    why: 'Some illnesses, and some family histories, are a reason to see a genetic counselor. A counselor can explain if a gene test fits.',
  },
  'inherited-result-who-explains': {
    text: 'Can a genetic counselor explain {my} gene test result to me?',
    why: 'A gene test result can be hard to read. Genetic counselors are trained to say what it means and what it does not.',
  },
  'inherited-would-a-counselor-help': {
    text: 'Would it help {me} to see a genetic counselor?',
    why: 'A genetic counselor looks at the whole family and can say if a gene test fits. A visit does not have to end in a test.',
  },
  'inherited-family-does-a-test-fit': {
    text: '{family}. Does a gene test make sense for {me}?',
    why: 'Some families have a gene change that can be found, others do not. A counselor can say what a test could and could not tell.',
  },
  'inherited-known-change-same-test': {
    text: 'A change in {familyGene} was found in {carrier}. Should {I} have the same test?',
    why: 'A test can look for just that one change. A copy of the relative’s report tells the lab where to look.',
  },
  'inherited-known-change-in-men': {
    text: 'Does a change in {familyGene} matter for men too?',
    why: 'Men can have such a change and pass it on to sons and daughters. With some genes, men have check-ups of their own.',
  },
  'inherited-known-change-looked-for': {
    text: 'Did {my} gene test look for the change that was found in {carrier}?',
    why: 'If a test did not look for that exact change, its answer may not settle the question for {you}.',
  },
  'inherited-family-uncertain-change': {
    text: 'An uncertain gene change was found in a relative. What does that mean for {me}?',
    why: 'Relatives are mostly not tested for such a change alone. The cancers in a family can count on their own.',
  },
  'inherited-test-for-me': {
    text: 'Does it make sense to test the genes {I} was born with?',
    why: 'It is not the same as a test of a cancer. It looks for changes that can be passed on in a family.',
  },
  'inherited-childhood-cancer': {
    text: {
      self: 'Could this cancer come from a gene change I was born with, and should a genetics team have a look?',
      child: 'Could this cancer come from a gene change my child was born with, and should a genetics team have a look?',
      other: 'Could this cancer come from a gene change they were born with, and should a genetics team have a look?',
    },
    why: 'Most cancers in children and teenagers do not. For some kinds, doctors ask a genetics team.',
  },
  'inherited-was-it-tested': {
    text: 'Has a test looked at the genes {I} was born with?',
    why: 'A test of a cancer does not settle this. It may hint at an inherited change, but another test is needed to know.',
  },
  'inherited-one-gene-or-many': {
    text: 'Would the gene test look at one gene or at many?',
    why: 'A wide test can find more. It can also bring more results that nobody can read yet.',
  },
  'inherited-each-result': {
    text: 'What would each possible gene test result mean for {me}?',
    why: 'The test may find a change, find none, or be unclear. It helps to know beforehand what would follow from each.',
  },
  'inherited-say-no-or-later': {
    text: {
      self: 'Can I say no to the gene test, or decide later?',
      child: 'Can we say no to the gene test, or decide later?',
      other: 'Can we say no to the gene test, or decide later?',
    },
    why: 'Some people want to know, others do not. You can ask what the test could change and what waiting could mean.',
  },
  'inherited-ashkenazi-few-or-many': {
    text: 'Would the test look only for a few changes common in Jewish families, or at more genes?',
    why: 'A short test looks for a few changes. A wide one can find others, and more results that nobody can read yet.',
  },
  'inherited-how-sample-taken': {
    text: 'How is the sample for the gene test taken?',
    why: 'Most often it is blood or spit. You can ask if it can be done on the day of the visit.',
  },
  'inherited-chance-of-finding': {
    text: 'How likely is it that the gene test finds something?',
    why: 'It depends on the kinds of cancer, the ages when they were found, and the family. A counselor can often give an estimate.',
  },
  'inherited-who-orders': {
    text: 'Can you order the gene test, or is a genetic counselor seen first?',
    why: 'At some centers the cancer team orders it, and a counselor helps once something is found. Ask how long each way takes.',
  },
  'inherited-skin-sample': {
    text: 'For a test of inherited genes, is blood enough, or is skin needed?',
    why: 'In these illnesses, blood can hold cancer cells with changes of their own. A skin sample can help to tell the two apart.',
  },
  'inherited-waiting-decisions': {
    text: 'Which decisions need to wait for the gene test result?',
    why: 'The result can matter for surgery or medicines. Your doctor can say what can safely go ahead now.',
  },
  'inherited-waiting-who-calls': {
    text: 'Who will tell me the gene test result, and when?',
    why: 'You can say how you would like to hear it, and if you want someone to be with you.',
  },
  'inherited-visit-bring': {
    text: 'What should I bring to the visit with the genetic counselor?',
    why: 'Helpful things are a list of relatives who had cancer, how old they were then, and any gene test reports.',
  },
  'inherited-visit-what-happens': {
    text: 'What happens at a visit with the genetic counselor, and how long does it take?',
    why: 'The talk is often about the family’s health, and about what a test could and could not show. Results may come later, by phone or in person.',
  },
  'inherited-gene-what-it-means': {
    text: 'The test found a change in {genes}. What could it mean for {my} health?',
    why: 'What it means differs from gene to gene: which illnesses it matters for, and what can be done.',
  },
  'inherited-change-what-it-means': {
    text: 'The gene test found a change. What could it mean for {my} health?',
    why: 'What it means differs from gene to gene: which illnesses it matters for, and what can be done.',
  },
  'inherited-change-treatment': {
    text: 'Does the gene test result change which treatment fits {me}?',
    why: 'Some inherited changes can bring another medicine or another kind of surgery into question. Others change nothing.',
  },
  'inherited-change-other-cancers': {
    text: 'Does this gene change make another cancer more likely for {me}?',
    why: 'Some gene changes matter for more than one kind of cancer. What is known differs from gene to gene.',
  },
  'inherited-change-checks': {
    text: 'Which other or earlier check-ups make sense because of this gene change?',
    why: 'With some gene changes, doctors start check-ups earlier or use other kinds. It depends on the gene.',
  },
  'inherited-change-checks-now': {
    text: 'Which check-ups make sense for {me} because of this gene change, and from when?',
    why: 'Some start earlier or are of another kind than for other people. It depends on the gene and on age.',
  },
  'inherited-change-who-keeps-track': {
    text: 'Who will keep track of these check-ups in the years to come?',
    why: 'Several doctors may each do a part. One of them, or a special clinic, can keep the plan together.',
  },
  'inherited-change-lower-chance': {
    text: 'What else can be done about this gene change, besides check-ups?',
    why: 'For some genes there are medicines, surgery or habits that can lower the chance of cancer. Each has good and bad sides, and there is often time to think.',
  },
  'inherited-change-lower-chance-now': {
    text: 'Besides check-ups, what could lower {my} chance of cancer with this gene change?',
    why: 'Depending on the gene, it may be medicine, surgery or habits. Some of it is a matter of age, so a time to decide helps.',
  },
  'inherited-change-and-family': {
    text: '{family}. Does that change which check-ups make sense with this gene change?',
    why: 'Which check-ups are offered can depend on the gene and on the cancers in the family.',
  },
  'inherited-uncertain-for-now': {
    text: '{my} gene test result is uncertain. What does that change for now?',
    why: 'Labs call this a variant of uncertain significance. Most people make no changes because of it until more is known.',
  },
  'inherited-uncertain-news': {
    text: 'Who will tell me if the lab later reads this result in another way?',
    why: 'Labs learn more over time. A result that is uncertain now may be clear later.',
  },
  'inherited-nothing-found-family': {
    text: {
      self: 'The gene test found nothing. Does my family history still matter?',
      child: 'The gene test found nothing. Does the family history still matter?',
      other: 'The gene test found nothing. Does the family history still matter?',
    },
    why: 'A test can miss a change, or the gene may not be known yet. The family history can count on its own.',
  },
  'inherited-which-genes-looked-at': {
    text: 'Which genes did {my} gene test look at?',
    why: 'Tests differ in the genes they look at. The list also tells what was left out.',
  },
  'inherited-negative-newer-test': {
    text: 'Would a newer or wider gene test make sense, now or later?',
    why: 'Older tests looked at fewer genes. Which test was done, and when, can make a difference.',
  },
  'inherited-what-was-found': {
    text: 'What did {my} gene test show?',
    why: 'The test may have found a change, found none, or been unclear. Each leads to other questions.',
  },
  'inherited-report-copy': {
    text: 'Can I have a copy of {my} gene test report?',
    why: 'It names the gene and the exact change. Other doctors, and relatives who want a test, may need it.',
  },
  'inherited-report-copy-nothing-found': {
    text: 'The gene test found nothing. Can I still have the report?',
    why: 'It lists which genes were read, and how. Another doctor or lab may need it for a new look later.',
  },
  'inherited-home-kit-confirm': {
    text: 'Can a clinical lab check what {my} home gene test showed?',
    why: 'A home test may look at only a few spots. A clinical lab can check a result before anyone acts on it.',
  },
  'inherited-home-kit-nothing-found': {
    text: '{my} home gene test found nothing. Would a test at a clinical lab tell more?',
    why: 'A home test may look at only a few spots, so it can miss a change. A clinical lab can read more of a gene.',
  },
  'inherited-family-does-it-matter': {
    text: {
      self: 'Does the cancer in my family matter for my care?',
      child: 'Does the cancer in the family matter for {my} care?',
      other: 'Does the cancer in the family matter for {my} care?',
    },
    why: 'A list can’t judge a family. Your doctor may see more in it, and new facts about relatives can change the answer.',
  },
  'inherited-family-check-ups': {
    text: {
      self: 'Does my family history change which check-ups make sense for me, or when?',
      child: 'Does the family history change which check-ups make sense for {me}, or when?',
      other: 'Does the family history change which check-ups make sense for {me}, or when?',
    },
    why: 'With some family histories, doctors start check-ups earlier or use other kinds. This can be so with or without a gene test.',
  },
  'inherited-family-unknown': {
    text: {
      self: 'I don’t know my birth family’s health history. Does that change which tests make sense?',
      child: 'My child’s birth family history is not known. Does that change which tests make sense?',
      other: 'The birth family’s health history is not known. Does that change which tests make sense?',
    },
    why: 'Rules for gene tests often start from the family. Your doctor can say what to go by when it is not known.',
  },
  'inherited-family-partly-known': {
    text: {
      self: 'I know only part of my family’s health history. Is that enough to go on?',
      child: 'We know only part of my child’s family health history. Is that enough to go on?',
      other: 'Only part of the family’s health history is known. Is that enough to go on?',
    },
    why: 'Many people know only a part. It can still be of use, and you can add to it later.',
  },
  'inherited-ashkenazi-no-cancer': {
    text: '{I have} Ashkenazi Jewish ancestors. Is that a reason for a gene test?',
    why: 'A few gene changes are more common in people with these ancestors. They can come from the mother’s or the father’s side, and from families with little cancer.',
  },
  'inherited-ashkenazi': {
    text: '{I have} Ashkenazi Jewish ancestors. Does that matter for which tests make sense?',
    why: 'A few gene changes are more common in people with these ancestors. They can come from the mother’s or the father’s side.',
  },
  'inherited-nothing-found-lower-chance': {
    text: {
      self: 'Besides check-ups, is there something that can lower the chance of cancer in a family like mine?',
      child: 'Besides check-ups, is there something that can lower the chance of cancer in a family like ours?',
      other: 'Besides check-ups, is there something that can lower the chance of cancer in a family like theirs?',
    },
    why: 'No gene was found, and the family history still counts. Some clinics are for people with a strong family history.',
  },
  'inherited-prevent-illness': {
    text: 'Could a gene test help to prevent illness, or find it early?',
    why: 'For some gene changes there are check-ups or other steps. For others there are none yet.',
  },
}
