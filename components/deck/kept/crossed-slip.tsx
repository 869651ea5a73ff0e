'use client'
import { Check, GitFork } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { Crossing } from '@/lib/domain/deck/crossings'
import { short } from '@/lib/domain/map/short'
import { useDeck, useDeckSession } from './deck-context'

/** What another window changed that was being changed here: both are shown, and neither is lost in silence. */
export function CrossedSlip() {
  const { crossed } = useDeck()
  const session = useDeckSession()
  if (!crossed) return null
  return (
    <section className="paper m-5 grid grid-cols-1 gap-3 p-4 text-card chosen" role="alert">
      <p className="flex items-center gap-3 font-bold">
        <Icon of={GitFork} />
        Another window changed this deck at the same place
      </p>
      <ul className="grid grid-cols-1 gap-2">
        {crossed.crossings.slice(0, 5).map((crossing) => (
          <li key={`${crossing.table} ${crossing.id} ${crossing.field}`} className="wrap-anywhere">
            {crossedWords(crossing)}
          </li>
        ))}
        {crossed.crossings.length > 5 && <li className="meta">{`and ${crossed.crossings.length - 5} more`}</li>}
      </ul>
      <p className="flex flex-wrap gap-3">
        <Button onClick={() => session.giveUp()}>
          <Icon of={Check} />
          Leave it as it is there
        </Button>
        <Button variant="quiet" onClick={() => session.putOver()}>
          Put mine all the same
        </Button>
      </p>
    </section>
  )
}

function crossedWords({ field, mine, theirs }: Crossing): string {
  if (field === null) return `You deleted what now says “${short(String(theirs), 200)}”.`
  const said = (value: unknown) => (value == null || value === '' ? 'nothing' : `“${short(String(value), 200)}”`)
  return `There: ${theirs == null ? 'deleted, or nothing' : said(theirs)}. Yours: ${said(mine)}.`
}
