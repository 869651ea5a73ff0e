import { describe, expect, test } from 'vitest'
import { LIMITS } from '@/lib/domain/shared/limits'
import { ARCHIVE_BYTES } from '@/lib/formats/archive/archive'
import { BODY_BYTES, bodyBytes, UNLISTED_BYTES } from '@/scripts/server/body-limits.mjs'
import { surface } from '../e2e/rights/surface'

describe('the table of what a request may bring', () => {
  test('names every route that takes a body and every action, and nothing else', () => {
    const takes = surface().filter((name) => !/^(GET|page) /.test(name))
    expect(Object.keys(BODY_BYTES).sort(), 'to be listed in scripts/server/body-limits.mjs').toEqual(takes)
  })

  test('agrees with what is said elsewhere of a save, a map file and an archive', () => {
    expect(BODY_BYTES['POST /api/maps/[id]/changes']).toBe(LIMITS.requestBytes)
    expect(BODY_BYTES['POST /api/maps']).toBe(LIMITS.mapBytes)
    expect(BODY_BYTES['POST /api/account/import']).toBe(ARCHIVE_BYTES)
  })

  test.each([
    ['POST', '/api/maps/9f3/changes?after=1', undefined, BODY_BYTES['POST /api/maps/[id]/changes']],
    ['POST', '/api/auth/callback/guest', undefined, BODY_BYTES['POST /api/auth/[...nextauth]']],
    ['POST', '/decks/new', 'saveDeckAction', BODY_BYTES['act saveDeckAction']],
    // A name of an action buys nothing where a route answers, nor a route's limit for another method or spelling.
    ['POST', '/api/maps/9f3/changes', 'saveDeckAction', BODY_BYTES['POST /api/maps/[id]/changes']],
    ['PUT', '/api/account/import', undefined, UNLISTED_BYTES],
    ['POST', '//api/account/import', undefined, UNLISTED_BYTES],
    ['POST', '/api/account/import/more', undefined, UNLISTED_BYTES],
    ['POST', '/', undefined, UNLISTED_BYTES],
    ['POST', '/nowhere', 'constructor', UNLISTED_BYTES],
  ])('%s %s, action %s', (method, url, action, bytes) => {
    expect(bodyBytes(method, url, action)).toBe(bytes)
  })
})
