import { stanceSign } from '@/lib/domain/review/criteria-row'
import { capital } from '@/lib/domain/shared/words'
import type { SmallMap } from './draw-small-map'

/** What a small map shows, for those who do not see it: “Power base 45 for; Policy 25 against, unanswered. Stance +2.” */
export function smallMapWords({ lanes, more, rings, about, stance }: SmallMap): string {
  if (lanes.length === 0) return 'Nothing placed.'
  const told = lanes.map(({ name, weight, sideSaid, open, wrong }) =>
    [
      `${name} ${weight === null ? 'no weight' : Math.round(weight)} ${sideSaid || 'no side'}`,
      ...(open ? ['unanswered'] : []),
      ...(wrong ? ['holds a wrong card'] : []),
    ].join(', '),
  )
  const rest = more > 0 ? [`${more} more`] : []
  const linked = rings.length > 0 ? ` ${capital(about)} linked.` : ''
  const judged =
    stance === null ? 'No stance.' : `Stance ${stanceSign(stance.value)}${stance.tested ? '' : ', no test named'}.`
  return `${[...told, ...rest].join('; ')}.${linked} ${judged}`
}
