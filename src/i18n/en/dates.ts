/** Dates in words, of ISO 8601 calendar dates. */
export const longDate = (date: string): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
export const shortDate = (date: string): string =>
  new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
export const monthDate = (date: string): string =>
  new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${date.slice(0, 'YYYY-MM'.length)}-01T00:00:00Z`))
export const dayDate = (date: string): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))

/** A year, a month or a day, as far as it is known. */
export const sourceDate = (date: string): string => (date.length === 'YYYY'.length ? date : date.length === 'YYYY-MM'.length ? monthDate(date) : dayDate(date))
