'use client'
import Link from 'next/link'
import { useDeferredValue, useState } from 'react'
import { useMap } from '@/components/session/use-map'
import { FactorMark } from '@/components/ui/factor-mark'
import { Select } from '@/components/ui/field'
import { nameOfParagraph, paragraphsInOrder } from '@/lib/domain/map/read-map'
import { SEMANTICS_IDS, type SemanticsId } from '@/lib/domain/weighing/semantics'
import { standingWords } from '@/lib/domain/weighing/standing'
import { WAYS } from '@/lib/domain/weighing/ways-of-weighing'
import { weighedOf } from './weighed'

/** How well each paragraph is held up by what stands in it. That is support, and moves no word of the verdict. */
export function HowItStands() {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>How well does it stand?</summary>
      {open && <Standings />}
    </details>
  )
}

function Standings() {
  const map = useDeferredValue(useMap((s) => s.previewed))
  const [way, setWay] = useState<SemanticsId>('mlp')
  const { graph } = weighedOf(map).standing(way)
  return (
    <>
      <p>What holds each paragraph up, less what argues against it. It does not change what your map says.</p>
      <table className="standings">
        <thead>
          <tr>
            <th scope="col">Paragraph</th>
            <th scope="col">Stands</th>
          </tr>
        </thead>
        <tbody>
          {paragraphsInOrder(map).map(({ id, factor }) => (
            <tr key={id}>
              <th scope="row">
                <FactorMark id={factor} name={nameOfParagraph(map, id)} />
              </th>
              <td>{standingWords(graph.strengthOf(id))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!graph.converged && (
        <p>Some cards argue against each other in a circle and do not settle. Take one of those links off.</p>
      )}
      <label className="label" htmlFor="way-of-adding-up">
        Another way of adding up
      </label>
      <Select
        id="way-of-adding-up"
        value={way}
        onChange={(event) => setWay(SEMANTICS_IDS.find((id) => id === event.target.value) ?? 'mlp')}
      >
        {SEMANTICS_IDS.map((id) => (
          <option key={id} value={id}>
            {WAYS[id].name}
          </option>
        ))}
      </Select>
      <p className="meta">
        {WAYS[way].plain}{' '}
        <Link href="/help/weighing" prefetch={false}>
          How this is worked out
        </Link>
      </p>
    </>
  )
}
