import 'server-only'
import { randomUUID } from 'node:crypto'
import { type AssignmentTerms, isLate } from '@/lib/domain/classroom/assignment'
import { BIRDS, pseudonym } from '@/lib/domain/classroom/pseudonym'
import { may } from '@/lib/domain/classroom/rights'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { anchorOf } from '@/lib/domain/review/anchor'
import type { DemoClass, DemoHandIn, DemoPupil } from '@/lib/domain/review/demo-class'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { FIRST_ZONE, type Zone } from '@/lib/domain/shared/when'
import type { Database, Transaction } from '../database/database'
import { lockRow } from '../database/lock-row'
import { writeJournal } from '../map/write-journal'
import { notFound } from '../refusals'
import { standingHere } from '../rights/standing'
import { hashOfState } from './hand-in'

const DEMO_CLASS_NAME = 'Demonstration class'

const HOUR_MS = 3_600_000
/** Steps through the birds so that neighbours in the register do not follow the alphabet; prime to their number. */
const STRIDE = 11

/** A class of made-up pupils to try reviewing on, marked as such, in the tables of every other class. */
export async function makeDemoClass(
  db: Database,
  teacherId: string,
  demo: DemoClass & { zone?: Zone },
  now: Date,
): Promise<Result<{ classId: string; assignmentId: string }>> {
  return db.$transaction(
    async (tx) => {
      await lockRow(tx, 'User', teacherId)
      const user = await tx.user.findUnique({ where: { id: teacherId } })
      if (!user || !may(standingHere(user), 'make-class')) return notFound()
      const there = await tx.class.count({ where: { demo: true, teachers: { some: { userId: teacherId } } } })
      if (there > 0) return refuse('demo-there', 'There is a demonstration class already. Delete it to begin afresh.')
      const [classId, assignmentId] = [randomUUID(), randomUUID()]
      const ago = (hours: number) => new Date(now.getTime() - hours * HOUR_MS)
      const terms: AssignmentTerms = { ...demo.terms, dueAt: ago(demo.dueHoursAgo).toISOString() }
      await tx.class.create({
        data: {
          id: classId,
          name: DEMO_CLASS_NAME,
          demo: true,
          createdAt: now,
          zone: demo.zone ?? FIRST_ZONE,
          teachers: { create: { userId: teacherId, role: 'owner' } },
        },
      })
      await tx.assignment.create({
        data: {
          id: assignmentId,
          classId,
          createdById: teacherId,
          createdAt: now,
          terms: JSON.stringify(terms),
          start: JSON.stringify(demo.start),
        },
      })
      const call = { tx, classId, assignmentId, teacherId, terms, start: demo.start, ago }
      for (const [i, pupil] of demo.pupils.entries()) await addPupil(call, pupil, i + 1)
      return ok({ classId, assignmentId })
    },
    { timeout: 60_000 },
  )
}

type Call = {
  tx: Transaction
  classId: string
  assignmentId: string
  teacherId: string
  terms: AssignmentTerms
  start: ArgumentMap
  ago: (hours: number) => Date
}

async function addPupil(call: Call, pupil: DemoPupil, number: number): Promise<void> {
  const { tx, classId, ago } = call
  const [userId, seatId, mapId] = [randomUUID(), randomUUID(), randomUUID()]
  const name = pseudonym((number * STRIDE) % BIRDS.length, number)
  await tx.user.create({ data: { id: userId, kind: 'pupil', name } })
  const begun = pupil.changes.length > 0
  const takenAt = begun ? ago(pupil.begunHoursAgo) : null
  await tx.seat.create({ data: { id: seatId, classId, userId, number, name, takenAt } })
  if (!begun) return
  const states = await addMap(call, pupil, userId, mapId)
  for (const [i, handIn] of pupil.handIns.entries()) {
    const cameBack = pupil.handIns.slice(0, i).some((before) => before.returned)
    await freeze(call, { ...handIn, n: i + 1, cameBack }, seatId, mapId, states)
  }
}

/** The map with its journal, one change a row; answers the state after each of the hand-ins. */
async function addMap(
  { tx, assignmentId, terms, start, ago }: Call,
  pupil: DemoPupil,
  ownerId: string,
  mapId: string,
): Promise<Map<number, ArgumentMap>> {
  const wanted = new Set(pupil.handIns.map((h) => h.after))
  const states = new Map<number, ArgumentMap>()
  const at = timesOf(pupil)
  await writeJournal(
    tx,
    {
      id: mapId,
      ownerId,
      assignmentId,
      title: terms.question.text,
      start,
      rows: pupil.changes.map((change, i) => ({ changes: [change], at: ago(at(i + 1)), actorId: ownerId })),
      createdAt: ago(pupil.begunHoursAgo),
      updatedAt: ago(pupil.changedHoursAgo),
    },
    (seq, state) => {
      if (wanted.has(seq)) states.set(seq, state)
    },
  )
  return states
}

/** How many hours ago each change was made: evenly from the beginning to a hand-in, and from its return on. */
function timesOf({ changes, begunHoursAgo, changedHoursAgo, handIns }: DemoPupil): (seq: number) => number {
  const marks = [
    { seq: 0, hours: begunHoursAgo },
    ...handIns.flatMap(({ after: seq, hoursAgo, returned }) => [
      { seq, hours: hoursAgo },
      ...(returned ? [{ seq, hours: returned.hoursAgo }] : []),
    ]),
    { seq: changes.length, hours: changedHoursAgo },
  ]
  return (seq) => {
    const i = marks.findIndex((m) => m.seq >= seq)
    const [from, to] = [marks[Math.max(0, i - 1)]!, marks[i]!]
    const share = to.seq === from.seq ? 1 : (seq - from.seq) / (to.seq - from.seq)
    return from.hours + (to.hours - from.hours) * share
  }
}

async function freeze(
  { tx, assignmentId, teacherId, terms, ago }: Call,
  { after, hoursAgo, returned, n, cameBack }: DemoHandIn & { n: number; cameBack: boolean },
  seatId: string,
  mapId: string,
  states: Map<number, ArgumentMap>,
): Promise<void> {
  const map = states.get(after)!
  const [submissionId, state, at] = [randomUUID(), JSON.stringify(map), ago(hoursAgo)]
  const back = returned ? ago(returned.hoursAgo) : null
  await tx.submission.create({
    data: {
      id: submissionId,
      assignmentId,
      mapId,
      seatId,
      n,
      seq: after,
      state,
      hash: hashOfState(state),
      at,
      late: isLate(terms, at, cameBack),
      review: {
        create: returned
          ? {
              readAt: back,
              returnedAt: back,
              returnedById: teacherId,
              target: returned.target,
              task: returned.task,
            }
          : {},
      },
    },
  })
  if (!returned || !back) return
  await tx.comment.createMany({
    data: returned.comments.map(({ node, code, text }) => ({
      id: randomUUID(),
      submissionId,
      authorId: teacherId,
      by: 'teacher',
      code,
      text,
      anchor: JSON.stringify(anchorOf(map, node)),
      createdAt: back,
      sentAt: back,
    })),
  })
}
