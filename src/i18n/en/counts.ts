/** A number with what it counts: "1 question", "2 questions". */
export const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`
