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
    <details className="group mt-2 text-card leading-card" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="flex min-h-hit list-none items-center text-small font-strong text-ink-2 underline decoration-control-line underline-offset-3 [&::-webkit-details-marker]:hidden">
        <span className="w-4 group-open:hidden" aria-hidden="true">
          +
        </span>
        <span className="hidden w-4 group-open:inline" aria-hidden="true">
          −
        </span>
        How well does it stand?
      </summary>
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
      <table className="my-3 w-full border-collapse text-start text-small leading-card">
        <thead>
          <tr className="text-label text-ink-3">
            <th scope="col" className="text-start font-read">
              Paragraph
            </th>
            <th scope="col" className="w-[40%] text-start font-read">
              Stands
            </th>
          </tr>
        </thead>
        <tbody>
          {paragraphsInOrder(map).map(({ id, factor }) => (
            <tr key={id} className="border-t border-rule align-top">
              <th scope="row" className="py-2 pe-3 text-start wrap-anywhere">
                <FactorMark id={factor} name={nameOfParagraph(map, id)} />
              </th>
              <td className="py-2">{standingWords(graph.strengthOf(id))}</td>
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
