import { expect, test } from 'vitest'
import { ROLE_BASES, ROLE_WEIGHTS } from '@/lib/domain/deck/role-cues/role-weights'
import { Role } from '@/lib/domain/shared/role'
import { cuedBullets, FITTED_ON } from '../../judge/cued-bullets'
import { fitRoles } from '../../judge/role-fit'

/** Numbers are written to one place, and machines may round the last apart. */
const ONE_PLACE = 0.11

test('what a cue weighs is what the labelled decks say, as they are now', () => {
  const { bases, weights } = fitRoles(FITTED_ON.flatMap(cuedBullets))
  const off = Role.options.flatMap((role) => {
    const written: Record<string, number> = { base: ROLE_BASES[role], ...ROLE_WEIGHTS[role] }
    const fitted: Record<string, number> = { base: bases[role], ...weights[role] }
    return Object.keys({ ...written, ...fitted })
      .filter((cue) => !(Math.abs((written[cue] ?? Number.NaN) - (fitted[cue] ?? Number.NaN)) < ONE_PLACE))
      .map((cue) => `${role} ${cue}: ${written[cue]} is written, ${fitted[cue]} is fitted`)
  })
  expect(off).toEqual([])
})
