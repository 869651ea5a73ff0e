import { placeOnCard, readBullet } from '@/lib/domain/deck/guess-role'
import { ROLE_CUES } from '@/lib/domain/deck/role-cues/cues'
import { Role } from '@/lib/domain/shared/role'
import { cardsIn, labelsIn } from './labelled-bullets'

/** The sets on whose labels the weights of the cues are fitted, and the only ones: later sets measure them. */
export const FITTED_ON = ['one', 'two', 'three', 'four'].map((name) => `tests/judge/${name}`)

/** A labelled bullet with the cues found in it. `roles`: what an examiner would accept, the best first. */
export type CuedBullet = { set: string; deck: string; cues: Record<Role, string[]>; roles: Role[] }

/** The bullets of a set’s decks, as an import reads them. */
export function cuedBullets(set: string): CuedBullet[] {
  const labels = labelsIn(set)
  return [...new Set(labels.map(({ deck }) => deck))].flatMap((deck) => {
    const left = labels.filter((label) => label.deck === deck)
    return cardsIn(set, deck).flatMap(({ question, claims }) =>
      claims.flatMap(({ text }, i) => {
        const at = left.findIndex((of) => of.bullet === text)
        const [label] = at < 0 ? [] : left.splice(at, 1)
        if (!label) return []
        const bullet = readBullet(text, placeOnCard(question, claims, i))
        const found = (role: Role) =>
          Object.entries(ROLE_CUES[role]).flatMap(([name, { find }]) => (find(bullet) === null ? [] : [name]))
        const cues = {
          claim: found('claim'),
          evidence: found('evidence'),
          explanation: found('explanation'),
          judgement: found('judgement'),
        }
        return [{ set, deck, cues, roles: label.roles.map((role) => Role.parse(role)) }]
      }),
    )
  })
}
