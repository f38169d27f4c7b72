import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './cruise.ts'

const text = await readFile(join(root, 'package-lock.json'), 'utf8')
const lock = JSON.parse(text) as { readonly packages: Readonly<Record<string, { readonly version?: string }>> }

/** Packages with the binaries of each tool. A registry that is behind once gave a lock without some of them, and then `npm ci` fails elsewhere. */
const binaries: Readonly<Record<string, readonly string[]>> = {
  oxlint: ['@oxlint/binding-darwin-arm64', '@oxlint/binding-win32-x64-msvc', '@oxlint/binding-linux-x64-gnu'],
  'oxlint-tsgolint': ['@oxlint-tsgolint/darwin-arm64', '@oxlint-tsgolint/win32-x64', '@oxlint-tsgolint/linux-x64'],
  typescript: ['@typescript/typescript-darwin-arm64', '@typescript/typescript-win32-x64', '@typescript/typescript-linux-x64'],
  rolldown: ['@rolldown/binding-darwin-arm64', '@rolldown/binding-win32-x64-msvc', '@rolldown/binding-linux-x64-gnu'],
  '@swc/core': ['@swc/core-darwin-arm64', '@swc/core-win32-x64-msvc', '@swc/core-linux-x64-gnu'],
  lightningcss: ['lightningcss-darwin-arm64', 'lightningcss-win32-x64-msvc', 'lightningcss-linux-x64-gnu'],
}

test.each(Object.entries(binaries))('the lock names the binaries of %s for Mac, Windows and Linux, in its version', (tool, names) => {
  const version = lock.packages[`node_modules/${tool}`]?.version
  expect(version).toMatch(/^\d/u)
  expect(names.map((name) => `${name} ${lock.packages[`node_modules/${name}`]?.version}`)).toEqual(names.map((name) => `${name} ${version}`))
})

/** The product, and what its PDF engine is measured against. */
const folders = ['.', 'tests/bench']

test.each(folders)('the lock of %s names no registry, so that everyone’s own is asked', async (folder) => {
  const its = await readFile(join(root, folder, 'package-lock.json'), 'utf8')
  expect(its.match(/"resolved": "[^"]*"/gu) ?? []).toEqual([])
})

test.each(folders)('package.json of %s names exact versions', async (folder) => {
  const manifest = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')) as Readonly<
    Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
  >
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([])
})
