'use client'
import { Plus } from 'lucide-react'
import { OWN_FACTOR } from '@/components/actions/factor-answers'
import { offersForMap } from '@/components/actions/offers'
import { useOfferTools } from '@/components/actions/use-action-tools'
import { useScaffold } from '@/components/scaffold/scaffold-context'
import { useMap } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorMark } from '@/components/ui/factor-mark'
import { Icon } from '@/components/ui/icon'
import { namedFirst } from '@/lib/domain/map/factor-choices'
import { QUESTION_FRAMES } from '@/lib/domain/question/question-frames'
import { wordsOf } from '@/lib/domain/question/question-words'
import { capital, withArticle } from '@/lib/domain/shared/words'

/** A map without paragraphs teaches how one is begun, and begins it; a blank page teaches nothing. */
export function EmptyMap() {
  const look = useFactorLook()
  const map = useMap((s) => s.map)
  const bare = useScaffold() === 'bare'
  const add = offersForMap(useOfferTools()).find((o) => o.id === 'new-paragraph')
  const { title, how } = QUESTION_FRAMES[map.question.form].begin
  if (bare) return null
  return (
    <section className="empty-map paper absolute inset-x-0 top-[150px] z-card mx-auto w-[min(520px,calc(100%-48px))] p-6">
      <h2 className="mb-2 font-says text-h3 leading-card font-strong">{title}</h2>
      <p className="text-ink-2">{how}</p>
      <ul className="mt-5 flex flex-wrap gap-3">
        {namedFirst(map).map((factor) => (
          <li key={factor.id}>
            <Button {...look(factor.id)} onClick={() => add?.choose(factor.id)}>
              <Icon of={Plus} />
              <FactorMark id={factor.id} name={factor.name} />
            </Button>
          </li>
        ))}
        <li>
          <Button variant="quiet" onClick={() => add?.choose(OWN_FACTOR)}>
            <Icon of={Plus} />
            {`${capital(withArticle(wordsOf(map).paragraph.one))} of your own`}
          </Button>
        </li>
      </ul>
    </section>
  )
}
