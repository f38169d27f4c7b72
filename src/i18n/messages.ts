import type { Language } from '../plan/index.ts'
import type { messages as english } from './en/messages.ts'

/** The type of another language's messages: the same keys, any words. */
type Widened<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => infer R
    ? (...parameters: P) => R
    : T extends readonly (infer I)[]
      ? readonly Widened<I>[]
      : { readonly [K in keyof T]: Widened<T[K]> }

export type Messages = Widened<typeof english>

const loaders: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en/messages.ts')).messages,
}

/** The words of one language; the others are not loaded. */
export const loadMessages = (language: Language): Promise<Messages> => loaders[language]()
