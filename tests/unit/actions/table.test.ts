import { describe, expect, test } from 'vitest'
import { CLAIM_ACTIONS } from '@/components/actions/claim-actions'
import { LINK_ACTIONS } from '@/components/actions/link-actions'
import { MAP_ACTIONS } from '@/components/actions/map-actions'
import { linkOffers, offersFor, offersForMap } from '@/components/actions/offers'
import { PARAGRAPH_ACTIONS } from '@/components/actions/paragraph-actions'
import { footOf, press, type View } from '@/components/actions/view'
import { CANVAS } from '@/components/map/canvas/canvas-view'
import { OUTLINE } from '@/components/map/outline/outline-view'
import { COMMANDS } from '@/lib/domain/map/commands/all'
import { readingOrder } from '@/lib/domain/map/reading-order'
import { HeadlessTools } from '@/tests/builders/headless-tools'
import { sketchMap } from '@/tests/builders/map-builder'

const VIEWS = [CANVAS, OUTLINE]
const map = sketchMap({
  paragraphs: { p1: { claims: { a: 'claim', b: 'evidence' } }, p2: { claims: { c: 'claim' } } },
  tray: { t: 'claim' },
  relations: ['b exemplifies a', 'a links c', 'p1 supports answer'],
})
const ALL = [...CLAIM_ACTIONS, ...PARAGRAPH_ACTIONS, ...LINK_ACTIONS, ...MAP_ACTIONS]

/** Commands that no node's action leads to, because every view has them in the same place beside it. */
const BESIDE: Record<string, string> = {
  'set-title': 'the list of maps',
  'set-question': 'the question over every view',
  'add-factor': 'the import of a deck',
  'dismiss-finding': 'the findings beside every view',
  'restore-finding': 'the findings beside every view',
  'move-claims': 'the card sort, for several cards at once',
  'sort-claims': 'the card sort',
  'weigh-claims': 'the diamond, for two cards that change places',
  'weigh-paragraphs': 'the line beside every view that says what it would take',
  'write-from-memory': 'the tray from memory',
  'bring-in': 'the tray, where the deck has got new cards',
  'add-list': 'a list that is pasted, in every view',
  'mark-recall': 'the tray from memory',
  'put-back': 'the words in the hand, over every view',
  'keep-version': 'the versions beside every view',
  'rename-version': 'the versions beside every view',
  'remove-version': 'the versions beside every view',
}
/** Text boxes and rows of a view, which are not in a menu. */
const WRITTEN_IN_PLACE = ['set-judgement']

/** Everything a view offers on this map, as words: what, on what, with which key. */
function offered(view: View): string[] {
  const tools = new HeadlessTools(map)
  const nodes = readingOrder(map).flatMap((id) => [
    ...offersFor(tools, id).map((o) => `${id}: ${o.id} ${o.keys.filter((k) => !view.ownKeys.has(k)).join(' ')}`),
    ...linkOffers(tools, id).flatMap((l) => l.offers.map((o) => `${id}, ${l.words}: ${o.id}`)),
  ])
  return [...nodes, ...footOf(view, tools).map((o) => `map: ${o.id}`)]
}

describe('the canvas and the outline', () => {
  test('offer the same actions on every node, every link and the map, with the same keys', () => {
    expect(offered(OUTLINE)).toEqual(offered(CANVAS))
  })

  test.each(VIEWS)('leave nothing out without a reason: $name', ({ leavesOut }) => {
    const ids = offersForMap(new HeadlessTools(map)).map((o) => o.id)
    for (const [id, reason] of Object.entries(leavesOut)) {
      expect(ids).toContain(id)
      expect(reason).toMatch(/^[A-Z].+\.$/)
    }
  })

  test.each(VIEWS)('keep no key for themselves that an action has: $name', ({ ownKeys }) => {
    expect(ALL.flatMap((a) => a.keys ?? []).filter((key) => ownKeys.has(key))).toEqual([])
  })

  test('lead to every command there is, but for those beside them', () => {
    const reached = new Set([...ALL.flatMap((a) => a.commands), ...WRITTEN_IN_PLACE])
    const missing = COMMANDS.map((c) => c.name).filter((name) => !reached.has(name) && !(name in BESIDE))
    expect(missing, 'give it an action, or say where else it is reached').toEqual([])
    expect([...reached].filter((name) => !COMMANDS.some((c) => c.name === name))).toEqual([])
  })
})

describe('the table of actions', () => {
  test.each([
    ['a claim', [...CLAIM_ACTIONS, ...MAP_ACTIONS]],
    ['a paragraph', [...PARAGRAPH_ACTIONS, ...MAP_ACTIONS]],
    ['a link', LINK_ACTIONS],
  ])('has each key and each id once on %s', (_, actions) => {
    const keys = actions.flatMap((a) => a.keys ?? [])
    expect(keys).toEqual([...new Set(keys)])
    const ids = actions.map((a) => a.id)
    expect(ids).toEqual([...new Set(ids)])
  })

  test('says in one phrase what each action does', () => {
    const tools = new HeadlessTools(map)
    for (const offer of [...offersFor(tools, 'b'), ...offersFor(tools, 'p1'), ...offersForMap(tools)])
      expect(offer.label).toMatch(/^[A-Z][^.]*[^.\s]$/)
  })

  test('a key whose action does not apply is answered, and changes nothing', () => {
    const tools = new HeadlessTools(map)
    expect(press(OUTLINE, tools, 'a', 'Alt+ArrowLeft')).toBe(true)
    expect(tools.said).toEqual(['Detach: not possible here.'])
    expect(tools.map).toBe(map)
  })

  test('a key that is nobody’s is left to the page', () => {
    expect(press(OUTLINE, new HeadlessTools(map), 'a', 'z')).toBe(false)
    expect(press(CANVAS, new HeadlessTools(map), 'gone', 'm')).toBe(false)
  })

  test('what takes a claim away leaves the focus at what is read next', () => {
    const tools = new HeadlessTools(map)
    press(OUTLINE, tools, 'b', 'Delete')
    expect(tools.focused).toBe('p2')
    press(CANVAS, tools, 'p2', 'Shift+Delete')
    expect(tools.focused).toBe('a')
  })
})
