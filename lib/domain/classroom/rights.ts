/**
 * How somebody stands to a class, or to a map or a submission inside it. A class has one `owner` and any number of
 * co-teachers; a pupil may have been removed; the author of a map shares it with the mates of the group; everybody else
 * is a stranger.
 */
export const STANDINGS = ['owner', 'co-teacher', 'pupil', 'removed', 'author', 'group-mate', 'stranger'] as const
export type Standing = (typeof STANDINGS)[number]

const TEACHERS = ['owner', 'co-teacher'] as const satisfies Standing[]
const AUTHORS = ['author', 'group-mate'] as const satisfies Standing[]

/** Who may do what. Whoever is not named finds nothing there, as if the thing had never been. */
const RIGHTS = {
  /** Read the register, the assignments, the wall, the table and the sheet of a class. */
  'see-class': TEACHERS,
  /** Name and archive it, let pupils in and out, print their cards, set and withdraw questions. */
  'manage-class': TEACHERS,
  /** Invite a colleague, or end a colleague's part in the class. */
  'manage-teachers': ['owner'],
  /** Erase the class with all that was handed in. */
  'delete-class': ['owner'],
  /** Begin the map of a question that was set. */
  'do-assignment': ['pupil'],
  /** Open a map and change it. */
  'edit-map': AUTHORS,
  /** See a map of a question that was set, as it stands. */
  'see-draft': TEACHERS,
  /** Hand a map in, or take a hand-in back. */
  'hand-in': AUTHORS,
  /** Read what was handed in. */
  'see-submission': [...TEACHERS, ...AUTHORS],
  /** Comment on it, set a target, return it. */
  review: TEACHERS,
  /** Answer a comment. */
  reply: [...TEACHERS, ...AUTHORS],
  /** Watch how the map grew: its authors at any time, a teacher once it has been handed in. */
  replay: [...TEACHERS, ...AUTHORS],
} as const satisfies Record<string, readonly Standing[]>

export const DEEDS = Object.keys(RIGHTS) as Deed[]
export type Deed = keyof typeof RIGHTS

/** Whether one who stands so may do this. */
export const may = (standing: Standing, deed: Deed): boolean => (RIGHTS[deed] as readonly Standing[]).includes(standing)
