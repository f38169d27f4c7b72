/** Words of the interface and of the paper. This module is the shape that every other language has to fill. */
import type { Relation } from '../../plan/index.ts'
import { asked, cancers, cancerSearchWords, clinicians, payers, relations, states, subtypes } from './names.ts'
import { issues } from './issues.ts'
import { pages } from './pages.ts'
import { pedigree } from './pedigree.ts'
import { safety } from './safety.ts'
import { treatments } from './treatments.ts'
import { voice } from './voice.ts'

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`
const questionCount = (n: number): string => count(n, 'question', 'questions')
const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** "a brain tumor" after a colon: "brain tumor". */
const bare = (name: string): string => name.replace(/^an? /u, '')

const collator = new Intl.Collator('en')

const longDate = (date: string): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
const shortDate = (date: string): string =>
  new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
const monthDate = (date: string): string =>
  new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${date.slice(0, 'YYYY-MM'.length)}-01T00:00:00Z`))
const dayDate = (date: string): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))

/** A year, a month or a day, as far as it is known. */
const sourceDate = (date: string): string => (date.length === 'YYYY'.length ? date : date.length === 'YYYY-MM'.length ? monthDate(date) : dayDate(date))

/** Questions that a list of ours holds at most, for the visit and for others. */
const longestProposed = 20

export const messages = {
  product: 'Ask Ahead',
  names: { asked, cancers, cancerSearchWords, clinicians, payers, relations, states, subtypes, treatments },
  voice,
  pages,
  pedigree,
  issues,
  safety,
  joined,
  /** The order of names in a list. */
  compare: (a: string, b: string): number => collator.compare(a, b),
  dates: { long: longDate, day: dayDate, short: shortDate, month: monthDate },
  toldUs: (reason: string): string => `You told us that ${reason}.`,
  /** Parts that each complete "You told us that …". */
  joinedReasons: (parts: readonly string[]): string => parts.join(', and that '),

  /** "my sister", "your child’s aunt". */
  kin: (possessive: string, relation: Relation): string => `${possessive} ${relations[relation]}`,
  someRelative: 'a relative',
  someGene: 'a gene',
  someCancer: 'cancer',
  kinHad: (kin: string, cancer: string): string => `${kin} had ${cancer}`,
  /** An age at diagnosis, to stand after the cancer. */
  atAge: (age: number): string => `at ${age}`,
  betweenAges: (from: number, to: number): string => `between ${from} and ${to}`,

  /** A place in a file and what is wrong there. */
  issueAt: (path: string, sentence: string): string => (path ? `${path}: ${sentence}` : sentence),

  frame: {
    skipToContent: 'Skip to the content',
    menu: 'Menu',
    closeMenu: 'Close',
    save: 'Save to a file',
    open: 'Open a saved file',
    clear: 'Clear everything',
    clearHeading: 'Clear everything?',
    clearText: 'All answers and your list will be removed from this device. A file that you saved stays where it is.',
    clearConfirm: 'Clear everything',
    clearCancel: 'Keep my answers',
    cleared: 'Everything was cleared.',
    opened: 'Your saved plan is open.',
    replaceHeading: 'Open the file instead of your answers?',
    replaceText: 'Your answers and your list will be replaced. Save them to a file first if you want to keep them.',
    replaceConfirm: 'Open the file',
    openFailed: 'The file could not be opened. Nothing was changed.',
    passedOver: (ids: string): string => `The plan names questions that this version does not have. They were passed over: ${ids}`,
    fileName: 'my-plan.json',
    loading: 'One moment …',
    tryAgain: 'Try again',
    brokenHeading: 'Something went wrong on this page',
    brokenText: 'Your answers are still here. You can go back to your answers or save them to a file.',
    brokenBack: 'Go to my answers',
    error: 'Error:',
    close: 'Close',
    words: 'Words to know',
  },

  start: {
    heading: 'Know what to ask about tests, genes and treatment',
    lead: 'Answer a few questions and take along a list made for you: what to ask the doctor, the genetic counselor, the insurance plan and the pharmacist.',
    begin: 'Start my list',
    goOn: 'Go on with my list',
    time: 'Between 20 and 30 short questions. Skip whatever you like: your list is there from the second one on.',
    privacyHeading: 'Your answers stay with you',
    privacy: [
      'Your answers stay on this device. Nothing is sent anywhere.',
      'No account, no cookies, no one watching.',
      'Your answers are kept only while this tab is open. You can save them to a file of your own. On a shared computer, choose “Clear everything” before you leave.',
    ],
    getHeading: 'What you get',
    get: [
      'Three questions to ask first, and a short list that fits the visit.',
      'Why each one is worth asking, and where that comes from.',
      'A PDF to print, with room for the answers.',
    ],
    notHeading: 'What it is not',
    not: 'It helps you ask. It does not tell you what to do, and it does not work out anyone’s risk.',
    openSaved: 'Open a saved file',
  },

  questionnaire: {
    back: 'Back',
    progress: (at: number, of: number): string => `Question ${at} of about ${of}`,
    continue: 'Continue',
    skip: 'Skip this question',
    clearAnswer: 'Clear my answer',
    lost: (n: number): string => `${count(n, 'answer on another page no longer fits and was', 'answers on other pages no longer fit and were')} taken off.`,
    undo: 'Undo',
    whyWeAsk: 'Why we ask this',
    listSoFar: 'Your questions so far',
    listSoFarCount: (n: number, first: number): string => `${questionCount(n)}, ${first} to ask first`,
    soFar: (n: number): string => `${questionCount(n)} so far`,
    justAdded: 'Just added',
    added: (n: number): string => `${count(n, 'question', 'questions')} added to your list`,
    newOnes: (n: number): string => `· ${n} new`,
    show: 'Show',
    seeAll: (n: number): string => `See all ${n}`,
    seeList: 'See my list',
    search: 'Type to find it',
    searchHint: 'Start to type, or choose from the list below.',
    searchNone: 'None of the types fits that word. You can choose this:',
    searchAll: (n: number): string => `Show all ${n} types`,
    found: (n: number): string => `${count(n, 'type fits', 'types fit')}`,
    noState: 'Not given',
    add: 'Add',
    remove: 'Remove',
    removeNamed: (name: string): string => `Remove ${name}`,
    errorHeading: 'There is a problem',
    ageError: 'Enter an age in whole years, from 0 to 120',
    dateError: 'Enter a real date',
    tooLong: (limit: number): string => `Use at most ${limit} characters`,
  },

  family: {
    add: 'Add a relative',
    addFirst: 'Add the first relative',
    none: 'No relatives added yet.',
    noOthers: 'No one else has had cancer, as far as I know',
    change: 'Change',
    removed: (name: string): string => `${name} was removed.`,
    undo: 'Undo',
    heading: { self: 'Which of your relatives?', child: 'Which of your child’s relatives?', other: 'Which of the person’s relatives?' },
    changeHeading: (name: string): string => `Change what you said about the ${name}`,
    relation: 'Relative',
    relationChoose: 'Choose',
    relationError: 'Choose which relative it is',
    side: 'Which side of the family?',
    sides: { maternal: 'Mother’s side', paternal: 'Father’s side', 'not-answered': 'I’m not sure' },
    by: 'How are they related?',
    bys: { blood: 'By birth', adoption: 'By adoption', marriage: 'By marriage, or a step-relative' },
    sex: 'Sex',
    sexes: { female: 'Female', male: 'Male', unknown: 'I’m not sure' },
    cancersHeading: 'Cancers',
    cancerNumber: (n: number): string => `Cancer ${n}`,
    cancerHint: 'A cancer that came back or spread is not a new one.',
    type: 'Type of cancer',
    typeUnknown: 'I’m not sure',
    ageFound: 'Age when it was found',
    ageRange: 'Or about',
    ageRangeNone: 'I don’t know',
    decade: (from: number): string => (from === 0 ? 'Before 10' : `In the ${from}s`),
    addCancer: 'Add another cancer',
    noCancer: 'This relative has not had cancer',
    removeCancer: (n: number): string => `Remove cancer ${n}`,
    save: 'Save and go on',
    tooMany: 'That is the most relatives that a plan can hold (200).',
    gene: 'Gene',
    geneHint: 'Such as BRCA1, BRCA2 or MSH2. Leave it empty if nobody has been tested.',
    geneRelative: 'In whom?',
    geneRelativeOther: 'A relative who is not on my list',
    geneResult: 'What did the report call it?',
    geneResults: { pathogenic: 'A change that can cause disease', uncertain: 'Uncertain', 'not-sure': 'I’m not sure' },
  },

  check: {
    heading: 'Check your answers',
    lead: 'Change whatever you like. Nothing is sent anywhere.',
    notProvided: 'Not provided',
    labelled: (label: string, value: string): string => `${label.replace(/[?]$/u, '')}: ${value}`,
    change: 'Change',
    toList: 'See my list',
  },

  list: {
    title: 'Your list',
    heading: (date?: string): string => (date ? `Your list for ${shortDate(date)}` : 'Your list of questions'),
    summary: ({ visited, others, more, minutes, clinician }: { visited: number; others: number; more: number; minutes?: number; clinician: string }): string => {
      const visit = minutes ? `a ${minutes}-minute visit with the ${clinician}` : `the visit with the ${clinician}`
      const rest = others ? `, and ${others} for others` : ''
      const ready = `${more} more ${more === 1 ? 'is' : 'are'} ready if you want ${more === 1 ? 'it' : 'them'}.`
      // A list that the person made long is not called short.
      const reserve = more ? (visited + others > longestProposed ? ` ${ready}` : ` We keep the list short so that it gets answered; ${ready}`) : ''
      return `${questionCount(visited)} for ${visit}${rest}.${reserve}`
    },
    askFirst: 'Ask these first',
    group: (name: string): string => `For the ${name}`,
    groupCount: questionCount,
    because: (reason: string): string => `On your list because you told us that ${reason}.`,
    putFirst: 'Put first',
    notFirst: 'Not first',
    madeFirst: 'This is now one of the questions to ask first.',
    madeLater: 'This is no longer one of the questions to ask first.',
    pushedOut: (text: string): string => `“${text}” made room for it.`,
    change: 'Change',
    whyAndChange: 'Why, and change',
    /** Names a button for those who hear it without its question. */
    actionOn: (action: string, text: string): string => `${action}: ${text}`,
    reword: 'Reword',
    rewordLabel: 'In your own words',
    rewordSave: 'Save',
    rewordCancel: 'Cancel',
    rewordBack: 'Use our words again',
    rewordBackOwn: 'Use the first words again',
    wordsSaved: 'Your words are saved.',
    wordsBack: 'The first words are back.',
    move: 'Move',
    moveUp: 'Move up',
    moveDown: 'Move down',
    movedTo: (place: number, of: number): string => `Now number ${place} of ${of}.`,
    remove: 'Remove',
    removed: 'The question was taken off your list.',
    back: 'The question is back on your list.',
    pulledIn: 'This is on your list now.',
    undo: 'Undo',
    undone: 'Undone.',
    onList: (text: string): string => `On my list: ${text}`,
    moreHeading: 'More questions',
    moreLead: 'These fit your answers too. Tick the ones that you want to take along.',
    moreShow: (n: number): string => `Show ${count(n, 'more question', 'more questions')}`,
    moreHide: 'Hide the other questions',
    addOwn: 'Add your own question',
    ownLabel: 'Your question',
    ownAsk: 'Whom will you ask?',
    askOption: (name: string): string => `The ${name}`,
    ownSave: 'Add to my list',
    ownCancel: 'Cancel',
    ownEmpty: 'Write your question first',
    ownTooMany: 'That is the most questions of your own that a plan can hold (50).',
    ownAdded: 'Your question is on the list.',
    byYou: 'Your own question',
    byClinic: (name: string): string => `Added by ${name}`,
    clinicUnnamed: 'the clinic whose link you used',
    empty: 'Nothing is on your list. Add a question of your own, or choose one from below.',
    takeAlong: 'Take it along',
    reasons: 'Why to ask',
    lines: 'Lines to write on',
    sourcesOption: 'Where it comes from',
    glossaryOption: 'Words to know',
    treeOption: 'Family tree',
    fillOption: 'Boxes to fill in on the screen',
    printSize: 'Print',
    printSizes: { regular: 'Regular', large: 'Large print', compact: 'One sheet, small print' },
    paperSize: 'Paper',
    letter: 'Letter (US)',
    a4: 'A4',
    download: 'Download the PDF',
    making: 'Making the PDF …',
    ready: 'The PDF is in your downloads.',
    failed: 'The PDF could not be made. Your list is still here. Check the connection, load this page again, and then try again.',
    unprintable: (letters: string): string =>
      `The PDF has no letters for ${letters}. Write the name or the question in other letters, or use “Print” on the page that shows the pages. If you were offline: connect, load this page again, and it may have them.`,
    seePages: 'See the pages, print or share them',
    pagesHeading: 'The pages to take along',
    pagesLead: 'This is what will be printed. To change a question, go back to your list.',
    backToList: 'Back to my list',
    makingPages: 'Making the pages …',
    pageOf: (page: number, pages: number): string => `Page ${page} of ${pages}`,
    whichPages: 'Pages',
    wholePaper: 'The whole paper',
    onlyGroup: (heading: string): string => `Only: ${heading}`,
    print: 'Print',
    printHands: 'Printing sends the pages to your printer. On a shared one, others may see them.',
    share: 'Share the PDF',
    shareHands: 'Sharing gives the file, with all that stands on it, to the app or the person that you choose. Nothing comes to us.',
    shared: 'The PDF was handed on.',
    notShared: 'Nothing was shared.',
    pdfStays: 'The file is made on this device. Nobody else gets it unless you pass it on.',
    pdfName: 'questions-for-my-visit.pdf',
    answersLink: 'Change my answers',
    toPaper: 'Print or download the list',
    bring: 'What to bring',
    request: 'To ask for the reports',
    terms: 'A word with dots under it is explained when you press it.',
    allTerms: 'All words',
    contacts: 'People who can help',
    call: (phone: string): string => `Call ${phone}`,
    tty: (phone: string): string => `TTY ${phone}`,
    requestLead: 'Words to say at the desk, or to copy into a message. In the US, patients have a right to their own lab reports.',
    copy: 'Copy the words',
    copied: 'The words are copied.',
    copyFailed: 'This device did not let us copy. You can select the words above and copy them.',
    opensNew: '(opens a new page)',
    source: (name: string, year: string): string => (year ? `${name}, ${year}` : name),
  },

  words: {
    heading: 'Words to know',
    lead: 'Doctors and reports use many words. Here they are in plain ones. Nothing on this page is medical advice.',
    terms: 'All words',
    search: 'Find a word',
    found: (n: number): string => count(n, 'word', 'words'),
    none: 'That word is not here. You can ask what it means.',
    meaningOf: (name: string): string => `${name}:`,
    alsoCalled: (names: readonly string[]): string => `Also called: ${names.join(', ')}.`,
    from: (names: readonly string[]): string => `From: ${names.join('; ')}.`,
    back: 'Back to my list',
    backToStart: 'Back to the start',
  },

  topics: {
    general: 'For everyone',
    'tumor-testing': 'Testing the cancer',
    'sample-and-lab': 'Sample and laboratory',
    timing: 'Time',
    results: 'What results mean',
    treatment: 'Treatment',
    trials: 'Clinical trials',
    inherited: 'Genes you were born with',
    relatives: 'Relatives',
    'drug-genes': 'Genes and medicines',
    insurance: 'Cost and insurance',
    privacy: 'Privacy and law',
    'rare-disease': 'Rare and undiagnosed disease',
    support: 'Help and daily life',
    own: 'Your own',
  },

  paper: {
    title: (who: 'self' | 'child' | 'other'): string =>
      who === 'self' ? 'Questions for my visit' : who === 'child' ? 'Questions for my child’s visit' : 'Questions for the visit',
    subtitle: ({ name, date, clinician }: { name?: string; date?: string; clinician?: string }): string =>
      [name, date && longDate(date), clinician && `with the ${clinician}`].filter(Boolean).join(' · '),
    facts: {
      why: { self: 'Why I am here', child: 'Why we are here', other: 'Why we are here' },
      tumorTests: 'Tests of the cancer',
      inheritedTests: 'Tests of inherited genes',
      family: 'Family',
      insurance: 'Insurance',
      matters: { self: 'What matters most to me', child: 'What matters most to us', other: 'What matters most to us' },
      medicines: 'Medicines',
      treatments: 'Treatments',
    },
    sayFirst: 'Say first: ',
    sayFirstWords: (n: number): string =>
      n > 1 ? `“I brought some questions. Could we look at these ${['', '', 'two', 'three'][n] ?? n} together?”` : '“I brought some questions. Could we look at them together?”',
    askFirst: 'Ask these first',
    group: (name: string): string => `For the ${name}`,
    byClinic: (name: string): string => `Added by ${name}`,
    sources: 'Where this comes from',
    source: ({ name, title, date }: { name: string; title: string; date: string }): string => `${name}. ${title}. ${date === 'undated' ? 'No date given' : sourceDate(date)}.`,
    /** The days on which the first and the last of them was read. */
    sourcesRead: (first: string, last: string): string => (first === last ? `Read on ${dayDate(first)}.` : `Read between ${dayDate(first)} and ${dayDate(last)}.`),
    /** On the compact form, in their place. */
    sourcesElsewhere: (n: number): string => `Why to ask, and the ${count(n, 'document', 'documents')} behind these questions, with dates, are on the full paper.`,
    bring: 'What to bring',
    terms: 'Words to know',
    contacts: 'People who can help',
    contactPhone: (name: string, phone: string): string => `${name}: ${phone}`,
    contactsDate: (date: string): string => `Numbers and hours as of ${dayDate(date)}.`,
    request: 'To ask for the reports',
    patientIs: (name: string): string => `Patient: ${name}`,
    howToUse: 'How to use this list',
    howToUseLines: [
      'Hand over this page, or read the first questions out loud.',
      'Ask when the visit begins, while there is time.',
      'Write down what is said, or have someone write for you.',
      'If an answer is not clear, ask once more. That is all right.',
    ],
    /** At the command line. */
    noGroup: (name: string): string => `There is no question for: ${name}. No file was made.`,
    fromClinic: (name: string): string => `From ${name}`,
    byLink: 'This list began with a link from the clinic.',
    tearOff: 'To tear off: neither your name nor what you told us about yourself stands here.',
    cut: 'Cut here',
    whyFirst: 'Why to ask these first',
    blanks: { date: 'Date', person: 'Name of the person you spoke to', reference: 'Reference number', patient: 'Patient', born: 'Date of birth' },
    /** What a screen reader says of the fields of a paper that is filled in on the screen. */
    fields: {
      asked: (question: string): string => `Asked: ${question}`,
      answer: (question: string): string => `Answer to: ${question}`,
    },
    safetyHeading: 'Please note',
    /** `date` is the bank’s version, too. */
    edition: (date: string): string => `Questions: version ${date.replaceAll('-', '.')}, last reviewed on ${dayDate(date)}.`,
    footerLeft: (date: string): string => `Ask Ahead, ${dayDate(date)}. Not medical advice.`,
    footerRight: (name?: string): string => (name ? `${name} · page {page} of {pages}` : 'page {page} of {pages}'),
  },

  /** How the answers read in the paper's summary. */
  summary: {
    situation: {
      'new-diagnosis': (cancer: string): string => `Newly found: ${bare(cancer)}`,
      'in-treatment': (cancer: string): string => `In treatment for ${cancer}`,
      'growing-or-returned': (cancer: string): string => `Growing or returned: ${bare(cancer)}`,
      'after-treatment': (cancer: string): string => `After treatment for ${cancer}`,
      'family-risk': (): string => 'No cancer, but cancer in the family',
      'rare-disease': (): string => 'A rare or undiagnosed genetic disease',
    },
    someCancer: 'cancer',
    spread: 'it has spread',
    ageNow: (age: number): string => `age ${age}`,
    foundAt: (age: number): string => `found at ${age}`,
    nowAt: (age: number): string => `now ${age}`,
    statuses: { done: 'Done', waiting: 'Waiting for the result', 'not-done': 'Not done, as far as I know', 'not-sure': 'Not sure' },
    tumorResults: {
      'change-found': (names: string): string => (names ? `Done. Found: ${names}` : 'Done. A change was found'),
      'none-found': (): string => 'Done. Nothing was found',
      'not-enough-sample': (): string => 'Done. Not enough sample',
      'not-sure': (): string => 'Done. Not sure of the result',
    },
    inheritedResults: {
      pathogenic: (names: string): string => (names ? `Done. Change found in ${names}` : 'Done. A change was found'),
      uncertain: (names: string): string => (names ? `Done. Uncertain change in ${names}` : 'Done. The result is uncertain'),
      negative: (): string => 'Done. No change was found',
      'not-sure': (): string => 'Done. Not sure of the result',
    },
    relative: (name: string, cancers: string): string => `${name}: ${cancers}`,
    related: { adoption: 'by adoption', marriage: 'by marriage' },
    familyUnknown: 'Birth family not known',
    ashkenazi: 'Ashkenazi Jewish ancestry',
    homeTest: 'home test',
    noRelativeWithCancer: 'No cancer that I know of',
    familySide: { maternal: 'mother’s side', paternal: 'father’s side' },
    concerns: {
      cost: 'cost',
      privacy: 'privacy',
      family: 'family',
      children: 'children',
      'side-effects': 'side effects',
      work: 'work or school',
      travel: 'travel',
      trials: 'trials',
      fertility: 'having children later',
      time: 'time',
      language: 'language',
      emotions: 'feelings',
      'second-opinion': 'a second opinion',
    },
  },
}
