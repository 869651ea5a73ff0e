/** A bullet as its cues read it. */
export type ReadBullet = {
  /** As it was written. */
  whole: string
  /** The pupil’s own words: without what is quoted, apostrophes straight. */
  own: string
  /** Whether it closes a heading with several bullets; false where its place is not known. */
  last: boolean
}

/**
 * Something general about the words of a bullet that speaks for one role and against others. `find`: the words that show
 * it, or null. `why`: what that is, in a short true sentence for the student.
 */
export type RoleCue = { find: (bullet: ReadBullet) => string | null; why: (found: string) => string }

export const says = (found: string): string => `it says “${curly(found)}”`
export const opensWith = (found: string): string => `it opens with “${curly(found)}”`

const curly = (words: string): string => words.replaceAll("'", '’')

/** A cue that is found in the pupil’s own words. */
export const inWords = (words: RegExp, why: RoleCue['why'] = says): RoleCue => ({
  find: ({ own }) =>
    words
      .exec(own)?.[0]
      .trim()
      .replace(/^[,;:.–—-]+ ?|[,;:]$/g, '') || null,
  why,
})

/** A cue that is found in a bullet as it stands. `why`: the same whatever was found. */
export const inWhole = (words: RegExp, why: string): RoleCue => ({
  find: ({ whole }) => words.exec(whole)?.[0] ?? null,
  why: () => why,
})

/** One of several words, or of phrases written with `_` for each blank. */
export const oneOf = (list: string): string => `(?:${list.trim().split(/\s+/).join('|').replaceAll('_', ' ')})`

/** Any of several words or phrases, as `oneOf` takes them, in any case. */
export const anyOf = (list: string): RegExp => new RegExp(`\\b${oneOf(list)}\\b`, 'i')

/** Any of several patterns that have the same flags. */
export const either = (...patterns: RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), patterns[0]?.flags)
