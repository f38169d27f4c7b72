declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'sfnt' | 'woff2'
    /** Where a variable font is fixed: what is left is an ordinary one. */
    readonly variationAxes?: Readonly<Record<string, number>>
    readonly keepFeatures?: readonly string[]
    readonly noHinting?: boolean
    readonly noLayoutClosure?: boolean
    readonly dropTables?: readonly string[]
  }
  export default function subsetFont(font: Uint8Array, text: string, options: SubsetOptions): Promise<Uint8Array>
}
