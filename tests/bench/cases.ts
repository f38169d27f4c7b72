/** What is measured. */
export interface Case {
  readonly id: string
  readonly name: string
  readonly module: string
  /** Its own package, for the version; the product itself has none. */
  readonly package?: string
}

export const cases: readonly Case[] = [
  { id: 'ours', name: 'Ask Ahead', module: 'ours.ts' },
  { id: 'pdfLib', name: 'pdf-lib', module: 'peers/pdfLib.ts', package: 'pdf-lib' },
  { id: 'pdfkit', name: 'pdfkit', module: 'peers/pdfkit.ts', package: 'pdfkit' },
  { id: 'pdfkitTagged', name: 'pdfkit, tagged', module: 'peers/pdfkitTagged.ts', package: 'pdfkit' },
  { id: 'pdfmake', name: 'pdfmake', module: 'peers/pdfmake.ts', package: 'pdfmake' },
  { id: 'reactPdf', name: 'react-pdf', module: 'peers/reactPdf.ts', package: '@react-pdf/renderer' },
]
