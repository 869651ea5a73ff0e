'use client'
import { Inbox, Layers, Rows3 } from 'lucide-react'
import { useMap } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorIcon } from '@/components/ui/factor-mark'
import { Icon } from '@/components/ui/icon'
import { SearchField } from '@/components/ui/search-field'
import { Segment, Segmented } from '@/components/ui/segmented'
import { factorsOf } from '@/lib/domain/map/factor-choices'
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
  const look = useFactorLook()
  const map = useMap((s) => s.map)
  return (
    <div className="sort-bar">
      <Segmented label="Sort the cards">
        {SORTINGS.map(([id, Sign]) => (
          <Segment key={id} on={by === id} onClick={() => onBy(id)}>
            <Icon of={Sign} />
            {`By ${id === 'factor' ? wordsOf(map).paragraph.one : id}`}
          </Segment>
        ))}
      </Segmented>
      <SearchField
        label="Search the cards"
        placeholder="Search the cards"
        value={filter.search}
        onSearch={(search) => onFilter({ ...filter, search })}
      />
      {by === 'paragraph' ? (
        <fieldset className="factor-filter">
          <legend className="sr">Only one factor</legend>
          {factorsOf(map).map((f) => (
            <button
              key={f.id}
              type="button"
              {...look(f.id)}
              aria-pressed={filter.factor === f.id}
              aria-label={f.name}
              title={f.name}
              onClick={() => onFilter({ ...filter, factor: filter.factor === f.id ? null : f.id })}
            >
              <FactorIcon id={f.id} />
            </button>
          ))}
        </fieldset>
      ) : (
        <Button
          variant="quiet"
          className="only-tray"
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
