/**
 * What each page of the questionnaire asks, in the words of `voice` (`{your}` is "your", "your child’s", "their").
 * `label` is how the page is called on the check page and read out in front of an answer.
 */
import type { Wording } from '../wording.ts'

export interface PageWords {
  readonly heading: Wording
  readonly hint?: Wording
  readonly why?: Wording
  readonly label: string
  /** Words of the page's fields, by the field's path; a page with one field needs none. */
  readonly fields?: Readonly<Record<string, { readonly label: Wording; readonly hint?: Wording }>>
  /** Choices, by the wire value. `not-answered` is "I'm not sure" where the plan has no word for it. */
  readonly choices?: Readonly<Record<string, { readonly label: Wording; readonly hint?: Wording }>>
}

const yesNo = {
  yes: { label: 'Yes' },
  no: { label: 'No' },
  'not-sure': { label: 'I’m not sure' },
} as const

export const pages = {
  who: {
    label: 'Who the list is for',
    heading: 'Who is this list for?',
    choices: {
      self: { label: 'For me' },
      child: { label: 'For my child' },
      other: { label: 'For someone else I care for' },
    },
  },
  situation: {
    label: 'Where things stand',
    heading: 'Where do things stand right now?',
    hint: 'Choose what fits best. You can change it later.',
    choices: {
      'new-diagnosis': { label: 'Cancer was found a short time ago' },
      'in-treatment': { label: 'In treatment for cancer' },
      'growing-or-returned': { label: 'The cancer is growing or has come back' },
      'after-treatment': { label: 'Cancer treatment has ended' },
      'family-risk': { label: 'No cancer, but cancer runs in the family' },
      'rare-disease': { label: 'A rare or undiagnosed genetic disease' },
    },
  },
  cancer: {
    label: 'Type of cancer',
    heading: 'Which type of cancer is it?',
    hint: 'Start with where the cancer began, not where it spread to.',
    why: 'Each cancer has its own tests. Knowing the type lets us name the ones to ask about.',
  },
  subtype: {
    label: 'Kind of cancer',
    heading: 'Do you know which kind it is?',
    hint: 'It is often on the pathology report.',
    choices: {
      'breast-hr-positive': { label: 'Hormone receptor-positive', hint: 'Also called ER-positive or PR-positive.' },
      'breast-her2-positive': { label: 'HER2-positive' },
      'breast-triple-negative': { label: 'Triple-negative' },
      'lung-non-small-cell': { label: 'Non-small cell', hint: 'The most common kind. Adenocarcinoma is one of them.' },
      'lung-small-cell': { label: 'Small cell' },
      colon: { label: 'Colon' },
      rectal: { label: 'Rectum' },
      'thyroid-papillary-follicular': { label: 'Papillary or follicular' },
      'thyroid-medullary': { label: 'Medullary' },
      'thyroid-anaplastic': { label: 'Anaplastic' },
      aml: { label: 'Acute myeloid leukemia (AML)' },
      all: { label: 'Acute lymphoblastic leukemia (ALL)' },
      cll: { label: 'Chronic lymphocytic leukemia (CLL)' },
      cml: { label: 'Chronic myeloid leukemia (CML)' },
      dlbcl: { label: 'Diffuse large B-cell' },
      follicular: { label: 'Follicular' },
      'mantle-cell': { label: 'Mantle cell' },
      'marginal-zone': { label: 'Marginal zone' },
      hodgkin: { label: 'Hodgkin' },
      't-cell': { label: 'T-cell' },
      'pancreatic-adenocarcinoma': { label: 'Adenocarcinoma', hint: 'The most common kind.' },
      gist: { label: 'GIST (gastrointestinal stromal tumor)' },
      'other-sarcoma': { label: 'Another sarcoma' },
      adrenocortical: { label: 'Adrenocortical' },
      'not-answered': { label: 'Another kind, or I’m not sure' },
    },
  },
  spread: {
    label: 'Has it spread',
    heading: 'Has the cancer spread to other parts of the body?',
    hint: 'Doctors may call this advanced, metastatic or stage 4.',
    choices: yesNo,
  },
  age: {
    label: 'Age',
    heading: { self: 'How old are you?', child: 'How old is your child?', other: 'How old is the person?' },
    why: 'Some tests are offered to people below a certain age. Questions for children differ from those for adults.',
    fields: {
      ageAtDiagnosis: { label: 'Age when the cancer was found' },
      age: { label: 'Age now' },
    },
  },
  sex: {
    label: 'Sex assigned at birth',
    heading: {
      self: 'What sex were you assigned at birth?',
      child: 'What sex was your child assigned at birth?',
      other: 'What sex was the person assigned at birth?',
    },
    why: 'Published guidance on inherited cancer counts some cancers differently in men. The answer hides no question.',
    choices: {
      female: { label: 'Female' },
      male: { label: 'Male' },
      intersex: { label: 'Intersex' },
      'not-said': { label: 'I’d rather not say' },
    },
  },
  appointment: {
    label: 'Visit with',
    heading: 'Who is the next visit with?',
    choices: {
      oncologist: { label: 'A cancer doctor (oncologist)' },
      surgeon: { label: 'A surgeon' },
      'primary-care': { label: 'A family or primary care doctor' },
      'genetic-counselor': { label: 'A genetic counselor' },
      specialist: { label: 'Another specialist' },
      'not-sure': { label: 'I’m not sure yet' },
    },
  },
  visit: {
    label: 'The visit',
    heading: 'When is the visit, and how long will it be?',
    hint: 'The list is kept to a length that fits the visit.',
    fields: {
      'appointment.date': { label: 'Date of the visit' },
      'appointment.minutes': { label: 'How long the visit may be' },
      'appointment.first': { label: 'Is it the first visit with this person?' },
    },
    choices: {
      '15': { label: 'About 15 minutes' },
      '20': { label: 'About 20 minutes' },
      '30': { label: 'About 30 minutes' },
      '45': { label: 'About 45 minutes' },
      '60': { label: 'An hour or more' },
      'not-answered': { label: 'I’m not sure' },
      true: { label: 'Yes, the first visit' },
      false: { label: 'No' },
    },
  },
  'tumor-testing': {
    label: 'Test of the cancer',
    heading: 'Has the cancer itself been tested for gene or protein changes?',
    hint: {
      self: 'Doctors may call this biomarker, molecular, genomic or tumor testing. It is not the same as a test of the genes you were born with: we ask about that next.',
      child: 'Doctors may call this biomarker, molecular, genomic or tumor testing. It is not the same as a test of the genes your child was born with: we ask about that next.',
      other: 'Doctors may call this biomarker, molecular, genomic or tumor testing. It is not the same as a test of the genes a person is born with: we ask about that next.',
    },
    why: 'Some treatments work only if the cancer has a certain change. What was tested decides which questions are worth asking.',
    choices: {
      done: { label: 'Yes, and I have heard a result' },
      waiting: { label: 'Yes, I am waiting for the result' },
      'not-done': { label: 'No, not that I know of' },
      'not-sure': { label: 'I’m not sure', hint: 'Many people are not told. Your list will help you find out.' },
    },
  },
  'tumor-result': {
    label: 'Result of that test',
    heading: 'What did the test of the cancer show?',
    choices: {
      'change-found': { label: 'It found a change' },
      'none-found': { label: 'It found nothing' },
      'not-enough-sample': { label: 'There was not enough sample to test' },
      'not-sure': { label: 'I’m not sure' },
    },
  },
  markers: {
    label: 'Changes in the cancer',
    heading: 'Which changes does the report name?',
    hint: 'Copy the short names, such as EGFR, KRAS or HER2. Leave it empty if you do not know.',
    fields: {
      'testing.tumor.markers': { label: 'Changes that were found' },
      'testing.tumor.markersNotFound': { label: 'Looked for, but not found' },
    },
  },
  'inherited-testing': {
    label: 'Test of inherited genes',
    heading: {
      self: 'Have you had a test of the genes you were born with?',
      child: 'Has your child had a test of the genes they were born with?',
      other: 'Has the person had a test of the genes they were born with?',
    },
    hint: 'It is done on blood or saliva. Doctors may call it genetic testing, germline testing or a hereditary panel.',
    choices: {
      done: { label: 'Yes, and I have heard a result' },
      waiting: { label: 'Yes, I am waiting for the result' },
      'not-done': { label: 'No, not that I know of' },
      'not-sure': { label: 'I’m not sure' },
    },
  },
  'inherited-result': {
    label: 'Result of that test',
    heading: 'What did the test of inherited genes show?',
    choices: {
      pathogenic: { label: 'A change that can cause disease', hint: 'A report may say pathogenic, likely pathogenic or positive.' },
      uncertain: { label: 'A change that nobody is sure about', hint: 'A report may say variant of uncertain significance, or VUS.' },
      negative: { label: 'No change was found' },
      'not-sure': { label: 'I’m not sure' },
    },
  },
  'inherited-details': {
    label: 'About that test',
    heading: 'Can you tell us more about that test?',
    fields: {
      'testing.inherited.genes': { label: 'Genes that the report names', hint: 'Such as BRCA2 or MSH6.' },
      'testing.inherited.kind': { label: 'Where was it done?' },
      'testing.inherited.explained': { label: 'Has someone trained in genetics explained the result?' },
    },
    choices: {
      clinical: { label: 'Through a doctor or a clinic' },
      consumer: { label: 'With a test bought for home' },
      'not-answered': { label: 'I’m not sure' },
      ...yesNo,
    },
  },
  'drug-response': {
    label: 'Drug-gene test',
    heading: {
      self: 'Have you had a test of how your genes handle medicines?',
      child: 'Has your child had a test of how genes handle medicines?',
      other: 'Has the person had a test of how genes handle medicines?',
    },
    hint: 'It is called pharmacogenomic or drug-gene testing. Most people have not had one.',
    choices: {
      done: { label: 'Yes, and I have heard a result' },
      waiting: { label: 'Yes, I am waiting for the result' },
      'not-done': { label: 'No, not that I know of' },
      'not-sure': { label: 'I’m not sure' },
    },
  },
  treatments: {
    label: 'Treatments so far',
    heading: { self: 'Which treatments have you had, or are you having now?', child: 'Which treatments has your child had, or is your child having now?', other: 'Which treatments has the person had, or is the person having now?' },
    hint: 'Choose all that fit.',
  },
  'treatments-planned': {
    label: 'Treatments planned',
    heading: 'Which treatments have been planned or offered, but not begun?',
    hint: 'Choose all that fit.',
    why: 'Some tests lose their use once a treatment has started.',
  },
  medicines: {
    label: 'Medicines',
    heading: { self: 'Which medicines do you take?', child: 'Which medicines does your child take?', other: 'Which medicines does the person take?' },
    hint: 'Name those that are planned, too, such as a chemotherapy drug. Copy the names from the bottle or the plan. Nobody sees this but you.',
    why: 'Genes change how some medicines work. If you name one of them, we add a question about it.',
    fields: { medicines: { label: 'Medicine' } },
  },
  insurance: {
    label: 'Insurance',
    heading: { self: 'How is your care paid for?', child: 'How is your child’s care paid for?', other: 'How is their care paid for?' },
    hint: 'Choose the main one. You can add a second one later.',
    choices: {
      employer: { label: 'A plan through work' },
      marketplace: { label: 'A plan from the Marketplace or bought alone' },
      medicare: { label: 'Medicare' },
      'medicare-advantage': { label: 'Medicare Advantage' },
      medicaid: { label: 'Medicaid or CHIP' },
      va: { label: 'VA health care' },
      tricare: { label: 'TRICARE' },
      ihs: { label: 'Indian Health Service or a tribal program' },
      'short-term': { label: 'A short-term or limited plan' },
      uninsured: { label: 'No insurance' },
      'outside-us': { label: 'Outside the US' },
      'not-sure': { label: 'I’m not sure' },
    },
  },
  'employer-plan': {
    label: 'Kind of plan',
    heading: 'Does the employer pay the claims itself?',
    hint: 'Such a plan is called self-funded. The benefits office at work can tell you.',
    why: 'Self-funded plans follow other rules, so there are other questions to ask.',
    choices: {
      'self-funded': { label: 'Yes, it is self-funded' },
      insured: { label: 'No, an insurance company pays' },
      'not-sure': { label: 'I’m not sure' },
    },
  },
  coverage: {
    label: 'The answer about paying',
    heading: 'Has anyone asked if a test or treatment will be paid for?',
    choices: {
      'not-asked': { label: 'Not yet' },
      waiting: { label: 'Yes, and there is no answer yet' },
      approved: { label: 'Yes, and the answer was yes' },
      denied: { label: 'Yes, and the answer was no' },
      'not-sure': { label: 'I’m not sure' },
    },
  },
  'more-insurance': {
    label: 'More about insurance',
    heading: 'Is there a second insurance, and in which state?',
    hint: 'Both are optional. Some rules differ by state.',
    fields: {
      insuranceAlso: { label: 'A second insurance' },
      state: { label: 'State' },
    },
  },
  'family-known': {
    label: 'Family health history',
    heading: {
      self: 'What do you know about cancer in your family?',
      child: 'What do you know about cancer in your child’s family?',
      other: 'What do you know about cancer in their family?',
    },
    hint: 'Family means relatives by birth: parents, brothers, sisters, children, grandparents, aunts and uncles.',
    why: 'A family history can be a reason to ask about a test of inherited genes. We never work out a risk.',
    choices: {
      yes: { label: 'I know both sides of the family' },
      some: { label: 'I know some of it' },
      no: { label: 'I do not know the birth family’s history', hint: 'For example after adoption.' },
    },
  },
  family: {
    label: 'Relatives with cancer',
    heading: 'Which relatives have had cancer?',
    hint: 'Add each one. A guess is fine. Names are not needed.',
  },
  'family-more': {
    label: 'More about the family',
    heading: 'Two more things about the family',
    hint: 'They can matter for which tests are offered. Leave open what you do not know.',
    fields: {
      'family.ancestry': { label: 'Were any grandparents of Ashkenazi (Eastern European) Jewish ancestry?' },
      'family.variants': { label: 'Has a gene change been found in a relative?' },
    },
    choices: {
      'ashkenazi-jewish': { label: 'Yes' },
      'none-known': { label: 'No, not that I know of' },
      'not-answered': { label: 'I’m not sure' },
    },
  },
  concerns: {
    label: 'What matters most',
    heading: 'What matters most to you right now?',
    hint: 'Questions about these move up on your list. Choose as many as you like.',
    choices: {
      cost: { label: 'What it costs' },
      privacy: { label: 'Privacy' },
      family: { label: 'My family' },
      children: { label: 'My children' },
      'side-effects': { label: 'Side effects' },
      work: { label: 'Work or school' },
      travel: { label: 'Travel and distance' },
      trials: { label: 'Clinical trials' },
      fertility: { label: 'Having children later' },
      time: { label: 'Time: how fast things have to go' },
      language: { label: 'My language, or an interpreter' },
      emotions: { label: 'How I feel, someone to talk to' },
      'second-opinion': { label: 'A second opinion' },
    },
  },
  avoid: {
    label: 'What to leave out',
    heading: 'Is there anything you would rather leave out?',
    hint: 'We leave these questions off your list. You can change your mind at any time.',
    choices: {
      outlook: { label: 'How things may go (outlook)' },
      incidental: { label: 'Things found that nobody was looking for' },
    },
  },
  name: {
    label: 'Name on the paper',
    heading: { self: 'Which name should be on the paper?', child: 'Which name should be on the paper?', other: 'What is the person’s name?' },
    hint: 'A first name is enough. It is printed on the pages and goes nowhere else. You can leave it out.',
    fields: { name: { label: 'Name' } },
  },
} as const satisfies Readonly<Record<string, PageWords>>
