import type { Metadata } from 'next'
import { HelpText } from '@/components/help/help-parts'
import { Desk } from '@/components/ui/desk'
import { SEMANTICS_IDS } from '@/lib/domain/weighing/semantics'
import { WAYS } from '@/lib/domain/weighing/ways-of-weighing'

export const metadata: Metadata = { title: 'How your map weighs' }

/** What the map’s word for how far is read off, and how it is worked out how well a paragraph stands. */
export default async function WeighingPage() {
  return (
    <Desk width="page">
      <h1>How your map weighs</h1>
      <HelpText>
        <p>
          Your map reads your own weights back to you. It sets two things against each other: the factor in the question
          and its strongest rival; the reason that you put first and the heaviest of the others; the heaviest area on
          either side; or the cases for two rivals. What both weigh together is the whole, and the first one’s share of
          it gives the word.
        </p>
        <p>
          A “but” of a rival counts half. An empty paragraph counts nothing, and neither does one without a weight.
          While no paragraph has a weight, the cards that you ranked speak for their paragraphs. Until there are two to
          compare, your map says what is missing and no more.
        </p>
        <p>
          It sees two and no more: three rivals of 20 do not outweigh a factor of 40, although you may think that
          together they do. Then say so in your answer, and say why. The word is not a mark, and neither you nor your
          map is right by itself.
        </p>
        <h2>How well does it stand?</h2>
        <p>
          A paragraph may be heavy and stand on little. So your map also works out what holds each paragraph and each
          card up, and what argues against it. That moves no word of the verdict. There are four ways of adding it up,
          each published by people who study how arguments work:
        </p>
        <ul>
          {SEMANTICS_IDS.map((id) => (
            <li key={id}>
              <b>{WAYS[id].name}.</b> {WAYS[id].plain} <i>{WAYS[id].published}</i>
            </li>
          ))}
        </ul>
      </HelpText>
    </Desk>
  )
}
