import { defineCheck } from '../check'
import { quoteClaim } from '../wording'

export const outsideDates = defineCheck({
  id: 'F4',
  slug: 'outside-dates',
  skill: 'Relevant knowledge',
  severity: 'improve',
  look: ({ placed, map }) => {
    const { from, to } = map.question
    if (from === null && to === null) return []
    const period =
      from === null ? `up to ${to}` : to === null ? `${from} onwards` : from === to ? `${from}` : `${from}–${to}`
    return placed
      .filter(
        (c) =>
          !c.claim.context &&
          c.years().length > 0 &&
          c.years().every((y) => y.to < (from ?? y.to) || y.from > (to ?? y.from)),
      )
      .map((c) => ({
        say: 'outside',
        fill: { card: quoteClaim(c), year: `${c.years()[0]!.from}`, period },
        nodes: [c.id],
        place: { at: 'claim', id: c.id, open: 'context' },
      }))
  },
})
