/** Where the layout keeps the words that are read aloud: there before them, since what comes with its words is not heard. */
export const VOICE = 'said'
/** Where it keeps the toast of the page. */
export const TOASTS = 'toasts'

/** Reads words aloud to who hears the page. Set empty first, so that the same words said twice are read twice. */
export function sayAloud(words: string): void {
  const region = document.getElementById(VOICE)
  if (!region) return
  region.textContent = ''
  requestAnimationFrame(() => {
    region.textContent = words
  })
}
