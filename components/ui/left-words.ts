const left = new Map<string, string>()

/** Keeps what was half written, under where it was written, while this page lives: leaving a text loses none of it. */
export function leaveWords(where: string, text: string): void {
  if (text.trim() === '') left.delete(where)
  else left.set(where, text)
}

/** What was left half written there; nothing is left of it then. */
export function takeUpWords(where: string): string {
  const text = left.get(where) ?? ''
  left.delete(where)
  return text
}
