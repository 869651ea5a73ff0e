/** The bar at the head of a page. At 400 % nothing leaves the window: what does not fit in a row goes to the next one. */
export const BAR =
  'flex min-h-[48px] items-center gap-3 border-b border-rule bg-ground ps-5 pe-4 cramped:flex-wrap cramped:gap-y-2 cramped:px-4 cramped:py-2'

/** The mark and the name, which lead home. */
export const LOGO_LINK =
  'inline-flex items-center gap-3 font-says text-point leading-none font-bold tracking-[-0.01em] text-ink no-underline'

export const BAR_LINK = 'inline-flex min-h-hit items-center gap-2 text-card text-ink-3 cramped:whitespace-nowrap'
