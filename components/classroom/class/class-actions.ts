import type { PrintedCards } from '@/lib/domain/classroom/card'
import type {
  AddSeats,
  AnswerKnock,
  ArchiveClass,
  EndTeacher,
  MakeCards,
  MoveDoor,
  OfClass,
  OfSeat,
  RenameClass,
  UndoCards,
} from '@/lib/domain/classroom/requests'
import type { WaitingKnock } from '@/lib/domain/classroom/seat'
import type { Action } from '@/lib/domain/shared/action'

/** What a teacher can do with a class, handed down by the page. Each takes one object of plain JSON. */
export type ClassActions = {
  rename: Action<RenameClass, null>
  archive: Action<ArchiveClass, null>
  moveDoor: Action<MoveDoor, { joinCode: string | null }>
  addSeats: Action<AddSeats, { id: string; number: number }[]>
  remove: Action<OfSeat, null>
  restore: Action<OfSeat, null>
  makeCards: Action<MakeCards, PrintedCards>
  undoCards: Action<UndoCards, { undone: number; used: number }>
  /** Whoever sits in a seat gets one of their own, and the seat waits for its pupil. */
  freeSeat: Action<OfSeat, { seatId: string; name: string }>
  knocks: Action<OfClass, WaitingKnock[]>
  answerKnock: Action<AnswerKnock, null>
  invite: Action<OfClass, { token: string }>
  endTeacher: Action<EndTeacher, null>
}
