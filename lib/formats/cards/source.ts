/** A file as it was given, or words that were pasted. `name`: what a refusal calls it. */
export type Source = { name: string; bytes: Uint8Array; pasted?: boolean }

/** What words are called that were pasted. */
export const PASTED = 'Your cards'

export const pastedSource = (text: string): Source => ({
  name: PASTED,
  bytes: new TextEncoder().encode(text),
  pasted: true,
})

/** What a set of cards is called that says nothing of itself. */
export const NAMELESS = 'My cards'

const SAYS_NOTHING =
  /^(?:export|cards|flashcards|quizlet|anki|notes|untitled|document|book|sheet|selected notes|stdin|deck|download)?[\s\d()-]*$/i

/** What the cards of a file are called by its name; a name that says nothing, as “export (2)”, gives none. */
export function titleOfSource({ name, pasted = false }: Source): string {
  if (pasted) return NAMELESS
  const file = name.replace(/^.*[/\\]/, '').replace(/(?<=.)\.[^.]*$/, '')
  return titleSaid(file)
}

/** The words of a name as a title. */
export function titleSaid(name: string): string {
  const words = name.replace(/[_\s]+/g, ' ').trim()
  return SAYS_NOTHING.test(words) ? NAMELESS : words.slice(0, 200)
}
