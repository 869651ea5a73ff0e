/**
 * How somebody stands to a class, to a map or a submission inside it, to a deck, or to the installation. A class has one
 * `owner` and any number of co-teachers; a pupil may have been
 * `removed`, from the map of a group as well. The author of a map shares it with the mates of the group; a
 * `former-author` was removed from the class for which the map was begun alone, and keeps it. A `teacher` has a
 * teacher's account, whatever the class. Everybody else is a stranger.
 */
export const STANDINGS = [
  'owner',
  'co-teacher',
  'pupil',
  'removed',
  'author',
  'former-author',
  'group-mate',
  'teacher',
  'stranger',
] as const
export type Standing = (typeof STANDINGS)[number]

const TEACHERS = ['owner', 'co-teacher'] as const satisfies Standing[]
const AUTHORS = ['author', 'group-mate'] as const satisfies Standing[]

/** Who may do what. Whoever is not named finds nothing there, as if the thing had never been. */
const RIGHTS = {
  /** Make classes, a demonstration among them, and come into a colleague's. */
  'make-class': ['teacher'],
  /** Change what plans are checked by in this school. */
  'set-rules': ['teacher'],
  /** Keep a comment bank. */
  'keep-bank': ['teacher'],
  /** See when the installation was last copied. */
  'see-copies': ['teacher'],
  /** Read the register and the assignments of a class. */
  'see-class': TEACHERS,
  /** Name and archive it, let pupils in and out, print their cards, set and withdraw questions. */
  'manage-class': TEACHERS,
  /** Invite a colleague, or end a colleague's part in the class. */
  'manage-teachers': ['owner'],
  /** Erase the class with all that was handed in. */
  'delete-class': ['owner'],
  /** Begin the map of a question that was set. */
  'do-assignment': ['pupil'],
  /** Read the class sheet once it has been sent. */
  'read-sent-sheet': ['pupil'],
  /** Open a map and change it. */
  'edit-map': [...AUTHORS, 'former-author'],
  /** Put a map in the bin, or take it out. */
  'bin-map': ['author', 'former-author'],
  /** Have a map in the archive of one's account: what one began oneself, out of a group as well. */
  'take-along': ['author', 'former-author', 'removed'],
  /** See a map of a question that was set, as it stands before it is handed in. */
  'see-draft': TEACHERS,
  /** Hand a map in, or take a hand-in back. */
  'hand-in': AUTHORS,
  /** Read what the class has handed in: the wall, the table, the sheet, the maps. */
  'see-submission': TEACHERS,
  /** Comment on it, set a target, return it. */
  review: TEACHERS,
  /** Read what came back, and when. */
  'see-return': AUTHORS,
  /** Answer what came back. */
  reply: AUTHORS,
  /** Watch how the map grew: its authors at any time, a teacher once it has been handed in. */
  replay: [...TEACHERS, ...AUTHORS, 'former-author'],
  /** Open, change and bin a deck. */
  'keep-deck': ['author'],
} as const satisfies Record<string, readonly Standing[]>

export const DEEDS = Object.keys(RIGHTS) as Deed[]
export type Deed = keyof typeof RIGHTS

/** All who may do this. */
export const whoMay = (deed: Deed): readonly Standing[] => RIGHTS[deed]

/** Whether one who stands so may do this. */
export const may = (standing: Standing, deed: Deed): boolean => whoMay(deed).includes(standing)

/** What ties somebody to a map. `inClass`: how they stand to the class it was set to, null for a map that nobody set. */
export type TieToMap = { own: boolean; mate: boolean; inGroup: boolean; inClass: Standing | null }

/** How one who is so tied stands to the map. The map of a group is for those who sit in its class. */
export function standingByTie({ own, mate, inGroup, inClass }: TieToMap): Standing {
  if (!own && !mate) return inClass === 'owner' || inClass === 'co-teacher' ? inClass : 'stranger'
  if (inClass === null || inClass === 'pupil') return own ? 'author' : 'group-mate'
  if (!own) return 'stranger'
  return inGroup ? 'removed' : 'former-author'
}
