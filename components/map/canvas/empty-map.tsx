'use client'
import { Plus } from 'lucide-react'
import { useScaffold } from '@/components/classroom/scaffold/scaffold-context'
import { FactorMark } from '@/components/ui/factor-mark'
import { offersForMap } from '../actions/offers'
import { useActionTools } from '../actions/use-action-tools'
import { useMap } from '../editor/map-context'
import { factorChoices } from './factor-choices'

/** A map without paragraphs teaches how one is begun, and begins it; a blank page teaches nothing. */
export function EmptyMap() {
  const { map } = useMap()
  const bare = useScaffold() === 'bare'
  const add = offersForMap(useActionTools()).find((o) => o.id === 'new-paragraph')
  const stated = map.question.statedFactor
  const factors = [...factorChoices(map)].sort((a, b) => Number(b.id === stated) - Number(a.id === stated))
  if (bare) return null
  return (
    <section className="empty-map">
      <h2>Which factors will you argue about?</h2>
      <p>Each becomes a paragraph. Begin with the one the question names; three or four make an essay.</p>
      <ul>
        {factors.map((factor) => (
          <li key={factor.id}>
            <button type="button" className="button" data-factor={factor.id} onClick={() => add?.choose(factor.id)}>
              <Plus className="i" size={15} aria-hidden />
              <FactorMark id={factor.id} name={factor.name} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
