import { parsePlan, serialisePlan, type Plan } from '../plan/index.ts'

/** The tab's own memory: gone when the tab closes, never shared with another tab. */
const key = 'ask-ahead.plan'

/** What this tab held before a reload, if it can be read. */
export function readSession(store: Storage = sessionStorage): Plan | undefined {
  const text = guarded(() => store.getItem(key))
  const parsed = text ? parsePlan(text) : undefined
  return parsed?.ok ? parsed.value : undefined
}

/** Keeps the plan in the tab. A browser that refuses (private mode, no room) only loses the reload. */
export const writeSession = (plan: Plan, store: Storage = sessionStorage): void => guarded(() => store.setItem(key, serialisePlan(plan)))

export const clearSession = (store: Storage = sessionStorage): void => guarded(() => store.removeItem(key))

function guarded<T>(use: () => T): T | undefined {
  try {
    return use()
  } catch {
    return undefined
  }
}
