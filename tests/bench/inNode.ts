/** The process of one case: `node inNode.js CASE INPUT.json OUT`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { measure, type Faces, type Prepare } from './measure.ts'
import type { Sample } from './sample.ts'

const [module = '', input = '', out = ''] = process.argv.slice(2)
const { faces, sample } = JSON.parse(readFileSync(input, 'utf8')) as { readonly faces: Record<keyof Faces, string>; readonly sample: Sample }
const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))
const load = () => import(/* @vite-ignore */ pathToFileURL(module).href) as Promise<{ readonly prepare: Prepare }>

const workSoFar = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const { bytes, ...times } = await measure(load, { regular: bytesOf(faces.regular), bold: bytesOf(faces.bold) }, sample, workSoFar)
writeFileSync(`${out}.pdf`, bytes)
writeFileSync(`${out}.json`, JSON.stringify(times))
