import { ArrowRight } from 'lucide-react'
import { Icon } from '@/components/ui/icon'
import { listed } from '@/lib/domain/shared/words'
import { formatById, formatsThat } from '@/lib/formats/formats'
import { FORMAT_ICONS } from './format-icons'
import { within } from './taken-for'

/** What the example shows, and what “Try it with these cards” reads. */
export const EXAMPLE =
  'Bad harvests\n- The crop failed three years running, so bread was dear\n  - 40,000 died in 1771\n\nTaxes\n- The nobles paid none\n  - Three tenths of a farm went to the Crown'

const OF_MAPS = formatsThat(({ read }) => read?.gives === 'map').map((id) => within(formatById(id).name))
const OF_CARDS = formatsThat(({ read }) => read?.gives === 'cards')

/** While nothing is there: what can be brought, and what becomes of it. */
export function ImportEmpty() {
  return (
    <>
      <h2>Your deck will be here</h2>
      <p className="meta mt-2">It reads what you have. You check the factors, and that is all.</p>
      <ul className="mt-6 grid max-w-[960px] grid-cols-2 gap-x-7 max-phone:grid-cols-1">
        {OF_CARDS.map((id) => (
          <li key={id} className="flex gap-4 border-rule border-b py-4">
            <Icon of={FORMAT_ICONS[id]} size="large" className="flex-none" />
            <p>
              <b>{formatById(id).name}</b>
              <span className="meta mt-2 block">{formatById(id).hint}</span>
            </p>
          </li>
        ))}
      </ul>
      <p className="meta mt-4">{`Maps as well: ${listed(OF_MAPS)}.`}</p>
      <div className="mt-6">
        <b>For example</b> A heading and its lines become a card and its claims. Lines further in become its evidence.
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-5">
        <pre className="whitespace-pre-wrap rounded-card border border-control-line border-dashed p-4 font-reads text-card">
          {EXAMPLE.split('\n\n')[0]}
        </pre>
        <Icon of={ArrowRight} size="large" />
        <p className="max-w-[36em] text-card text-ink-2">
          “Bad harvests” becomes the factor of the card; the second line is evidence for the first.
        </p>
      </div>
    </>
  )
}
