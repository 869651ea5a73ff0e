import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { defaultPlanRules } from '@/content'
import { checkHelp, helpOf, whatChecksSee } from '@/content/check-help'
import { CHECKS } from '@/lib/domain/plan/checks/all'
import { CHECK_IDS, type CheckId } from '@/lib/domain/plan/finding'

const words = (text: string) => text.split(/\s+/).length

describe('the help pages', () => {
  test('are one for each check, under its slug, and none is without a check', () => {
    expect([...checkHelp].map(([slug, page]) => [slug, page.check]).sort()).toEqual(
      CHECKS.map((c) => [c.slug, c.id]).sort(),
    )
    expect(readdirSync('content/help/checks').sort()).toEqual(CHECKS.map((c) => `${c.slug}.json`).sort())
    expect(
      readdirSync('lib/domain/plan/checks')
        .filter((f) => !['all.ts', 'find.ts'].includes(f))
        .sort(),
    ).toEqual(CHECKS.map((c) => `${c.slug}.ts`).sort())
  })

  test.each(CHECK_IDS)('%s is told in 80 to 190 words', (id) => {
    const { title, looksFor, why, putRight, example, weak, better, ask, notThis } = helpOf(id)
    const length = words([title, looksFor, why, ...putRight, example, weak, better, ask, notThis].join(' '))
    expect(length).toBeGreaterThanOrEqual(80)
    expect(length).toBeLessThanOrEqual(190)
  })

  test.each(CHECK_IDS)('%s shows one thought weak and better, and asks one thing of the reader’s own card', (id) => {
    const { weak, better, ask } = helpOf(id)
    expect(weak).not.toBe(better)
    expect(ask).toMatch(/\?/)
    expect(words(ask)).toBeLessThanOrEqual(32)
  })

  test('give their examples from another topic than the built-in deck', () => {
    expect([...checkHelp.values()].filter((p) => /stalin|trotsky|lenin|soviet|purge/i.test(JSON.stringify(p)))).toEqual(
      [],
    )
  })

  test('say what checks cannot see', () => {
    expect(whatChecksSee.paragraphs.join(' ')).toMatch(/all of them and still be wrong about the past/)
  })
})

describe('what the checks say', () => {
  const said = Object.entries(defaultPlanRules.checks).flatMap(([id, { say }]) =>
    Object.entries(say).map(([name, s]) => ({ id: id as CheckId, name, ...s })),
  )
  test.each(said)('$id $name is a short question', ({ message, fix }) => {
    expect(message).toContain('?')
    expect(words(message)).toBeLessThanOrEqual(40)
    expect(message).not.toMatch(/["']/)
    expect(words(fix)).toBeLessThanOrEqual(3)
  })

  test('names no board and gives no mark', () => {
    const all = JSON.stringify([defaultPlanRules.checks, [...checkHelp.values()], whatChecksSee])
    expect(all).not.toMatch(/edexcel|aqa|ocr\b|cambridge|eduqas|out of ten|per cent/i)
  })
})
