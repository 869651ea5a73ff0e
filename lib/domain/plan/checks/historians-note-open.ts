import { defineCheck } from '../check'
import { quoteClaim } from '../wording'

export const historiansNoteOpen = defineCheck({
  id: 'E5',
  slug: 'historians-note-open',
  skill: 'Accurate knowledge',
  severity: 'improve',
  look: ({ placed }) =>
    placed.flatMap((c) => {
      const verdict = c.claim.note?.verdict
      if (c.claim.noteDealtWith || (verdict !== 'contested' && verdict !== 'unverified' && verdict !== 'wrong'))
        return []
      return [
        {
          say: verdict,
          severity: verdict === 'wrong' ? 'fix' : 'improve',
          fill: { card: quoteClaim(c) },
          nodes: [c.id],
          place: { at: 'claim', id: c.id, open: 'note' },
        },
      ]
    }),
})
