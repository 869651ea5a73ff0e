import { describe, expect, test } from 'vitest'
import { builtInDecks, sampleMap } from '@/content'
import { applyChange } from '@/lib/domain/map/apply-change'
import { setTitle } from '@/lib/domain/map/commands/set-title'
import { parseArchive } from '@/lib/formats/archive/parse-archive'

const change = setTitle.run(sampleMap, { title: 'Renamed' })
const changes = change.ok ? [change.value] : []
const renamed = applyChange(sampleMap, changes[0]!)
const journal = [{ at: '2026-03-02T18:00:00.000Z', mine: true, changes }]
const archive = (fields: object) => ({ format: 'howfar-archive', version: 1, ...fields })
const read = (fields: object) => {
  const result = parseArchive(archive(fields), 'old.json')
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value
}

describe('opening an archive', () => {
  test('takes a map with the history that leads to it', () => {
    const { maps, losses } = read({ maps: [{ map: renamed, start: sampleMap, journal }] })
    expect(maps).toMatchObject([{ own: true, map: renamed, start: sampleMap, journal }])
    expect(losses).toEqual([])
  })

  test.each([
    ['a history that leads elsewhere', { map: sampleMap, start: { ...sampleMap, title: 'Another' }, journal }],
    ['a history that cannot be read', { map: sampleMap, start: sampleMap, journal: [{ changes: 7 }] }],
    ['no history', { map: sampleMap }],
  ])('takes a map without %s, and says so', (_, map) => {
    const { maps, losses } = read({ maps: [map] })
    expect(maps).toMatchObject([{ map: sampleMap, start: null, journal: [] }])
    expect(losses).toEqual([expect.stringContaining('“Sample: the party machine” comes without its history')])
  })

  test('leaves out what is spoiled, keeps the rest, and says what is missing', () => {
    const { decks, maps, bank, losses } = read({
      decks: [{ id: 'a', deck: builtInDecks[0]!.deck }, { id: 'b' }],
      maps: [null, { map: { ...sampleMap, relations: [{ id: 'r', from: 'p1', to: 'gone', kind: 'supports' }] } }],
      handIns: [{}, {}],
      classes: [{}],
      bank: 'none',
    })
    expect([decks.length, maps.length, bank]).toEqual([1, 0, null])
    expect(losses).toEqual([
      'Deck 2 cannot be read and was left out.',
      'Map 1 cannot be read and was left out.',
      expect.stringMatching(/“gone”.*\. It was left out\.$/),
      'The comment bank cannot be read and was left out.',
      expect.stringMatching(/^2 hand-ins not taken over/),
      expect.stringMatching(/^1 class not taken over/),
    ])
  })

  test.each([
    ['nothing', null, /is not an archive of Howfar/],
    ['a list', [], /is not an archive of Howfar/],
    ['a single map', sampleMap, /is a single map/],
    ['an archive of a newer version', archive({ version: 2 }), /newer Howfar \(version 2\)/],
    ['an archive whose maps are no list', archive({ maps: 'many' }), /cannot be read at maps/],
  ])('refuses %s with a sentence that names the file', (_, value, sentence) => {
    const result = parseArchive(value, 'old.json')
    expect(result.ok ? '' : result.refusal.message).toMatch(/^old\.json/)
    expect(result.ok ? '' : result.refusal.message).toMatch(sentence)
  })
})
