'use server'
import { revalidatePath } from 'next/cache'
import type { PrintedCards } from '@/lib/domain/classroom/card'
import {
  AddSeats,
  AnswerKnock,
  ArchiveClass,
  CreateClass,
  MakeCards,
  MoveDoor,
  OfClass,
  OfSeat,
  RenameClass,
  SetZone,
  UndoCards,
} from '@/lib/domain/classroom/requests'
import type { WaitingKnock } from '@/lib/domain/classroom/seat'
import { ok, type Result } from '@/lib/domain/shared/result'
import { addSeats } from '@/lib/server/classroom/add-seats'
import { archiveClass, moveDoor, renameClass, setZone } from '@/lib/server/classroom/change-class'
import { createClass } from '@/lib/server/classroom/create-class'
import { freeSeat, type Moved } from '@/lib/server/classroom/free-seat'
import { answerKnock, listKnocks } from '@/lib/server/classroom/knock'
import { makeCards, undoCards } from '@/lib/server/classroom/make-cards'
import { removePupil, restorePupil } from '@/lib/server/classroom/remove-pupil'
import { act } from './call'

export async function createClassAction(given: CreateClass): Promise<Result<{ id: string }>> {
  const made = await act(CreateClass, given, createClass)
  revalidatePath('/classes')
  return made
}

export async function renameClassAction(given: RenameClass): Promise<Result<null>> {
  const done = await act(RenameClass, given, (db, { id }, { classId, name }) => renameClass(db, id, classId, name))
  revalidatePath('/classes', 'layout')
  return done
}

export async function archiveClassAction(given: ArchiveClass): Promise<Result<null>> {
  const done = await act(ArchiveClass, given, (db, { id }, { classId, archived }, now) =>
    archiveClass(db, id, classId, archived, now),
  )
  revalidatePath('/classes', 'layout')
  return done
}

/** By whose clock the times of a class are told. */
export async function setZoneAction(given: SetZone): Promise<Result<null>> {
  const done = await act(SetZone, given, (db, { id }, { classId, zone }) => setZone(db, id, classId, zone))
  revalidatePath('/classes', 'layout')
  return done
}

/** A new code for a class, or its door opened or closed. */
export async function moveDoorAction(given: MoveDoor): Promise<Result<{ joinCode: string | null }>> {
  const done = await act(MoveDoor, given, (db, { id }, { classId, door }, now) => moveDoor(db, id, classId, door, now))
  revalidatePath('/classes', 'layout')
  return done
}

/** Takes a count and no more: who the pupils are stays in the teacher's browser. */
export async function addSeatsAction(given: AddSeats): Promise<Result<{ id: string; number: number }[]>> {
  const done = await act(AddSeats, given, async (db, { id }, { classId, count }) => {
    const made = await addSeats(db, id, classId, count)
    return made.ok ? ok(made.value.map((seat) => ({ id: seat.id, number: seat.number }))) : made
  })
  revalidatePath('/classes', 'layout')
  return done
}

export async function removePupilAction(given: OfSeat): Promise<Result<null>> {
  const done = await act(OfSeat, given, (db, { id }, of, now) => removePupil(db, id, of, now))
  revalidatePath('/classes', 'layout')
  return done
}

export async function restorePupilAction(given: OfSeat): Promise<Result<null>> {
  const done = await act(OfSeat, given, (db, { id }, of) => restorePupil(db, id, of))
  revalidatePath('/classes', 'layout')
  return done
}

/** The one answer in which the codes can be read. `ending`: how many cards and codes the teacher was told that it ends. */
export async function makeCardsAction(given: MakeCards): Promise<Result<PrintedCards>> {
  const done = await act(MakeCards, given, (db, { id }, input, now) => makeCards(db, id, input, now))
  revalidatePath('/classes', 'layout')
  return done
}

export async function undoCardsAction(given: UndoCards): Promise<Result<{ undone: number; used: number }>> {
  const done = await act(UndoCards, given, (db, { id }, of, now) => undoCards(db, id, of, now))
  revalidatePath('/classes', 'layout')
  return done
}

/** Gives a seat back to the pupil whose it is; whoever sat there gets one of their own. */
export async function freeSeatAction(given: OfSeat): Promise<Result<Moved>> {
  const done = await act(OfSeat, given, (db, { id }, of, now) => freeSeat(db, id, of, now))
  revalidatePath('/classes', 'layout')
  return done
}

/** Who stands at the door of a class. */
export async function knocksAction(given: OfClass): Promise<Result<WaitingKnock[]>> {
  return act(OfClass, given, (db, { id }, { classId }, now) => listKnocks(db, id, classId, now))
}

export async function answerKnockAction(given: AnswerKnock): Promise<Result<null>> {
  return act(AnswerKnock, given, (db, { id }, of, now) => answerKnock(db, id, of, now))
}
