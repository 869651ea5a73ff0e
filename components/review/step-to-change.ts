/** Goes to the next part of the map that changed, after the last one round to the first. */
export function stepToChange(): void {
  const all = [...document.querySelectorAll<HTMLElement>('#main [data-changed]')]
  const at = all.indexOf(document.activeElement as HTMLElement)
  const last = document.querySelector<HTMLElement>('#main [aria-current]')
  const from = at < 0 && last ? all.indexOf(last) : at
  const next = all[(from + 1) % Math.max(all.length, 1)]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
