import type { Role } from '@/lib/domain/shared/role'
import { type CuedBullet, cuedBullets, FITTED_ON } from './cued-bullets'
import { share } from './report'
import { fitRoles, roleBy } from './role-fit'

/** `npm run judge:roles`: what a deck gives that the weights were not fitted on, then the weights. */
const FOLDS = 10
const all = FITTED_ON.flatMap(cuedBullets)
const decks = [...new Set(all.map(({ deck }) => deck))]
const foldOf = ({ deck }: CuedBullet): number => decks.indexOf(deck) % FOLDS

const guesses = Array.from({ length: FOLDS }, (_, fold) =>
  guessBy(
    all.filter((bullet) => foldOf(bullet) !== fold),
    all.filter((bullet) => foldOf(bullet) === fold),
  ),
).flat()
say('each deck by weights fitted without it', guesses)
for (const set of FITTED_ON)
  say(
    `${set}, the same`,
    guesses.filter(({ bullet }) => bullet.set === set),
  )
for (const set of FITTED_ON) {
  const other = all.filter((bullet) => bullet.set !== set)
  const own = all.filter((bullet) => bullet.set === set)
  say(`${set} by weights fitted on the other sets`, guessBy(other, own))
}
process.stdout.write(`\n${JSON.stringify(fitRoles(all), null, 2)}\n`)

function guessBy(fitted: CuedBullet[], judged: CuedBullet[]) {
  const weights = fitRoles(fitted)
  return judged.map((bullet) => ({ bullet, guess: roleBy(weights, bullet) }))
}

function say(what: string, of: { bullet: CuedBullet; guess: Role }[]) {
  const right = of.filter(({ bullet, guess }) => bullet.roles.includes(guess))
  const due = of.filter(({ bullet }) => bullet.roles[0] === 'judgement')
  const found = due.filter(({ guess }) => guess === 'judgement')
  const called = of.filter(({ guess }) => guess === 'judgement')
  const rightly = called.filter(({ bullet }) => bullet.roles.includes('judgement'))
  process.stdout.write(
    `${what}: roles ${share(right.length, of.length).toFixed(3)}, judgements ${found.length} of ${due.length}, called rightly ${rightly.length} of ${called.length}\n`,
  )
}
