/** The slip that a menu is. */
export const MENU =
  'lined z-slip max-h-[min(80vh,var(--radix-dropdown-menu-content-available-height,80vh))] min-w-[210px] overflow-auto rounded-control bg-card p-2 text-card text-ink shadow-slip [&_hr]:my-2 [&_hr]:border-0 [&_hr]:border-t [&_hr]:border-rule'

/** A line to choose. Where the keys are is told by its whole ground, and not by a ring. */
export const MENU_LINE =
  'flex min-h-[max(34px,var(--hit))] w-full cursor-pointer items-center gap-3 rounded-card px-3 text-start text-ink outline-none! hover:bg-accent-tint focus-visible:bg-accent-tint data-disabled:text-ink-3 data-highlighted:bg-accent-tint [&_kbd]:ms-auto forced-colors:data-highlighted:underline'
