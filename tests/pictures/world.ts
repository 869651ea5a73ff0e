import type { Browser, BrowserContext } from '@playwright/test'
import { neutralMap } from '../bench/canvas-bench/neutral-map'
import { becomeGuest, keepMap } from '../bench/keep-map'
import { builtActions, Visitor } from '../e2e/rights/visitor'
import type { Server } from '../e2e/server'

/** Whose browser a picture is taken in. */
export type Who = 'visitor' | 'guest' | 'pupil' | 'teacher'
type State = Awaited<ReturnType<BrowserContext['storageState']>>

/** What the pictures show: who there is, and the addresses of what they have. */
export type World = { who: Record<Who, State>; at: Addresses }
export type Addresses = {
  map: string
  class: string
  demoClass: string
  demo: string
  review: string
  returned: string
  work: string
  joinCode: string
}

const TEACHER = { name: 'Ms Okafor', email: 'okafor@school.example', password: 'a long enough one' }
const CHOSEN = { deckId: 'stalin', questionId: 'EQ1', preset: 'a-level' }
const TERMS = {
  dueAt: null,
  late: 'taken',
  scaffold: 'slots',
  scaffoldFor: {},
  checksOff: [],
  figures: true,
  groupOf: 1,
}
/** A pupil of the demonstration class whose map came back. */
const CAME_BACK = 12
/** One whose map a teacher reads, and the other one that came back. */
const HANDED_IN = 2

/** A guest with two maps, a class that has just been made, and the demonstration class with one of its pupils. */
export async function makeWorld(server: Server, browser: Browser): Promise<World> {
  const actions = builtActions()
  const teacher = await Visitor.arrive('teacher', server.url)
  const done = async (name: string, input: unknown, as = teacher) => {
    const answer = await as.act(actions.get(name)!, [input])
    if (answer.code !== null || answer.status >= 400) throw new Error(`${name}: ${answer.body}`)
    return (answer.value ?? {}) as Record<string, string>
  }
  await teacher.act(actions.get('setUpTeacherAction')!, [server.setupLink.split('/').at(-1), TEACHER])
  await teacher.enter('teacher', { email: TEACHER.email, password: TEACHER.password })

  const classId = (await done('createClassAction', { name: '12B History' })).id!
  const seats = (await done('addSeatsAction', { classId, count: 5 })) as unknown as { id: string }[]
  await done('setQuestionAction', { classId, chosen: CHOSEN, terms: TERMS, groups: {} })
  const joinCode = (await done('moveDoorAction', { classId, door: 'open' })).joinCode!
  const first = await Visitor.arrive('first pupil', server.url)
  await first.enter('resume', { code: await cardOf(classId, seats[0]!.id) })

  const demo = await done('makeDemoClassAction', {})
  const demoSeats = await seatsOf(demo.classId!)
  const pupil = await Visitor.arrive('pupil', server.url)
  await pupil.enter('resume', { code: await cardOf(demo.classId!, demoSeats[CAME_BACK - 1]!) })
  const pupilMap = /href="(\/assignments\/[^"/]+)"/.exec((await pupil.ask('GET', '/maps')).body)?.[1] ?? ''
  const review = `/assignments/${demo.assignmentId}/review/${demoSeats[HANDED_IN - 1]}`
  const mapOfPupil = (await done('beginAssignmentAction', { assignmentId: demo.assignmentId }, pupil)).mapId!

  const guest = await browser.newPage({ baseURL: server.url })
  await becomeGuest(guest)
  const map = neutralMap('pictures-map', 24)
  await keepMap(guest, map)
  const guestState = await guest.context().storageState()
  await guest.context().close()

  const teacherState: State = { cookies: await teacher.cookies(), origins: [] }
  // Read once before the first picture: it would be marked as read between two of them.
  const reader = await browser.newContext({ baseURL: server.url, storageState: teacherState })
  const page = await reader.newPage()
  await page.goto(review)
  await page.waitForResponse((response) => response.request().method() === 'POST')
  await reader.close()

  const world: World = {
    who: {
      visitor: { cookies: [], origins: [] },
      guest: guestState,
      pupil: { cookies: await pupil.cookies(), origins: [] },
      teacher: teacherState,
    },
    at: {
      map: `/maps/${map.id}`,
      class: `/classes/${classId}`,
      demoClass: `/classes/${demo.classId}`,
      demo: `/assignments/${demo.assignmentId}`,
      review,
      returned: `/maps/${mapOfPupil}/returned`,
      work: pupilMap,
      joinCode,
    },
  }
  await Promise.all([teacher, first, pupil].map((visitor) => visitor.leave()))
  return world

  async function cardOf(of: string, seatId: string): Promise<string> {
    const made = (await done('makeCardsAction', { classId: of, seatIds: [seatId], ending: 0 })) as unknown as {
      cards: { code: string }[]
    }
    return made.cards[0]!.code
  }

  /** The seats of a class in the order of its register, read off its page. */
  async function seatsOf(of: string): Promise<string[]> {
    const { body } = await teacher.ask('GET', `/classes/${of}`)
    const rows = [...body.matchAll(/data-seat="([^"]+)"/g)].map((found) => found[1]!)
    return [...new Set(rows)]
  }
}
