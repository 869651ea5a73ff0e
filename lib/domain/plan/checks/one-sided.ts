import { defineCheck } from '../check'
import type { ReadParagraph } from '../read-plan'

export const oneSided = defineCheck({
  id: 'B1',
  slug: 'one-sided',
  skill: 'Balance: the other side',
  severity: 'fix',
  look: ({ paragraphs, map }) => {
    const ways = new Set(paragraphs.flatMap(waysOf))
    const balanced = ways.has('but') || (ways.has('for') && ways.has('against'))
    if (paragraphs.length < 2 || balanced) return []
    const unsaid = paragraphs.find((p) => waysOf(p).length === 0)
    const unnamed = paragraphs.filter((p) => p.paragraph.factor !== map.question.statedFactor).at(-1)
    return [
      {
        say: ways.size === 0 ? 'unsaid' : 'oneWay',
        fill: {},
        nodes: paragraphs.map((p) => p.id),
        place: { at: 'paragraph', id: (unsaid ?? unnamed ?? paragraphs.at(-1)!).id, open: 'towards' },
      },
    ]
  },
})

const WAY = { supports: 'for', exemplifies: 'for', opposes: 'against', qualifies: 'but' } as const

const waysOf = ({ towards }: ReadParagraph) => towards.flatMap(({ kind }) => (kind === 'links' ? [] : [WAY[kind]]))
