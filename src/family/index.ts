export { degree, degreeBetween, isBloodRelative, lineages, needsSide, sexOf, type Degree } from './kinship.ts'
