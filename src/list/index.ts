export { addOwn, choose, drop, move, putBack, putFirst, reword } from './choices.ts'
export { cancerInWords } from './personWords.ts'
export { itemsOf, makePromptList, type Content, type ListItem, type PromptList } from './promptList.ts'
export { questionsForVisit } from './propose.ts'
