'use server'
import { revalidatePath } from 'next/cache'
import * as z from 'zod'
import type { PrintedCards } from '@/lib/domain/classroom/card'
import type { WaitingKnock } from '@/lib/domain/classroom/seat'
import { ok, type Result } from '@/lib/domain/shared/result'
import { FIRST_ZONE, Zone } from '@/lib/domain/shared/when'
import { addSeats, MOST_SEATS } from '@/lib/server/classroom/add-seats'
import { archiveClass, DOORS, moveDoor, renameClass, setZone } from '@/lib/server/classroom/change-class'
import { ClassName, createClass } from '@/lib/server/classroom/create-class'
import { freeSeat, type Moved } from '@/lib/server/classroom/free-seat'
import { answerKnock, listKnocks } from '@/lib/server/classroom/knock'
import { makeCards, undoCards } from '@/lib/server/classroom/make-cards'
import { removePupil, restorePupil } from '@/lib/server/classroom/remove-pupil'
import { act } from './call'

const Id = z.string().min(1).max(100)
const OfClass = z.object({ classId: Id })

export async function createClassAction(given: { name: string; zone: Zone }): Promise<Result<{ id: string }>> {
  const made = await act(z.object({ name: ClassName, zone: Zone.catch(FIRST_ZONE) }), given, createClass)
  revalidatePath('/classes')
  return made
}

export async function renameClassAction(given: { classId: string; name: string }): Promise<Result<null>> {
  const done = await act(OfClass.extend({ name: ClassName }), given, (db, { id }, { classId, name }) =>
    renameClass(db, { teacherId: id, classId }, name),
  )
  revalidatePath('/classes', 'layout')
  return done
}

export async function archiveClassAction(given: { classId: string; archived: boolean }): Promise<Result<null>> {
  const done = await act(OfClass.extend({ archived: z.boolean() }), given, (db, { id }, { classId, archived }, now) =>
    archiveClass(db, { teacherId: id, classId }, archived, now),
  )
  revalidatePath('/classes', 'layout')
  return done
}

/** By whose clock the times of a class are told. */
export async function setZoneAction(given: { classId: string; zone: Zone }): Promise<Result<null>> {
  const done = await act(OfClass.extend({ zone: Zone }), given, (db, { id }, { classId, zone }) =>
    setZone(db, { teacherId: id, classId }, zone),
  )
  revalidatePath('/classes', 'layout')
  return done
}

/** A new code for a class, or its door opened or closed. */
export async function moveDoorAction(given: {
  classId: string
  door: (typeof DOORS)[number]
}): Promise<Result<{ joinCode: string | null }>> {
  const done = await act(OfClass.extend({ door: z.enum(DOORS) }), given, (db, { id }, { classId, door }, now) =>
    moveDoor(db, { teacherId: id, classId }, door, now),
  )
  revalidatePath('/classes', 'layout')
  return done
}

/** Takes a count and no more: who the pupils are stays in the teacher's browser. */
export async function addSeatsAction(given: {
  classId: string
  count: number
}): Promise<Result<{ id: string; number: number }[]>> {
  const schema = z.strictObject({ classId: Id, count: z.number().int().min(1).max(MOST_SEATS) })
  const done = await act(schema, given, async (db, { id }, { classId, count }) => {
    const made = await addSeats(db, id, classId, count)
    return made.ok ? ok(made.value.map((seat) => ({ id: seat.id, number: seat.number }))) : made
  })
  revalidatePath('/classes', 'layout')
  return done
}

const OfSeat = OfClass.extend({ seatId: Id })

export async function removePupilAction(given: { classId: string; seatId: string }): Promise<Result<null>> {
  const done = await act(OfSeat, given, (db, { id }, of, now) => removePupil(db, { teacherId: id, ...of }, now))
  revalidatePath('/classes', 'layout')
  return done
}

export async function restorePupilAction(given: { classId: string; seatId: string }): Promise<Result<null>> {
  const done = await act(OfSeat, given, (db, { id }, of) => restorePupil(db, { teacherId: id, ...of }))
  revalidatePath('/classes', 'layout')
  return done
}

/** The one answer in which the codes can be read. `ending`: how many cards and codes the teacher was told that it ends. */
export async function makeCardsAction(given: {
  classId: string
  seatIds: string[]
  ending: number
}): Promise<Result<PrintedCards>> {
  const done = await act(
    OfClass.extend({
      seatIds: z.array(Id).min(1, 'Tick whose cards to print.').max(MOST_SEATS),
      ending: z.number().int().min(0).max(MOST_SEATS),
    }),
    given,
    (db, { id }, input, now) => makeCards(db, id, input, now),
  )
  revalidatePath('/classes', 'layout')
  return done
}

export async function undoCardsAction(given: {
  classId: string
  batchId: string
}): Promise<Result<{ undone: number; used: number }>> {
  const done = await act(OfClass.extend({ batchId: Id }), given, (db, { id }, of, now) => undoCards(db, id, of, now))
  revalidatePath('/classes', 'layout')
  return done
}

/** Gives a seat back to the pupil whose it is; whoever sat there gets one of their own. */
export async function freeSeatAction(given: { classId: string; seatId: string }): Promise<Result<Moved>> {
  const done = await act(OfSeat, given, (db, { id }, of, now) => freeSeat(db, id, of, now))
  revalidatePath('/classes', 'layout')
  return done
}

/** Who stands at the door of a class. */
export async function knocksAction(given: { classId: string }): Promise<Result<WaitingKnock[]>> {
  return act(OfClass, given, (db, { id }, { classId }, now) => listKnocks(db, id, classId, now))
}

export async function answerKnockAction(given: {
  classId: string
  knockId: string
  open: boolean
}): Promise<Result<null>> {
  return act(OfClass.extend({ knockId: Id, open: z.boolean() }), given, (db, { id }, of, now) =>
    answerKnock(db, id, of, now),
  )
}
