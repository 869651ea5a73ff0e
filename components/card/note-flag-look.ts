/** How the flag of a historian’s note looks on its card; once it was dealt with, it is words alone. */
export const noteFlagLook = (waits: boolean): string =>
  `inline-flex h-[18px] items-center gap-1 rounded-card border px-2 text-label leading-none font-strong whitespace-nowrap -my-px ${waits ? 'border-note-line bg-note-tint text-note' : 'border-transparent text-ink-2'}`
