import 'server-only'

/** The first address that the nearest proxy names; one bucket for all where there is none. */
export const addressOf = (forwardedFor: string | null | undefined): string =>
  forwardedFor?.split(',')[0]?.trim() || 'unknown'
