import { expect, test } from 'vitest'
import { defaultPlanRules, sampleMap } from '@/content'
import { Claim } from '@/lib/domain/map/argument-map'
import { historiansNoteOpen } from '@/lib/domain/plan/checks/historians-note-open'
import { readPlan } from '@/lib/domain/plan/read-plan'
import { noteBadge, noteWaits } from '@/lib/domain/shared/note'

const noted = (note: { verdict: string; text: string }) =>
  Claim.parse({ id: 'c', text: 'The harvest failed in 1789.', paragraph: 'p', note })

test.each<[string, { verdict: string; text: string }, boolean, string]>([
  ['says so', { verdict: 'put-right', text: 'Often given as 1788.' }, false, 'Put right'],
  [
    'was called wrong by an older deck whose note says that it was put right',
    { verdict: 'wrong', text: 'Put right. Often given as 1788.' },
    false,
    'Put right',
  ],
  ['is wrong as it stands', { verdict: 'wrong', text: 'The harvest failed in 1788.' }, true, 'Not right'],
  ['is disputed', { verdict: 'contested', text: 'Some put the failure later.' }, true, 'Note'],
])('a card that %s', (_, note, waits, badge) => {
  const claim = noted(note)
  expect(noteWaits(claim)).toBe(waits)
  expect(noteBadge(claim.note!)).toBe(badge)
})

test('a corrected card draws no finding, whether the map is new or was made when its note still said “wrong”', () => {
  const older = {
    ...sampleMap,
    claims: sampleMap.claims.map((claim) =>
      Claim.parse(
        claim.note?.verdict === 'put-right' ? { ...claim, note: { ...claim.note, verdict: 'wrong' } } : claim,
      ),
    ),
  }
  for (const map of [sampleMap, older]) {
    const corrected = map.claims.filter((c) => /^Put right/.test(c.note?.text ?? '')).map((c) => c.id)
    expect(corrected).toHaveLength(6)
    const placed = {
      ...map,
      claims: map.claims.map((c) => ({ ...c, paragraph: c.paragraph ?? map.paragraphs[0]!.id })),
    }
    const found = historiansNoteOpen.find(readPlan(placed, defaultPlanRules)).flatMap((f) => f.nodes)
    expect(found.filter((id) => corrected.includes(id))).toEqual([])
    expect(found.length).toBeGreaterThan(0)
  }
})
