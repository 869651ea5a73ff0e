import type { ComponentProps } from 'react'
import { ButtonLink } from '@/components/ui/button-link'
import { BUTTON_ROW } from '@/components/ui/button-look'
import { newMapOf } from './new-map-address'
import { SampleList } from './sample-list'

const STEPS = [
  ['Choose a question', 'One of the deck’s, or your own. What it names is underlined.'],
  ['Drag claims into paragraphs', 'Each paragraph gets a point, evidence, and a link back.'],
  ['Weigh and judge', 'Share out a hundred, take a stance, print one side of A4.'],
]

type Props = ComponentProps<typeof SampleList> & { first: { deckId: string; questionId: string } }

/** What stands where maps will be: how one gets made, a question to begin with, and finished plans. */
export function EmptyMaps({ first, samples }: Props) {
  return (
    <section className="lined rounded-sheet bg-sheet p-6 shadow-flat" aria-label="No maps yet">
      <p className="mb-5 font-point font-says text-h3 leading-card">No maps yet. Here is how one gets made.</p>
      <ol className="mb-5 grid grid-cols-[repeat(auto-fit,minmax(200px,1fr))] gap-5">
        {STEPS.map(([head, text], i) => (
          <li key={head}>
            <b className="font-bold font-says text-accent text-h3 leading-tight">{i + 1}</b>
            <h2 className="text-body">{head}</h2>
            <p className="text-card text-ink-2">{text}</p>
          </li>
        ))}
      </ol>
      <p className={BUTTON_ROW}>
        <ButtonLink href={newMapOf(first.deckId, first.questionId)} variant="primary">
          Try it with a real question
        </ButtonLink>
      </p>
      <p className="mt-6 mb-3 text-card text-ink-2">Or open a finished plan and take it apart:</p>
      <SampleList samples={samples} />
    </section>
  )
}
