'use client'
import { Plus } from 'lucide-react'
import { usePrompt } from '@/components/classroom/scaffold/scaffold-context'
import { useTelling } from '@/components/map/words/words-context'
import { useFactorLook } from '@/components/ui/factor-look'
import { findClaim, findParagraph } from '@/lib/domain/map/read-map'
import type { Role } from '@/lib/domain/shared/role'
import { useActionTools } from '../actions/use-action-tools'
import { keepWritten } from '../actions/written'
import { useMap } from '../editor/map-context'
import { PlaceHere } from './landing'
import { NewText } from './new-text'

type Props = {
  paragraph: string
  under: string | null
  as?: 'li' | 'div'
}

/** Where an own claim is written: at the foot of a paragraph, or as evidence or explanation under a claim. */
export function WriteClaim({ paragraph, under, as: Tag = under === null ? 'div' : 'li' }: Props) {
  const look = useFactorLook()
  const tools = useActionTools()
  const prompt = usePrompt()
  const telling = useTelling()
  const { map, writing, write, held } = useMap()
  const [what, where] = writing?.split(' ') ?? []
  const here = where === (under ?? paragraph)
  const role = under === null ? 'claim' : (what as Role)
  const isWriting = here && (under === null ? what === 'new' : what === 'evidence' || what === 'explanation')
  if (!isWriting) {
    // As high as the button it takes the place of: nothing moves while a card is in the hand.
    if (under === null && held !== null)
      return <PlaceHere place={{ in: 'paragraph', paragraph, under, before: null }} words="Place here" />
    return under === null ? (
      <button type="button" className="write-claim nopan" onClick={() => write(`new ${paragraph}`)}>
        <Plus className="i" size={15} aria-hidden />
        Write a claim
      </button>
    ) : null
  }
  const factor = under === null ? findParagraph(map, paragraph)?.factor : findClaim(map, under)?.factor
  return (
    <Tag>
      <div className="claim is-writing" {...look(factor)} data-role={role}>
        <NewText
          where={writing ?? ''}
          label={role === 'claim' ? 'A new claim' : `New ${role}`}
          placeholder={role === 'judgement' ? '' : prompt(role)}
          onDone={(text) => writing && keepWritten(tools, writing, text)}
          onEnd={() => write(null)}
          onDraft={telling(writing ?? '')}
        />
      </div>
    </Tag>
  )
}
