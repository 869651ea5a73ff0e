import { periodWords, yearWords } from '../../shared/period'
import { defineCheck } from '../check'
import { quoteClaim } from '../wording'

/** What comes before the period is background, or where a change began; what comes after it can explain nothing. */
export const outsideDates = defineCheck({
  id: 'F4',
  slug: 'outside-dates',
  skill: 'Relevant knowledge',
  severity: 'improve',
  look: ({ placed, map }) => {
    const { from, to } = map.question
    if (to === null) return []
    return placed
      .filter(
        ({ claim, years }) =>
          !claim.context &&
          (claim.role === 'claim' || claim.role === 'evidence') &&
          years().length > 0 &&
          years().every((y) => y.from > to),
      )
      .map((c) => ({
        say: 'outside',
        fill: {
          card: quoteClaim(c),
          year: yearWords(Math.min(...c.years().map((y) => y.from))),
          period: periodWords({ from, to }),
        },
        nodes: [c.id],
        place: { at: 'claim', id: c.id, open: 'context' },
      }))
  },
})
