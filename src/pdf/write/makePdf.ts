import type { DocumentModel } from '../model/document.ts'
import { readable } from '../model/readable.ts'
import { layOutTagged } from '../layout/layOut.ts'
import { tagDocument } from '../structure/tagDocument.ts'
import { fontNames, parseFaces, type FontFiles } from '../text/faces.ts'
import { unprintable } from '../text/unprintable.ts'
import { annotationsOf, putAnnotations, type Annotation } from './annotations.ts'
import { archiveEntries } from './archive.ts'
import { bookmarksOf, putBookmarks } from './bookmarks.ts'
import { figureBoxes } from './figureBoxes.ts'
import { putFont, putTypingFont } from './fontObjects.ts'
import { makeGlyphSet } from './glyphSet.ts'
import { fontKeys, producer, writeFile } from './jspdfFile.ts'
import type { ObjectWriter } from './objectWriter.ts'
import { paintPage } from './paintPage.ts'
import { pdfString, reference } from './pdfSyntax.ts'
import { putStructure } from './structureObjects.ts'
import { UnprintableTextError } from './unprintableTextError.ts'
import { xmpPacket } from './xmp.ts'

/** When a file was made and how it is told from others: values, so that the same input gives the same bytes anywhere. */
export interface Made {
  /** An ISO 8601 instant. */
  readonly date: string
  /** 32 hex digits. */
  readonly id: string
}

/** A tagged PDF, made to PDF/UA-1 and PDF/A-2a. Throws `UnprintableTextError` rather than leave a letter out. */
export function makePdf(model: DocumentModel, fonts: FontFiles, made: Made): Uint8Array {
  const missing = unprintable(model, fonts)
  if (missing.length > 0) throw new UnprintableTextError(missing)

  const tagged = tagDocument(model)
  const pages = layOutTagged(tagged, model, fonts)
  const faces = parseFaces(fonts)
  const glyphSets = { regular: makeGlyphSet(faces.regular), bold: makeGlyphSet(faces.bold), further: makeGlyphSet(faces.further) }
  const painted = pages.map((page) => paintPage(page, glyphSets, fontKeys))
  const properties = {
    title: readable(model.title),
    language: model.language,
    creator: readable(model.creator),
    producer,
    date: `${new Date(made.date).toISOString().slice(0, 19)}Z`,
  }
  let annotations: readonly Annotation[] | undefined

  return writeFile({
    properties,
    id: made.id,
    pages: painted,
    fonts: fontNames.filter((name) => name !== 'further' || glyphSets.further.glyphs.length > 1),
    pageEntries: (page, reserve) => {
      annotations ??= annotationsOf(painted, reserve)
      const own = annotations.filter((annotation) => annotation.page === page).map(({ id }) => reference(id))
      return `/Tabs/S/StructParents ${page}${own.length === 0 ? '' : `/Annots[${own.join(' ')}]`}`
    },
    objects: (writer, fontIds) => {
      for (const [name, id] of fontIds) putFont(writer, id, name, glyphSets[name])
      const typing = fonts.typing && annotations?.some(({ item }) => item.kind === 'field') ? putTypingFont(writer, fonts.typing) : undefined
      const form = putAnnotations(writer, annotations ?? [], typing)
      const tree = putStructure(writer, tagged.root, painted, annotations ?? [], figureBoxes(pages))
      const outline = putBookmarks(writer, bookmarksOf(pages))
      const metadata = putMetadata(writer, xmpPacket(properties))
      return (
        `/MarkInfo<</Marked true>>/StructTreeRoot ${reference(tree)}/Lang${pdfString(model.language)}` +
        `/ViewerPreferences<</DisplayDocTitle true>>/Metadata ${reference(metadata)}` +
        archiveEntries(writer) +
        form +
        (outline === undefined ? '' : `/Outlines ${reference(outline)}/PageMode/UseOutlines`)
      )
    },
  })
}

/** Not compressed: programs that know no PDF find the packet by its bytes. */
function putMetadata(writer: ObjectWriter, packet: string): number {
  const id = writer.reserve()
  writer.put(id, `<</Type/Metadata/Subtype/XML/Length ${packet.length}>>\nstream\n${packet}\nendstream`)
  return id
}
