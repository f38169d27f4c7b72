export { Choices, type Choice } from './choices/Choices.tsx'
export { ErrorSummary, type FormError } from './errorSummary/ErrorSummary.tsx'
export { Field } from './field/Field.tsx'
export { NameList } from './nameList/NameList.tsx'
