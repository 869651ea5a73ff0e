'use client'
import { Inbox, Layers, Rows3 } from 'lucide-react'
import { FactorFilter } from '@/components/card/factor-filter'
import { useMap } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { SearchField } from '@/components/ui/search-field'
import { Segment, Segmented } from '@/components/ui/segmented'
import { wordsOf } from '@/lib/domain/question/question-words'
import type { SortFilter } from '@/lib/domain/weighing/sort-columns'
import type { SortBy } from './shown-column'

type Props = {
  by: SortBy
  onBy: (by: SortBy) => void
  filter: SortFilter
  onFilter: (filter: SortFilter) => void
}

const SORTINGS = [
  ['factor', Layers],
  ['paragraph', Rows3],
] as const

/** What the cards are sorted by, and which of them are shown. */
export function SortBar({ by, onBy, filter, onFilter }: Props) {
  const map = useMap((s) => s.map)
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
      <Segmented label="Sort the cards">
        {SORTINGS.map(([id, Sign]) => (
          <Segment key={id} on={by === id} onClick={() => onBy(id)}>
            <Icon of={Sign} />
            {`By ${id === 'factor' ? wordsOf(map).paragraph.one : id}`}
          </Segment>
        ))}
      </Segmented>
      <SearchField
        className="min-w-[170px] flex-[0_1_250px] in-data-[width=phone]:basis-full"
        label="Search the cards"
        placeholder="Search the cards"
        value={filter.search}
        onSearch={(search) => onFilter({ ...filter, search })}
      />
      {by === 'paragraph' ? (
        <FactorFilter factor={filter.factor} onFilter={(factor) => onFilter({ ...filter, factor })} />
      ) : (
        <Button
          variant="quiet"
          className="pressed:border-accent-line pressed:bg-accent-tint pressed:text-ink"
          aria-pressed={filter.offMap}
          onClick={() => onFilter({ ...filter, offMap: !filter.offMap })}
        >
          <Icon of={Inbox} />
          Only the tray
        </Button>
      )}
    </div>
  )
}
