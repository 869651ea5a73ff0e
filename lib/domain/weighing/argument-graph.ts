import * as z from 'zod'

const RANGE = 'This must be a number from 0 to 1'

/** A base score or an edge weight: 0–1. */
const Share = z.number(RANGE).min(0, RANGE).max(1, RANGE)

/**
 * A quantitative bipolar argumentation graph: arguments with a base score `tau`, and weighted supports and attacks
 * between them (Baroni, Rago & Toni 2019). The form in which the command line reads and tests hold it.
 */
export const ArgumentGraph = z
  .object({
    arguments: z.array(
      z.object({ id: z.string('An argument needs an id, as text').min(1, 'An id cannot be empty'), tau: Share }),
    ),
    edges: z.array(
      z.object({
        source: z.string('An edge needs a source, as text'),
        target: z.string('An edge needs a target, as text'),
        kind: z.enum(['support', 'attack'], 'This must be "support" or "attack"'),
        weight: Share.default(1),
      }),
    ),
  })
  .superRefine((graph, ctx) => {
    const ids = new Set<string>()
    for (const [i, { id }] of graph.arguments.entries()) {
      if (ids.has(id))
        ctx.addIssue({ code: 'custom', path: ['arguments', i], message: `The argument “${id}” is listed twice` })
      ids.add(id)
    }
    for (const [i, edge] of graph.edges.entries()) {
      for (const end of [edge.source, edge.target]) {
        if (!ids.has(end))
          ctx.addIssue({ code: 'custom', path: ['edges', i], message: `“${end}” is not among the arguments` })
      }
    }
  })
export type ArgumentGraph = z.infer<typeof ArgumentGraph>
