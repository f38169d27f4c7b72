/** The page of one case: `main.ts` calls `window.measureCase`. */
import { measure, type Faces, type Prepare } from './measure.ts'
import type { Sample } from './sample.ts'

export interface PageInput {
  readonly module: string
  readonly faces: Readonly<Record<keyof Faces, string>>
  readonly sample: Sample
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

async function measureCase({ module, faces, sample }: PageInput) {
  const load = () => import(/* @vite-ignore */ module) as Promise<{ readonly prepare: Prepare }>
  const { bytes, ...times } = await measure(load, { regular: bytesOf(faces.regular), bold: bytesOf(faces.bold) }, sample)
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return { ...times, bytes: btoa(text) }
}

declare global {
  interface Window {
    measureCase: typeof measureCase
  }
}
window.measureCase = measureCase
