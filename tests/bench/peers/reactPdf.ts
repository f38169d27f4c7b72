import { Document, Font, Link, Page, pdf, Text, View } from '@react-pdf/renderer'
import { createElement as h, type ReactNode } from 'react'
import type { Prepare } from '../measure.ts'
import { look, pageNumber, type Question, type Sample } from '../sample.ts'

export const prepare: Prepare = (faces) => {
  Font.register({
    family: 'Face',
    fonts: [
      { src: dataUrl(faces.regular), fontWeight: 400 },
      { src: dataUrl(faces.bold), fontWeight: 600 },
    ],
  })
  Font.registerHyphenationCallback((word) => [word])
  return async (sample) => new Uint8Array(await (await pdf(documentOf(sample)).toBlob()).arrayBuffer())
}

const dataUrl = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return `data:font/ttf;base64,${btoa(text)}`
}

const bold = { fontWeight: 600 } as const
/** As a multiple of the font's own line, which is 1.257 of its size. */
const lines = { lineHeight: look.leading / 1.257 } as const
const rule = (thickness: number, ink: string, above: number) => h(View, { style: { borderBottom: `${thickness} solid ${ink}`, marginTop: above } })

const heading = (text: string) =>
  h(
    View,
    { minPresenceAhead: 60, wrap: false, style: { marginTop: 14 } },
    h(Text, { style: { ...bold, fontSize: look.heading } }, text),
    rule(1.5, look.ink, 4),
  )

const question = ({ text, why, notes }: Question) =>
  h(
    View,
    { wrap: false, style: { flexDirection: 'row', marginTop: 9 } },
    h(View, { style: { width: look.indent } }, h(View, { style: { width: look.box, height: look.box, border: `1 solid ${look.ink}`, marginTop: 2 } })),
    h(
      View,
      { style: { flex: 1 } },
      h(Text, { style: { ...bold, ...lines } }, text),
      h(Text, { style: lines }, why, h(Text, { style: { fontSize: 7 } }, ` ${notes}`)),
      rule(0.75, look.line, look.writing),
    ),
  )

const atFoot = { position: 'absolute', bottom: look.margin, fontSize: look.footer, color: look.soft } as const

const footer = (sample: Sample) => [
  h(Text, { fixed: true, style: { ...atFoot, left: look.margin } }, sample.footer),
  h(Text, { fixed: true, style: { ...atFoot, right: look.margin }, render: ({ pageNumber: page, totalPages }) => pageNumber(page, totalPages) }),
]

const page = { padding: look.margin, paddingBottom: look.margin + 30, fontFamily: 'Face', fontSize: look.body, color: look.ink }
const all = (...children: readonly ReactNode[]) => children

const documentOf = (sample: Sample) =>
  h(
    Document,
    { title: sample.title, language: 'en', pdfVersion: '1.7' },
    h(
      Page,
      { size: [look.width, look.height], style: page },
      ...all(
        h(Text, { style: { ...bold, fontSize: look.title } }, sample.title),
        h(Text, { style: { ...lines, color: look.soft } }, sample.subtitle),
        rule(2.25, look.accent, 11),
        h(
          View,
          { style: { flexDirection: 'row', flexWrap: 'wrap', marginTop: 10 } },
          ...sample.facts.map(({ label, value }) => h(Text, { style: { ...lines, width: '50%', marginBottom: 4.5 } }, h(Text, { style: bold }, `${label} `), value)),
        ),
        ...sample.groups.flatMap((group) => [heading(group.heading), ...group.questions.map((each) => question(each))]),
        heading(sample.wordsHeading),
        ...sample.words.map(({ term, text }) => h(Text, { style: { ...lines, marginTop: 6 } }, h(Text, { style: bold }, `${term} `), text)),
        heading(sample.sourcesHeading),
        ...sample.sources.map(({ number, text, url, shown }) =>
          h(
            Text,
            { style: { ...lines, marginTop: 3.5, fontSize: look.small } },
            `${number}. ${text} `,
            h(Link, { src: url, style: { color: look.accent, textDecoration: 'none' } }, shown),
          ),
        ),
        ...footer(sample),
      ),
    ),
  )
