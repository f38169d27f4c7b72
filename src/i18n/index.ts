export { loadMessages, type Messages } from './messages.ts'
export { factPlaceholders, fill, placeholdersOf, type FactPlaceholder, type FactWords, type Wording } from './wording.ts'
