import Link from 'next/link'
import { newMapOf } from './new-map-address'

/** The decks of the program on its first page: a click from a question on each. */
export function StartTopics({ topics }: { topics: { id: string; title: string; questions: number }[] }) {
  return (
    <section className="start-topics" aria-labelledby="start-topics">
      <h2 id="start-topics">Topics to begin with</h2>
      <ul>
        {topics.map(({ id, title, questions }) => (
          <li key={id}>
            <Link href={newMapOf(id)}>{title}</Link>
            <span className="meta">{questions} questions</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
