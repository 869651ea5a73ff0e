import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { Icon } from '@/components/ui/icon'
import '@/components/deck/deck.css'
import { sampleAt } from './new-map-address'

/** The finished plans that come with the program, by the questions that they answer. */
export function SampleList({ samples }: { samples: { id: string; question: string }[] }) {
  return (
    <ul className="question-list">
      {samples.map(({ id, question }) => (
        <li key={id}>
          <Link href={sampleAt(id)}>
            {question}
            <Icon of={ArrowRight} size="large" />
          </Link>
        </li>
      ))}
    </ul>
  )
}
