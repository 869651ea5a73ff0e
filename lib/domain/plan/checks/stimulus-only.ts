import { listed } from '../../shared/words'
import { defineCheck } from '../check'

export const stimulusOnly = defineCheck({
  id: 'B5',
  slug: 'stimulus-only',
  skill: 'Range of knowledge',
  severity: 'fix',
  look: ({ paragraphs, map, preset }) => {
    const { stimulus } = map.question
    // A prompt is the id of a factor, or its name as a person typed it.
    const prompts = new Set(stimulus.map((s) => s.trim().toLowerCase()))
    const own = paragraphs.some(
      ({ paragraph, name }) => !prompts.has(paragraph.factor?.toLowerCase() ?? '') && !prompts.has(name.toLowerCase()),
    )
    if (!preset.beyondStimulus || prompts.size === 0 || paragraphs.length === 0 || own) return []
    const names = stimulus.map((s) => map.factors.find((f) => f.id === s)?.name ?? s)
    return [
      {
        say: 'only',
        fill: { stimulus: listed(names) },
        nodes: paragraphs.map((p) => p.id),
        place: { at: 'map', open: 'new-paragraph' },
      },
    ]
  },
})
