import * as z from 'zod'
import { ok } from '../../shared/result'
import { defineCommand } from '../command'
import { changeOf, update } from '../edits'
import { branchesOf, flatten, paragraphsInOrder } from '../read-map'

/** The squares of the canvas, in pixels at 100 %. */
const SQUARE = 24
const snap = (n: number) => Math.round(n / SQUARE) * SQUARE

/** Numbers paragraphs and claims 1, 2, 3 … in reading order, and puts loose claims on the squares. Nothing changes place. */
export const tidyMap = defineCommand({
  name: 'tidy-map',
  input: z.object({}),
  run: (map) => {
    const branches = branchesOf(map)
    return ok(
      changeOf(
        ...paragraphsInOrder(map).flatMap((p, i) => [
          ...update('paragraphs', p, { order: i + 1 }),
          ...flatten(branches.get(p.id) ?? []).flatMap((b, j) => update('claims', b.claim, { order: j + 1 })),
        ]),
        ...map.claims
          .filter((c) => c.paragraph === null && c.position !== null)
          .flatMap((c) => update('claims', c, { position: { x: snap(c.position!.x), y: snap(c.position!.y) } })),
      ),
    )
  },
  say: () => 'Tidied up',
})
