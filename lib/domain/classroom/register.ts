import type { Day, Zone } from '../shared/when'
import type { Standing } from './rights'
import { isHandedIn } from './state-words'
import type { WorkState } from './work-state'

/** One pupil's row. Times are ISO 8601. `hasCard`: a resume code was made. `states`: by assignment id. */
export type RegisterRow = {
  id: string
  number: number
  name: string
  takenAt: string | null
  removedAt: string | null
  hasCard: boolean
  changedAt: string | null
  states: Record<string, WorkState>
}

/** How many pupils stand where; `toRead` counts maps, since a group hands in one. */
export type AssignmentCounts = {
  pupils: number
  handedIn: number
  again: number
  returned: number
  drafting: number
  notStarted: number
  toRead: number
}

/** `letter`: A for the first question that was set to the class. */
export type RegisterAssignment = {
  id: string
  letter: string
  question: string
  dueAt: string | null
  withdrawn: boolean
  counts: AssignmentCounts
}

type ClassTeacherRow = { id: string; name: string; owner: boolean }

/** A class as its teachers open it: pupils in number order, the newest question first. */
export type Register = {
  id: string
  name: string
  demo: boolean
  /** By whose clock its times are told. */
  zone: Zone
  archivedAt: string | null
  keepUntil: Day | null
  standing: Standing
  /** Null: closed to newcomers. `open`: whether it lets them in today. */
  joinCode: string | null
  joinOpenUntil: string | null
  open: boolean
  teachers: ClassTeacherRow[]
  rows: RegisterRow[]
  assignments: RegisterAssignment[]
}

/** A class in the list of a teacher's classes. */
export type ListedClass = {
  id: string
  name: string
  demo: boolean
  archivedAt: string | null
  owner: boolean
  pupils: number
  joined: number
  questions: number
  toRead: number
}

/** The letter of the nth question of a class, from 0: A … Z, AA, AB … */
export const letterOf = (n: number): string =>
  n < 26 ? String.fromCharCode(65 + n) : letterOf(Math.floor(n / 26) - 1) + letterOf(n % 26)

/** Where the pupils of one assignment stand, counted. */
export function countStates(states: WorkState[], toRead: number): AssignmentCounts {
  const of = (...wanted: WorkState[]) => states.filter((s) => wanted.includes(s)).length
  return {
    pupils: states.length,
    handedIn: states.filter(isHandedIn).length,
    again: of('again'),
    returned: of('returned'),
    drafting: of('drafting', 'stalled'),
    notStarted: of('not-started'),
    toRead,
  }
}
