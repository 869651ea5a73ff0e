import { ROLE_CUES } from '@/lib/domain/deck/role-cues/cues'
import { Role } from '@/lib/domain/shared/role'
import type { CuedBullet } from './cued-bullets'

/** What a role begins with, and what each of its cues adds. */
export type RoleWeights = { bases: Record<Role, number>; weights: Record<Role, Record<string, number>> }

/**
 * What is taken for true of a cue before any bullet was read: it adds 1 to its role, or 3 where the words leave little
 * doubt. The fit moves a weight from there as far as the bullets bear it out, so a cue that is rare in the labelled decks
 * keeps nearly what it began with.
 */
const HINT = 1
const PLAIN = 4
const PLAIN_CUES = new Set(
  `concludes foremost weighs wouldHave supposes without rates must byItself iSay opensWithThis isWhy isAnImage quotation
    example`.split(/\s+/),
)
/** How many bullets it takes, about, to move a weight by what they say. */
const FIRMNESS = 4
/** A judgement that is not found costs as much as two other mistakes: there are few of them. */
const COST: Record<Role, number> = { claim: 1, evidence: 1, explanation: 1, judgement: 2 }
/**
 * Not fitted. In the labelled decks nine judgements of ten close their heading, and most headings close with one; in
 * notes that nobody wrote for a test fewer do. The fit would more than double it.
 */
const HELD = new Set(['last', 'long'])
const ROUNDS = 1500

/** One number that is fitted: what a role begins with (`cue` null) or what one of its cues adds. */
type Unknown = { role: Role; cue: string | null; start: number }

const UNKNOWNS: Unknown[] = Role.options.flatMap((role) => [
  { role, cue: null, start: 0 },
  ...Object.keys(ROLE_CUES[role]).map((cue) => ({ role, cue, start: PLAIN_CUES.has(cue) ? PLAIN : HINT })),
])

/** Only differences between roles count, so one of them begins with nothing. */
const isFixed = ({ role, cue }: Unknown) => HELD.has(cue ?? '') || (cue === null && role === 'claim')

/** A bullet in numbers: which unknowns speak for each role, and which roles are right. */
type Row = { voices: number[][]; right: number[]; cost: number }

/**
 * The weights by which the labelled roles are likeliest, each drawn towards what was taken for true: logistic regression
 * in which a cue speaks for one role alone. Steps are so small that none can overshoot; the same bullets give the same
 * weights.
 */
export function fitRoles(bullets: CuedBullet[]): RoleWeights {
  const rows = bullets.map(rowOf)
  const caution: number[] = UNKNOWNS.map(({ cue }) => (cue === null ? 0 : FIRMNESS))
  for (const { voices, cost } of rows) {
    const all = voices.flat()
    for (const i of all) caution[i] = (caution[i] ?? 0) + (cost * all.length) / 4
  }
  let weights = UNKNOWNS.map(({ start }) => start)
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = slopesOf(weights, rows)
    weights = weights.map((weight, i) => weight - (slopes[i] ?? 0) / (caution[i] ?? 1))
  }
  return named(weights)
}

function rowOf({ cues, roles }: CuedBullet): Row {
  const voices = Role.options.map((role) =>
    UNKNOWNS.flatMap((unknown, i) =>
      unknown.role === role && (unknown.cue === null || cues[role].includes(unknown.cue)) ? [i] : [],
    ),
  )
  return { voices, right: roles.map((role) => Role.options.indexOf(role)), cost: COST[roles[0] ?? 'claim'] }
}

function slopesOf(weights: number[], rows: Row[]): number[] {
  const slopes = UNKNOWNS.map(({ cue, start }, i) => (cue === null ? 0 : FIRMNESS * ((weights[i] ?? 0) - start)))
  for (const { voices, right, cost } of rows) {
    const shares = sharesOf(voices.map((all) => all.reduce((sum, i) => sum + (weights[i] ?? 0), 0)))
    const aim = aimOf(shares, right)
    for (const [role, all] of voices.entries()) {
      const off = cost * ((shares[role] ?? 0) - (aim[role] ?? 0))
      for (const i of all) slopes[i] = (slopes[i] ?? 0) + off
    }
  }
  return slopes.map((slope, i) => (isFixed(UNKNOWNS[i] as Unknown) ? 0 : slope))
}

function sharesOf(scores: number[]): number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

/** Half goes to the best label, half to those accepted, as likely as each is already. */
function aimOf(shares: number[], right: number[]): number[] {
  const accepted = right.reduce((sum, role) => sum + (shares[role] ?? 0), 0)
  return shares.map(
    (share, role) => (right.includes(role) ? (0.5 * share) / accepted : 0) + (role === right[0] ? 0.5 : 0),
  )
}

function named(weights: number[]): RoleWeights {
  const round = (weight = 0) => Math.round(weight * 10) / 10
  const found = UNKNOWNS.map((unknown, i) => ({ ...unknown, weight: round(weights[i]) }))
  const own = (role: Role) => found.filter((one) => one.role === role)
  const each = <T>(of: (role: Role) => T) =>
    Object.fromEntries(Role.options.map((role) => [role, of(role)])) as Record<Role, T>
  return {
    bases: each((role) => own(role).find(({ cue }) => cue === null)?.weight ?? 0),
    weights: each((role) =>
      Object.fromEntries(own(role).flatMap(({ cue, weight }) => (cue === null ? [] : [[cue, weight]]))),
    ),
  }
}

/** The role that weights give a bullet. */
export function roleBy({ bases, weights }: RoleWeights, { cues }: CuedBullet): Role {
  const score = (role: Role) => cues[role].reduce((sum, cue) => sum + (weights[role][cue] ?? 0), bases[role])
  return Role.options.reduce((best, next) => (score(next) > score(best) ? next : best))
}
