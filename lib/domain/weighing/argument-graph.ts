import * as z from 'zod'

/** A base score or an edge weight: 0–1. */
const Share = z.number().min(0).max(1)

/**
 * A quantitative bipolar argumentation graph: arguments with a base score `tau`, and weighted supports and attacks
 * between them (Baroni, Rago & Toni 2019). The form in which the command line reads and tests hold it.
 */
export const ArgumentGraph = z
  .object({
    arguments: z.array(z.object({ id: z.string().min(1), tau: Share })),
    edges: z.array(
      z.object({
        source: z.string(),
        target: z.string(),
        kind: z.enum(['support', 'attack']),
        weight: Share.default(1),
      }),
    ),
  })
  .superRefine((graph, ctx) => {
    const ids = new Set<string>()
    for (const { id } of graph.arguments) {
      if (ids.has(id)) ctx.addIssue({ code: 'custom', message: `The argument “${id}” is listed twice.` })
      ids.add(id)
    }
    for (const [i, edge] of graph.edges.entries()) {
      for (const end of [edge.source, edge.target]) {
        if (!ids.has(end))
          ctx.addIssue({
            code: 'custom',
            path: ['edges', i],
            message: `Edge ${i + 1} points at “${end}”, which is not among the arguments.`,
          })
      }
    }
  })
export type ArgumentGraph = z.infer<typeof ArgumentGraph>
