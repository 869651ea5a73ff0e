'use client'
import { Plus } from 'lucide-react'
import { ChoiceButton } from '@/components/actions/choice-button'
import { keySigns } from '@/components/actions/key-press'
import { useOfferTools } from '@/components/actions/use-action-tools'
import { footOf } from '@/components/actions/view'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { Icon } from '@/components/ui/icon'
import { type ShownKey, ShownKeys } from '@/components/ui/key-strip'
import { wordsOf } from '@/lib/domain/question/question-words'
import { OUTLINE } from './outline-view'

const FIRST_KEYS: ShownKey[] = [
  { keys: ['ArrowUp', 'ArrowDown'].flatMap(keySigns), does: 'go to' },
  { keys: ['Alt', 'ArrowUp', 'ArrowDown'].flatMap(keySigns), does: 'move' },
  { keys: keySigns('O'), does: 'all that can be done' },
]

/** What is done with the map as a whole, and the first keys. */
export function OutlineFoot() {
  const tools = useOfferTools()
  return (
    <div className="flex min-h-[48px] flex-none flex-wrap items-center gap-x-3 gap-y-2 border-t border-rule bg-sheet ps-5 pe-4 py-2 max-phone:px-3">
      {footOf(OUTLINE, tools).map((offer) =>
        offer.choices ? (
          <ChoiceButton
            key={offer.id}
            offer={offer}
            className={buttonLook({ size: 'small' })}
            side="top"
            title={`About which ${wordsOf(tools.map).paragraph.one}?`}
          >
            <Icon of={Plus} />
            {offer.label}
          </ChoiceButton>
        ) : (
          <Button key={offer.id} variant="quiet" size="small" onClick={offer.perform}>
            <Icon of={offer.icon} />
            {offer.label}
          </Button>
        ),
      )}
      <p
        className="ms-auto flex flex-wrap gap-x-4 gap-y-2 text-small text-ink-2 max-[1280px]:hidden pointer-coarse:hidden"
        aria-hidden="true"
      >
        <ShownKeys shown={FIRST_KEYS} />
      </p>
    </div>
  )
}
