export { degree, degreeBetween, isBloodRelative, lineages, needsSide, sexOf, type Degree } from './kinship.ts'
export { presentCancer, probandCancers } from './ownCancers.ts'
export { layOutPedigree } from './pedigree/layOutPedigree.ts'
export type { Connector, GeneTest, Pedigree, Person, Point, Shape, Told } from './pedigree/pedigree.ts'
