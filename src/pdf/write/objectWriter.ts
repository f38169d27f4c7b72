/** How the rest of `write` adds objects to the file that jsPDF is writing. */
export interface ObjectWriter {
  /** A number for an object that is written later. */
  readonly reserve: () => number
  readonly put: (id: number, body: string) => void
  /** Compressed; `withLength1` adds the entry that a font file's stream needs, `entries` adds others by key. */
  readonly putStream: (id: number, data: string, options?: { readonly withLength1?: boolean; readonly entries?: Readonly<Record<string, string>> }) => void
  /** The object number of a page, counted from 0. */
  readonly pageId: (page: number) => number
}
