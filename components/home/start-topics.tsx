import Link from 'next/link'
import { newMapOf } from './new-map-address'

/** The decks of the program on its first page: a click from a question on each. */
export function StartTopics({ topics }: { topics: { id: string; title: string; questions: number }[] }) {
  return (
    <section className="mt-7 max-w-[1180px]" aria-labelledby="start-topics">
      <h2 id="start-topics" className="font-says font-strong text-h3 leading-card">
        Topics to begin with
      </h2>
      <ul className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(min(240px,100%),1fr))] gap-x-6 gap-y-2">
        {topics.map(({ id, title, questions }) => (
          <li key={id} className="border-rule border-t pb-4">
            <Link href={newMapOf(id)} className="block pt-4 pb-2 font-strong text-balance">
              {title}
            </Link>
            <span className="meta">{questions} questions</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
