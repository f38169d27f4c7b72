export class RefusedLinkError extends Error {
  readonly url: string
  constructor(url: string) {
    super(`A link must be a plain https address: ${url}`)
    this.name = 'RefusedLinkError'
    this.url = url
  }
}

/** Printable ASCII without quotes, brackets and the like: other letters must come percent-encoded. */
const httpsUrl = /^https:\/\/[a-z0-9][a-z0-9.-]*(?::\d+)?(?:[/?#][A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*)?$/i

export function requireHttps(url: string): string {
  if (!httpsUrl.test(url)) throw new RefusedLinkError(url)
  return url
}
