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
import type { ServerAction } from '@/lib/domain/shared/action'

/** What a teacher can do with a class, handed down by the page. Each takes one object of plain JSON. */
export type ClassActions = {
  rename: ServerAction<RenameClass, null>
  archive: ServerAction<ArchiveClass, null>
  moveDoor: ServerAction<MoveDoor, { joinCode: string | null }>
  addSeats: ServerAction<AddSeats, { id: string; number: number }[]>
  remove: ServerAction<OfSeat, null>
  restore: ServerAction<OfSeat, null>
  makeCards: ServerAction<MakeCards, PrintedCards>
  undoCards: ServerAction<UndoCards, { undone: number; used: number }>
  /** Whoever sits in a seat gets one of their own, and the seat waits for its pupil. */
  freeSeat: ServerAction<OfSeat, { seatId: string; name: string }>
  knocks: ServerAction<OfClass, WaitingKnock[]>
  answerKnock: ServerAction<AnswerKnock, null>
  invite: ServerAction<OfClass, { token: string }>
  endTeacher: ServerAction<EndTeacher, null>
}
