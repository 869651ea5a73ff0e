import { draws } from '../builders/draws'
import { addressOf } from './rights/address-of'
import { surface } from './rights/surface'
import { type Row, TABLE } from './rights/table'
import { type Answer, builtActions } from './rights/visitor'
import { ACTORS, type Actor, MISSING, makeWorld, type World } from './rights/world'
import { expect, test } from './test'

const AT_ONCE = 12

type Object = 'near' | 'far' | 'missing'
type Cell = { name: string; row: Row; actor: Actor; object: Object | null }

const cellsOf = ([name, row]: [string, Row]): Cell[] => {
  const objects: (Object | null)[] = 'who' in row ? ['near', 'far', 'missing'] : [null]
  return ACTORS.flatMap((actor) => objects.map((object) => ({ name, row, actor, object })))
}

function isAnswered({ row, actor, object }: Cell): boolean {
  if ('who' in row) return object === 'near' || object === 'far' ? row.who[object].includes(actor) : false
  return row.may === 'anybody' || row.may.includes(actor)
}

/** Arguments that no page sends. */
const NONSENSE = [[], [null], [{}], [[]], ['x'.repeat(200), { a: { b: 1 } }]]

const NAMES = Object.keys(TABLE)

/** Of the visitors whom a row refuses four of nine ask, in the next row the next four; all of them in a whole run. */
const isDrawn = ({ name, actor }: Cell): boolean =>
  (ACTORS.indexOf(actor) + 4 * NAMES.indexOf(name)) % ACTORS.length < draws(4, ACTORS.length)

async function ask(world: World, { name, row, actor, object }: Cell): Promise<Answer> {
  const of = object === null || object === 'missing' ? MISSING : world[object]
  const visitor = world.actors[actor]
  const [kind, what = ''] = name.split(' ') as [string, string]
  if (kind === 'act') return visitor.act(builtActions().get(what)!, row.args?.(of) ?? [])
  const path = ('path' in row && row.path) || addressOf(what, of)
  return visitor.ask(kind === 'page' ? 'GET' : kind, path, row.body?.(of))
}

/** What a cell got that it should not have, in words; null where all is as the table says. */
function wrongIn(cell: Cell, answer: Answer): string | null {
  const { name, actor, object } = cell
  const { status, code, body } = answer
  const right = name.startsWith('page ') ? isRightPage(cell, answer) : isRightAnswer(cell, answer)
  return right ? null : `${name} × ${actor} × ${object ?? 'no thing'}: ${status} ${code ?? body.slice(0, 80)}`
}

function isRightPage(cell: Cell, { status }: Answer): boolean {
  if ('may' in cell.row && cell.row.may === 'anybody') return status < 400
  return isAnswered(cell) ? status === 200 : status === 404 || status === 307
}

function isRightAnswer(cell: Cell, { status, code }: Answer): boolean {
  if (status >= 500) return false
  if ('may' in cell.row && cell.row.may === 'anybody') return true
  if (!isAnswered(cell)) return code === (cell.actor === 'anonymous' ? 'sign-in' : 'not-found')
  if (code === 'bad-request') return cell.object === null
  return code !== 'not-found' && code !== 'sign-in'
}

test('every route, page and action answers its visitors as the table of rights says', async ({ unused }) => {
  expect(
    surface().filter((name) => !(name in TABLE)),
    'asked for, but not in the table',
  ).toEqual([])
  expect(
    Object.keys(TABLE).filter((name) => !surface().includes(name)),
    'in the table, but not there',
  ).toEqual([])
  const built = builtActions()
  const uncalled = Object.keys(TABLE).filter((name) => name.startsWith('act ') && !built.has(name.slice(4)))
  expect(uncalled, 'actions that no page calls').toEqual([])

  const world = await makeWorld(unused)
  const cells = Object.entries(TABLE).flatMap(cellsOf)
  // First all that is refused, then all that is answered, then what would take somebody's way in or work away.
  const refused = cells.filter((cell) => !isAnswered(cell) && isDrawn(cell))
  const answered = cells.filter((cell) => isAnswered(cell))
  const wrong: string[] = []
  const heard = new Map<string, string>()
  const hear = (cell: Cell, answer: Answer) => {
    const said = wrongIn(cell, answer)
    if (said) wrong.push(said)
    if (isAnswered(cell) || cell.object === null || cell.name.startsWith('page ')) return
    // Somebody else's thing and one that never was: the same answer, to the byte.
    const key = `${cell.name} × ${cell.actor}`
    const before = heard.get(key)
    if (before !== undefined && before !== answer.body) wrong.push(`${key} tells a foreign thing from a missing one`)
    heard.set(key, answer.body)
  }
  // What is refused changes nothing, and can be asked by many at once.
  for (let i = 0; i < refused.length; i += AT_ONCE) {
    const some = refused.slice(i, i + AT_ONCE)
    const answers = await Promise.all(some.map((cell) => ask(world, cell)))
    for (const [j, cell] of some.entries()) hear(cell, answers[j]!)
  }
  for (const turn of [0, 1, 2])
    for (const cell of answered.filter((c) => (c.row.last ?? 0) === turn)) hear(cell, await ask(world, cell))
  for (const [i, [name, action]] of [...built].entries()) {
    // Two of five to every action, to the next one the next two; all of them in a whole run.
    for (const nonsense of NONSENSE.filter((_, j) => (i * 2 + j) % NONSENSE.length < draws(2, NONSENSE.length))) {
      const { status } = await world.actors.author.act(action, nonsense)
      if (status >= 500) wrong.push(`${name} throws at ${JSON.stringify(nonsense).slice(0, 40)}`)
    }
  }
  await world.leave()
  console.log(`    ${cells.length} cells: ${answered.length} answered, ${refused.length} refused here`)
  expect(wrong).toEqual([])
})
