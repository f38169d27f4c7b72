/** Thrown instead of leaving letters out. */
export class UnprintableTextError extends Error {
  readonly characters: readonly string[]
  constructor(characters: readonly string[]) {
    super(`The fonts have no shape for: ${characters.join(' ')}`)
    this.name = 'UnprintableTextError'
    this.characters = characters
  }
}
