/**
 * Who may import whom: the layout of `src` as data. `imports.test.ts` has dependency-cruiser hold the project against it. A comment says what to do
 * instead, because whoever reads it has just been refused.
 */
import type { IForbiddenRuleType } from 'dependency-cruiser'

export const core = ['plan', 'i18n', 'family', 'rules', 'content', 'list', 'document', 'pdf'] as const
const screens = ['ui', 'glossary', 'questionnaire', 'review', 'storage'] as const
export const folders = [...core, 'typeface', 'paper', ...screens, 'app', 'cli'] as const
export type Folder = (typeof folders)[number]

interface Place {
  readonly mayImport: readonly Folder[]
  readonly instead: string
}

export const places: Readonly<Record<Folder, Place>> = {
  plan: { mayImport: [], instead: 'The plan file is the ground of everything: move what it needs into plan, or what needs it out.' },
  i18n: { mayImport: ['plan'], instead: 'Messages are functions of plain values: have the caller pass them in.' },
  family: { mayImport: ['plan'], instead: 'Kinship and pedigree layout know people, not questions or screens: return data and let the caller use it.' },
  rules: { mayImport: ['plan', 'family'], instead: 'Rules know answers, not words or screens: pass the bank in, return reasons as data.' },
  content: { mayImport: ['plan', 'rules', 'i18n'], instead: 'Content is data: move the logic to list or rules, and have it read the content.' },
  list: { mayImport: ['plan', 'family', 'rules', 'content', 'i18n'], instead: 'The list is made of questions and choices: what shows or prints it reads the list, not the other way.' },
  document: {
    mayImport: ['plan', 'family', 'list', 'content', 'i18n', 'pdf'],
    instead: 'The document is made of the list and never selects questions itself: have list give what is missing.',
  },
  pdf: { mayImport: [], instead: 'The PDF engine has never heard of cancer: put what it needs into the document model and have document fill it in.' },
  typeface: { mayImport: ['pdf'], instead: 'The typeface gives out bytes of fonts: whoever needs them asks for them.' },
  paper: {
    mayImport: ['plan', 'i18n', 'list', 'content', 'document', 'pdf', 'typeface'],
    instead: 'The paper joins a list, the document made of it and the fonts: what decides anything belongs into one of those.',
  },
  ui: { mayImport: ['i18n', 'family'], instead: 'A component shows what it is given: pass it as props, or move the component to questionnaire or review.' },
  glossary: {
    mayImport: ['list', 'content', 'i18n', 'ui'],
    instead: 'The glossary explains words of whatever text it is given: it knows no plan and no screen around it.',
  },
  questionnaire: {
    mayImport: ['plan', 'family', 'rules', 'content', 'list', 'i18n', 'ui'],
    instead: 'Pages ask and check: what they cannot do themselves (store, make a PDF, go to another screen) is a callback from app.',
  },
  review: {
    mayImport: ['plan', 'list', 'content', 'i18n', 'ui', 'glossary'],
    instead: 'The review screen shows a list and changes it: have list give what is missing; storing and making the PDF are callbacks from app.',
  },
  storage: { mayImport: ['plan'], instead: 'Storage keeps plans and gives out files: app brings it together with the rest.' },
  app: { mayImport: folders.filter((folder) => folder !== 'cli'), instead: 'What the app and the commands share belongs into the core.' },
  cli: { mayImport: [...core, 'typeface', 'paper'], instead: 'The commands run without a browser: move what they need into the core.' },
}

const anyOf = (names: readonly string[]): string => `(?:${names.join('|')})`

const folderRules: readonly IForbiddenRuleType[] = folders.map((folder) => ({
  name: `${folder}-imports`,
  severity: 'error',
  comment: places[folder].instead,
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/${anyOf([folder, ...places[folder].mayImport])}/` },
}))

/** A package as it is found, and as it is written where it is not installed. */
const npm = (...names: readonly string[]): string => `^(?:node_modules/)?${anyOf(names)}(?:/|$)`

export const forbidden: IForbiddenRuleType[] = [
  ...folderRules,
  {
    name: 'known-folders',
    severity: 'error',
    comment: 'Every folder of src stands in tests/architecture/rules.ts with what it may import: give a new one its place there.',
    from: { path: '^src/', pathNot: `^src/${anyOf(folders)}/` },
    to: {},
  },
  {
    name: 'through-the-face',
    severity: 'error',
    comment: 'Import a folder through its index.ts; if the name is not there, export it there or do without.',
    from: { path: '^src/([^/]+)/' },
    // The face of typeface gives out the cut fonts; what cuts them runs before they are there, and reads only which letters are wanted.
    to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', '^src/typeface/(?:ranges|families)\\.ts$'] },
  },
  {
    name: 'languages-on-demand',
    severity: 'error',
    comment: 'A person downloads one language: load it by import(), as content/words.ts does, and take types from there.',
    from: { path: '^src/content/', pathNot: '^src/content/[a-z]{2}/' },
    to: { path: '^src/content/[a-z]{2}/', dynamic: false },
  },
  {
    name: 'languages-in-one-place',
    severity: 'error',
    comment: 'Only content/words.ts loads the words of a language: call its loadWords.',
    from: { path: '^src/content/', pathNot: ['^src/content/words\\.ts$', '^src/content/[a-z]{2}/'] },
    to: { path: '^src/content/[a-z]{2}/' },
  },
  {
    name: 'jspdf-in-write',
    severity: 'error',
    comment: 'Only src/pdf/write knows jsPDF and what packs its files, so that it could be exchanged: have it do what you need.',
    from: { path: '^src/', pathNot: '^src/pdf/write/' },
    to: { path: npm('jspdf', 'fflate') },
  },
  {
    name: 'no-react-in-core',
    severity: 'error',
    comment: 'It runs on the command line too: return data, and let ui, questionnaire, review or app render it.',
    from: { path: `^src/${anyOf([...core, 'typeface', 'paper'])}/` },
    to: { path: npm('react', 'react-dom', 'react-hook-form', 'zustand') },
  },
  {
    name: 'node-in-cli',
    severity: 'error',
    comment: 'Everything but src/cli runs in the browser: read files in the command and pass their content on.',
    from: { path: '^src/', pathNot: '^src/cli/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'no-development-packages',
    severity: 'error',
    comment: 'A devDependency is not part of the product: move it to dependencies after asking what it weighs, or use it in src/cli only.',
    from: { path: '^src/', pathNot: '^src/cli/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm'], pathNot: '^node_modules/@types/' },
  },
  {
    name: 'nothing-imports-tests',
    severity: 'error',
    comment: 'The product does not need its tests: move what both need into src.',
    from: { path: '^src/' },
    to: { path: '^tests/' },
  },
  {
    name: 'no-cycles',
    severity: 'error',
    comment: 'Two modules that need each other are one, or need a third: move what both need there.',
    from: { path: '^src/' },
    // What is loaded on demand comes after who loads it: no cycle, whatever types it takes from there.
    to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
  },
  {
    name: 'no-orphans',
    severity: 'error',
    comment: 'Nobody imports this module and it imports nothing: delete it, or connect it.',
    from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
    to: {},
  },
]
