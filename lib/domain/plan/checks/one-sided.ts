import { defineCheck } from '../check'

export const oneSided = defineCheck({
  id: 'B1',
  slug: 'one-sided',
  skill: 'Balance: the other side',
  severity: 'fix',
  look: ({ filled, map }) => {
    const sides = new Set(filled.flatMap((p) => p.side ?? []))
    const balanced = sides.has('qualifies') || sides.size > 1
    const last = filled.at(-1)
    if (filled.length < 2 || !last || balanced) return []
    const unsaid = filled.find((p) => p.side === null)
    const unnamed = filled.findLast((p) => p.paragraph.factor !== map.question.statedFactor)
    return [
      {
        say: sides.size === 0 ? 'unsaid' : 'oneWay',
        fill: {},
        nodes: filled.map((p) => p.id),
        place: { at: 'paragraph', id: (unsaid ?? unnamed ?? last).id, open: 'towards' },
      },
    ]
  },
})
