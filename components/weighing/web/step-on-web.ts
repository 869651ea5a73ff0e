import type { CausalWeb } from '@/lib/domain/weighing/causal-web'
import type { WebLayout } from './lay-web'

/** The card that an arrow key leads to: the claims of a paragraph follow it, then comes the next column, or the other side. */
export function stepOnWeb(web: CausalWeb, layout: WebLayout, from: string, key: string): string | null {
  const endsOf = (i: number) => {
    const node = web.nodes[i]
    if (node?.is === 'paragraph') return [node.id, ...node.claims.map((c) => c.id)]
    return node?.is === 'claim' ? [node.id] : []
  }
  const at = web.nodes.findIndex((_, i) => endsOf(i).includes(from))
  const block = layout.blocks[at]
  if (!block) return null
  if (key === 'ArrowUp') return block.side === 'bottom' ? (endsOf(at - 1)[0] ?? null) : null
  if (key === 'ArrowDown') return block.side === 'top' ? (endsOf(at + 1)[0] ?? null) : null
  const here = endsOf(at)
  const place = here.indexOf(from)
  if (key === 'ArrowRight') return here[place + 1] ?? endsOf(at + 2)[0] ?? null
  if (key === 'ArrowLeft') return here[place - 1] ?? endsOf(at - 2).at(-1) ?? null
  return null
}
