import { Claim, Paragraph } from '@/lib/domain/map/argument-map'
import { builtActions, Visitor } from './rights/visitor'
import { CHOSEN, TERMS_OF } from './rights/world'
import type { Server } from './server'

const PASSWORD = 'a long enough one'
const TEACHER = { name: 'Ms Okafor', email: 'okafor@school.example', password: PASSWORD }

/** The cookies that make a browser one of the group's. */
export type Mate = Awaited<ReturnType<Visitor['cookies']>>

/**
 * Two pupils of a class with one map between them, made through the actions that the pages call. It has two paragraphs,
 * `p1` and `p2`, with a claim in each, `c1` and `c2`.
 */
export async function makePair(server: Server): Promise<{ mapId: string; mates: [Mate, Mate] }> {
  const actions = builtActions()
  const done = async (visitor: Visitor, name: string, ...args: unknown[]) => {
    const answer = await visitor.act(actions.get(name)!, args)
    if (answer.code !== null || answer.status >= 400) throw new Error(`${name}: ${answer.body}`)
    return answer.value as Record<string, string>
  }
  const [teacher, ...pupils] = await Promise.all(
    ['teacher', 'one', 'two'].map((name) => Visitor.arrive(name, server.url)),
  )
  // Another spec may have made this very teacher on the server that they share.
  const token = server.setupLink.split('/').at(-1)
  await teacher!.act(actions.get('setUpTeacherAction')!, [token, TEACHER])
  await teacher!.enter('teacher', { email: TEACHER.email, password: PASSWORD })
  const { id: classId } = await done(teacher!, 'createClassAction', { name: '12B History' })
  const seats = (await done(teacher!, 'addSeatsAction', { classId, count: 2 })) as unknown as { id: string }[]
  const asking = { classId, seatIds: seats.map((seat) => seat.id), ending: 0 }
  const { cards } = (await done(teacher!, 'makeCardsAction', asking)) as unknown as {
    cards: { seatId: string; code: string }[]
  }
  const groups = Object.fromEntries(seats.map((seat) => [seat.id, 1]))
  const asked = { classId, chosen: CHOSEN, terms: TERMS_OF(2), groups }
  const { id: assignmentId } = await done(teacher!, 'setQuestionAction', asked)
  let mapId = ''
  for (const [i, pupil] of pupils.entries()) {
    await pupil.enter('resume', { code: cards.find((card) => card.seatId === seats[i]!.id)!.code })
    mapId = (await done(pupil, 'beginAssignmentAction', { assignmentId })).mapId!
  }
  const record = (n: number) => [
    { op: 'add', table: 'paragraphs', record: Paragraph.parse({ id: `p${n}`, order: n, factor: 'power-base' }) },
    { op: 'add', table: 'claims', record: Claim.parse({ id: `c${n}`, text: `Claim ${n}.`, paragraph: `p${n}` }) },
  ]
  const edits = [...record(1), ...record(2)]
  const kept = { requestId: 'two-paragraphs', baseSeq: 0, changes: [{ edits }] }
  const answer = await pupils[0]!.ask('POST', `/api/maps/${mapId}/changes`, kept)
  if (answer.status !== 200) throw new Error(answer.body)
  const mates = await Promise.all(pupils.map((pupil) => pupil.cookies()))
  await Promise.all([teacher!, ...pupils].map((visitor) => visitor.leave()))
  return { mapId, mates: mates as [Mate, Mate] }
}
