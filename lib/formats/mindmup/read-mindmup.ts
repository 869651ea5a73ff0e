import * as z from 'zod'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { oneLine } from '@/lib/domain/shared/words'
import { type Bearing, mapOfArguments, type Statement } from '../arguments/map-of-arguments'
import type { Loss } from '../cards/read-cards'
import { type Source, titleOfSource } from '../cards/source'
import { readJson } from '../text/read-json'

/** What is read of an idea, whose own ideas are read one by one, since a file may nest them as deep as it likes. */
const Idea = z.looseObject({
  title: z.string().nullish(),
  ideas: z.record(z.string(), z.unknown()).nullish(),
  attr: z
    .looseObject({
      group: z.string().nullish(),
      styleNames: z.array(z.string()).nullish(),
      note: z.unknown().optional(),
      icon: z.unknown().optional(),
      attachment: z.unknown().optional(),
    })
    .nullish()
    .catch(null),
})
type Idea = z.infer<typeof Idea>

/** Of the file: newer ones keep their ideas in a root that is none itself. */
const File = Idea.extend({ id: z.unknown().optional(), links: z.array(z.unknown()).nullish().catch(null) })

/**
 * The map of a file of MindMup: an argument map with its reasons and objections, or a mind map, in which what hangs on an
 * idea supports it.
 */
export function readMindmup(source: Source): Result<{ map: ArgumentMap; lost: Loss[] }> {
  const json = readJson(source)
  if (!json.ok) return json
  const file = File.safeParse(json.value)
  if (!file.success || (!file.data.ideas && !file.data.title))
    return refuse('bad-shape', `${source.name}: this is no map of MindMup; it needs a title and its “ideas”.`)
  const { data } = file
  const { statements, bearings, lost } = ideasOf(data, data.id === 'root')
  if (statements.length === 0) return refuse('no-statements', `${source.name}: there is no idea with words in it.`)
  const title = wordsOf(data) || titleOfSource(source)
  return ok(
    mapOfArguments('map', {
      title,
      question: title,
      statements,
      bearings,
      lost: {
        'sticky notes': lost['sticky notes'],
        notes: lost.note,
        pictures: lost.icon,
        attachments: lost.attachment,
        links: data.links?.length ?? 0,
      },
    }),
  )
}

/** What a bracket round objections is called. */
const AGAINST = /^oppos|against|object/i

/** An idea that is still to be read. `on`: what it bears on, by id, and how. */
type Open = { idea: Idea; on: string | null; kind: Bearing['kind'] }

function ideasOf(file: Idea, isContainer: boolean) {
  const statements: Statement[] = []
  const bearings: Bearing[] = []
  const lost = { 'sticky notes': 0, note: 0, icon: 0, attachment: 0 }
  /** Takes an idea, and says what the ideas on it bear on. */
  const take = ({ idea, on, kind }: Open): Omit<Open, 'idea'> => {
    for (const what of BESIDES) if (idea.attr?.[what]) lost[what] += 1
    const group = idea.attr?.group ?? ''
    // A bracket round reasons is no idea: what is in it bears on what it hangs on.
    if (group !== '') return { on, kind: AGAINST.test(group) ? 'opposes' : 'supports' }
    const words = wordsOf(idea)
    if (words === '') return { on, kind: 'supports' }
    const id = `idea ${statements.length + 1}`
    statements.push({ id, text: words })
    if (on !== null) bearings.push({ from: id, to: on, kind })
    return { on: id, kind: 'supports' }
  }
  const top = isContainer ? childrenOf(file) : [file]
  // The next one is taken from the end.
  const open = top.reverse().map((idea): Open => ({ idea, on: null, kind: 'supports' }))
  for (let at = open.pop(); at !== undefined && statements.length <= LIMITS.rows; at = open.pop()) {
    const below = take(at)
    const ideas = childrenOf(at.idea)
    const kept = ideas.filter((idea) => !isSticky(idea))
    lost['sticky notes'] += ideas.length - kept.length
    for (const idea of kept.reverse()) open.push({ idea, ...below })
  }
  return { statements, bearings, lost }
}

/** What may hang on an idea besides its words. */
const BESIDES = ['note', 'icon', 'attachment'] as const

const isSticky = ({ attr }: Idea): boolean => attr?.styleNames?.includes('sticky_note') ?? false

const wordsOf = ({ title }: Idea): string => oneLine(title ?? '')

/** The ideas on an idea in their order: those on its right, then those on its left, which have numbers below nought. */
function childrenOf({ ideas }: Idea): Idea[] {
  const ranked = Object.entries(ideas ?? {}).map(([rank, idea]) => ({ rank: Number(rank), idea: Idea.safeParse(idea) }))
  const inOrder = ranked.sort((a, b) => Number(a.rank < 0) - Number(b.rank < 0) || Math.abs(a.rank) - Math.abs(b.rank))
  return inOrder.flatMap(({ idea }) => (idea.success ? [idea.data] : []))
}
