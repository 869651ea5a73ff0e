'use client'
import { WorkLine } from '@/components/classroom/hand-in/work-line'
import { NamedText } from '@/components/question/named-text'
import { useNamedPlaces } from '@/components/question/use-named-places'
import { useMap, useTools } from '@/components/session/use-map'
import type { Width } from '@/components/ui/use-width'
import { PhoneAnswer } from './phone-answer'
import { PointAtNamed } from './point-at-named'

/** The question, whole, with what it names underlined in its factor's colour. A click opens it for editing. */
export function QuestionBar({ width }: { width: Width }) {
  const map = useMap((s) => s.map)
  const { ask } = useTools()
  const { question } = map
  const { text } = question
  const places = useNamedPlaces(question)
  const asks = places.length > 0 ? askStart(text, places.at(-1)?.end ?? 0) : text.length
  return (
    <header className="question-bar has-[.work-line]:not-in-data-[width=phone]:flex-wrap has-[.work-line]:not-in-data-[width=phone]:content-center flex min-h-[82px] flex-none items-center border-b border-rule bg-sheet ps-6 pe-5 py-2 in-data-[view=weigh]:min-h-[60px] in-data-[width=phone]:min-h-0 in-data-[width=phone]:flex-col in-data-[width=phone]:items-stretch in-data-[width=phone]:gap-1 in-data-[width=phone]:px-5 in-data-[width=phone]:py-3">
      <h1 className="w-full font-says text-question leading-tight font-point tracking-[-0.012em] not-in-data-[width=desk]:text-h3">
        <button
          type="button"
          className="block cursor-text text-start text-balance [letter-spacing:inherit] wrap-anywhere"
          title="Edit the question"
          onClick={() => ask({ what: 'question' })}
        >
          <NamedText
            text={text || 'What is the question?'}
            places={places}
            until={text ? asks : undefined}
            size="large"
            short="min-[1024px]:whitespace-nowrap"
          />
          {asks < text.length && <span className="text-ink-2">{text.slice(asks)}</span>}
        </button>
      </h1>
      <WorkLine />
      <PointAtNamed />
      {width === 'phone' && <PhoneAnswer />}
    </header>
  )
}

/** Where “How far do you agree?” begins after a quoted view; the end of the text where there is none. */
function askStart(text: string, after: number): number {
  const found = /[.”"’]\s+(how far|to what extent)/i.exec(text.slice(after))
  return found ? after + found.index + 1 : text.length
}
