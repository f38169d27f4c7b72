export { degree, isBloodRelative, lineages, needsSide, sexOf, type Degree } from './kinship.ts'
