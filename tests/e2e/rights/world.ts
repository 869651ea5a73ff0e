import type { Server } from '../server'
import { type Answer, builtActions, Visitor } from './visitor'

/** The nine who ask. The other teacher and the pupil elsewhere have a class, a map and a hand-in of their own. */
export const ACTORS = [
  ...(['anonymous', 'author', 'group mate', 'classmate', 'pupil elsewhere', 'removed pupil'] as const),
  ...(['teacher', 'co-teacher', 'other teacher'] as const),
] as const
export type Actor = (typeof ACTORS)[number]

const NAMES = [
  ...(['classId', 'assignmentId', 'seatId', 'spareSeatId', 'mapId', 'versionId', 'submissionId'] as const),
  ...(['commentId', 'draftId', 'deckId', 'colleagueId', 'knockId'] as const),
] as const
/** The things that an address or an action names, by their ids. */
export type Things = Record<(typeof NAMES)[number], string>

/** Ids of nothing. */
export const MISSING = Object.fromEntries(
  NAMES.map((name, i) => [name, `00000000-0000-4000-8000-00000000000${i.toString(16)}`]),
) as Things

export type World = { actors: Record<Actor, Visitor>; near: Things; far: Things; leave: () => Promise<void> }

const TERMS = { dueAt: null, late: 'taken', scaffold: 'slots', scaffoldFor: {}, checksOff: [], figures: false }
export const CHOSEN = { deckId: 'stalin', questionId: 'EQ1', preset: 'a-level' }
export const TERMS_OF = (groupOf: number) => ({ ...TERMS, groupOf })
const PASSWORD = 'a long enough one'

/** Two classes with all that can be in them, made through the same actions and routes that the pages call. */
export async function makeWorld(server: Server): Promise<World> {
  const actions = builtActions()
  const arrive = (name: string) => Visitor.arrive(name, server.url)
  const done = async (visitor: Visitor, name: string, input: unknown): Promise<Record<string, string>> => {
    const action = actions.get(name)
    if (!action) throw new Error(`No page calls ${name}.`)
    const answer = await visitor.act(action, [input])
    if (answer.code !== null || answer.status >= 400) throw new Error(`${visitor.name}: ${name}: ${answer.body}`)
    return (answer.value ?? {}) as Record<string, string>
  }
  const visitors = Object.fromEntries(
    await Promise.all(ACTORS.map(async (name) => [name, await arrive(name)] as const)),
  ) as Record<Actor, Visitor>
  const { anonymous, teacher } = visitors

  const setUp = actions.get('setUpTeacherAction')!
  const token = /\/setup\/(\S+)/.exec(server.output)?.[1] ?? ''
  const email = (name: string) => `${name.replace(/\W/g, '')}@school.example`
  const account = (name: string) => ({ name, email: email(name), password: PASSWORD })
  await anonymous.act(setUp, [token, account('teacher')])
  const signIn = (visitor: Visitor) => visitor.enter('teacher', { email: email(visitor.name), password: PASSWORD })
  await signIn(teacher)

  const beginClass = async (owner: Visitor) => {
    const classId = (await done(owner, 'createClassAction', { name: `Class of ${owner.name}` })).id!
    return classId
  }
  const invite = async (owner: Visitor, classId: string, visitor: Visitor) => {
    const { token: by } = await done(owner, 'inviteTeacherAction', { classId })
    await done(anonymous, 'acceptAsNewTeacherAction', { token: by, teacher: account(visitor.name) })
    await signIn(visitor)
  }
  const near = await beginClass(teacher)
  await invite(teacher, near, visitors['co-teacher'])
  // The other teacher has an account like anybody's, and no part in the first class.
  const passing = await beginClass(teacher)
  await invite(teacher, passing, visitors['other teacher'])
  await done(teacher, 'deleteClassAction', { classId: passing, typed: 'Class of teacher' })
  const other = visitors['other teacher']
  const far = await beginClass(other)
  const farColleague = await arrive('far colleague')
  await invite(other, far, farColleague)

  const seat = async (owner: Visitor, classId: string, count: number) => {
    const seats = (await done(owner, 'addSeatsAction', { classId, count })) as unknown as { id: string }[]
    const asked = { classId, seatIds: seats.map((s) => s.id), ending: 0 }
    const { cards } = (await done(owner, 'makeCardsAction', asked)) as unknown as {
      cards: { seatId: string; code: string }[]
    }
    return seats.map(({ id }) => ({ id, code: cards.find((c) => c.seatId === id)!.code }))
  }
  const nearSeats = await seat(teacher, near, 6)
  const farSeats = await seat(visitors['other teacher'], far, 3)
  const pupils: Actor[] = ['author', 'group mate', 'classmate', 'removed pupil']
  for (const [i, name] of pupils.entries()) await visitors[name].enter('resume', { code: nearSeats[i]!.code })
  await visitors['pupil elsewhere'].enter('resume', { code: farSeats[0]!.code })

  const things = async (
    owner: Visitor,
    pupil: Visitor,
    classId: string,
    seats: { id: string }[],
    groups: Record<string, number>,
    colleague: Visitor,
  ): Promise<Things> => {
    const groupOf = Object.keys(groups).length > 0 ? 2 : 1
    const asked = { classId, chosen: CHOSEN, terms: TERMS_OF(groupOf), groups }
    const assignmentId = (await done(owner, 'setQuestionAction', asked)).id!
    const mapId = (await done(pupil, 'beginAssignmentAction', { assignmentId })).mapId!
    const versionId = `version-of-${pupil.name.replace(/\W/g, '-')}`
    const version = { id: versionId, name: 'First', at: '2026-11-25T10:00:00.000Z', minutes: null }
    await saved(pupil, mapId, `version-${mapId}`, [{ op: 'add', table: 'versions', record: version }])
    await done(pupil, 'handInAction', { mapId })
    const review = await owner.ask('GET', `/assignments/${assignmentId}/review/${seats[0]!.id}`)
    const submissionId = /handIns\\?":\[\{\\?"id\\?":\\?"([0-9a-f-]{36})/.exec(review.body)?.[1]
    if (!submissionId) throw new Error('The review does not say which hand-in it is about.')
    const written = { submissionId, node: null, code: 'CO', text: 'Who disagrees?' }
    const sent = (await done(owner, 'writeCommentAction', written)) as unknown as { comments: { id: string }[] }
    await done(owner, 'askToReadAloudAction', { submissionId, asked: true })
    await done(owner, 'returnWorkAction', { submissionId })
    const more = (await done(owner, 'writeCommentAction', written)) as unknown as { comments: { id: string }[] }
    const commentId = sent.comments[0]!.id
    const draftId = more.comments.find((c) => c.id !== commentId)!.id
    // A deck of the pupil's own, and a second change to hand in again.
    const deckId = `deck-of-${pupil.name.replace(/\W/g, '-')}`
    const deck = {
      title: 'Own',
      factors: [],
      cards: [
        {
          question: 'Why?',
          claims: [{ text: 'Because.', factor: null, secondFactor: null, role: 'claim', taggedFrom: 'none' }],
        },
      ],
    }
    await pupil.act(actions.get('saveDeckAction')!, [deckId, deck])
    await saved(pupil, mapId, `again-${mapId}`, [
      { op: 'update', table: 'judgement', from: { text: '' }, to: { text: 'To some extent.' } },
    ])
    const colleagueId = await idOf(colleague)
    const { joinCode: code } = await done(owner, 'moveDoorAction', { classId, door: 'open' })
    await done(anonymous, 'knockAction', { code, seatId: seats[0]!.id })
    const [knock] = (await done(owner, 'knocksAction', { classId })) as unknown as { id: string }[]
    const knockId = knock!.id
    return {
      classId,
      assignmentId,
      seatId: seats[0]!.id,
      spareSeatId: seats.at(-1)!.id,
      mapId,
      versionId,
      submissionId,
      commentId,
      draftId,
      deckId,
      colleagueId,
      knockId,
    }
  }
  const inPairs = { [nearSeats[0]!.id]: 1, [nearSeats[1]!.id]: 1, [nearSeats[2]!.id]: 2, [nearSeats[3]!.id]: 2 }
  const nearThings = await things(teacher, visitors.author, near, nearSeats, inPairs, visitors['co-teacher'])
  const farThings = await things(other, visitors['pupil elsewhere'], far, farSeats, {}, farColleague)
  await farColleague.leave()
  await done(teacher, 'removePupilAction', { classId: near, seatId: nearSeats[3]!.id })
  return {
    actors: visitors,
    near: nearThings,
    far: farThings,
    leave: async () => void (await Promise.all(Object.values(visitors).map((v) => v.leave()))),
  }
}

/** Keeps a change as a browser does. */
async function saved(pupil: Visitor, mapId: string, requestId: string, edits: unknown[]): Promise<Answer> {
  const answer = await pupil.ask('POST', `/api/maps/${mapId}/changes`, { requestId, baseSeq: 0, changes: [{ edits }] })
  if (answer.status !== 200) throw new Error(`${pupil.name} could not save: ${answer.body}`)
  return answer
}

/** Who the server says this is. */
async function idOf(visitor: Visitor): Promise<string> {
  const { body } = await visitor.ask('GET', '/api/auth/session')
  return (JSON.parse(body) as { uid: string }).uid
}
