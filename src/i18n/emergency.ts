/** Whom to call at once. A white label for another country changes this, and nothing else. */
export const emergency = { country: 'US', numbers: { danger: '911', crisis: '988' } } as const
