/** Why a server can write nothing. `away`: its disk is another machine’s, whose database does not answer. */
export type DiskFault = 'full' | 'read-only' | 'broken' | 'away'

const WORDS: Record<DiskFault, string> = {
  full: 'The server cannot save: its disk is full.',
  'read-only': 'The server cannot save: its disk can only be read.',
  broken: 'The server cannot save: its disk reports an error.',
  away: 'The server cannot save: its database does not answer.',
}

/** The code of the refusal of anything that the disk does not take: the same request will do later. */
export const CANNOT_SAVE = 'cannot-save'

export const cannotSaveWords = (fault: DiskFault): string => WORDS[fault]

/** The one word that a sign-in may say of it in an address. */
export const cannotSaveWord = (fault: DiskFault): string => `${CANNOT_SAVE}-${fault}`

/** The sentence for that word; null of any other. */
export function readCannotSave(word: string | null | undefined): string | null {
  const fault = (Object.keys(WORDS) as DiskFault[]).find((f) => word === cannotSaveWord(f))
  return fault ? WORDS[fault] : null
}
