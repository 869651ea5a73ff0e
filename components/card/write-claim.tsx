'use client'
import { Plus } from 'lucide-react'
import { useActionTools } from '@/components/actions/use-action-tools'
import { keepWritten } from '@/components/actions/written'
import { usePrompt } from '@/components/scaffold/scaffold-context'
import { useTelling } from '@/components/session/use-drafts'
import { useMap, useTools } from '@/components/session/use-map'
import { useFactorLook } from '@/components/ui/factor-look'
import { Icon } from '@/components/ui/icon'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { findClaim, findParagraph } from '@/lib/domain/map/read-map'
import { sameWriting, type Writing } from '@/lib/domain/map/writing'
import { cardLook } from './card-look'
import { NewText } from './new-text'
import { PlaceHere } from './place-here'

type Props = {
  paragraph: string
  under: string | null
  as?: 'li' | 'div'
}

export const WRITE_CLAIM =
  'flex min-h-hit w-full items-center gap-3 rounded-control px-3 text-start text-small font-strong text-ink-2 hover:bg-sunk'

/** Where an own claim is written: at the foot of a paragraph, or as evidence or explanation under a claim. */
export function WriteClaim({ paragraph, under, as = under === null ? 'div' : 'li' }: Props) {
  const { write } = useTools()
  const here = useMap(({ writing }) =>
    placesIn(paragraph, under).some((p) => sameWriting(p, writing)) ? writing : null,
  )
  const holds = useMap((s) => s.held !== null)
  if (here !== null) return <Write where={here} as={as} />
  if (under !== null) return null
  // As high as the button it takes the place of: nothing moves while a card is in the hand.
  if (holds) return <PlaceHere place={{ in: 'paragraph', paragraph, under, before: null }} words="Place here" />
  return (
    <button type="button" className={`${WRITE_CLAIM} nopan`} onClick={() => write({ what: 'new', of: paragraph })}>
      <Icon of={Plus} />
      Write a claim
    </button>
  )
}

const placesIn = (paragraph: string, under: string | null): Writing[] =>
  under === null
    ? [{ what: 'new', of: paragraph }]
    : [
        { what: 'evidence', of: under },
        { what: 'explanation', of: under },
      ]

function Write({ where, as: Tag }: { where: Writing; as: 'li' | 'div' }) {
  const look = useFactorLook()
  const tools = useActionTools()
  const prompt = usePrompt()
  const telling = useTelling()
  const { write } = useTools()
  const factor = useMap((s) => factorAt(s.map, where))
  const role = where.what === 'evidence' || where.what === 'explanation' ? where.what : 'claim'
  return (
    <Tag>
      <div className={cardLook({ writing: true })} {...look(factor)} data-role={role}>
        <NewText
          where={where}
          label={role === 'claim' ? 'A new claim' : `New ${role}`}
          placeholder={prompt(role)}
          onDone={(text) => keepWritten(tools, where, text)}
          onEnd={() => write(null)}
          onDraft={telling(where)}
        />
      </div>
    </Tag>
  )
}

function factorAt(map: ArgumentMap, where: Writing): string | null | undefined {
  if (!('of' in where)) return null
  return where.what === 'new' ? findParagraph(map, where.of)?.factor : findClaim(map, where.of)?.factor
}
