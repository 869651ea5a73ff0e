/** How a folded part of the slip beside a map is headed. */
export const SLIP_SUMMARY = 'py-2 font-strong text-accent text-small pointer-coarse:min-h-hit'
