import type { Editor } from './editor.ts'

/** One way to break the specimen: through its objects, or its bytes as they lie in the file. */
export type Breakage = { readonly edit: (editor: Editor) => void } | { readonly bytes: (text: string) => string }

/** By the rule that must notice, and that alone; then by what is done. */
export type Breakages = Readonly<Record<string, Readonly<Record<string, Breakage>>>>

export const edit = (change: (editor: Editor) => void): Breakage => ({ edit: change })
export const bytes = (change: (text: string) => string): Breakage => ({ bytes: change })
