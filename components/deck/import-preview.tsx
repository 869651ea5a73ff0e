'use client'
import { Pencil, Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { FactorScope } from '@/components/ui/factor-look'
import { TextInput } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { addHeadings } from '@/lib/domain/deck/choose-factors'
import type { Card, Deck, TaggedFrom } from '@/lib/domain/deck/deck'
import { cardKeys, claimKeys, type ImportChoices } from '@/lib/domain/deck/import-choices'
import { LIMITS } from '@/lib/domain/shared/limits'
import { counted } from '@/lib/domain/shared/words'
import { headingsOverWords } from '@/lib/formats/cards/over-words'
import { FactorRow } from './factor-row'
import { ImportCard } from './import-card'
import { PartChoice } from './part-choice'
import type { useImport } from './use-import'

const FROM: Record<TaggedFrom, string> = {
  heading: 'from the heading',
  text: 'from its own words',
  tag: 'the file says so',
  none: 'the heading does not say',
}
const NEW_NAME = 'My own factor'

type Props = { cards: ReturnType<typeof useImport>; plain: Deck; deck: Deck }

/** What was read of the notes: the factors in one row, then card for card, all of it to be put right. */
export function ImportPreview({ cards, plain, deck }: Props) {
  const { choices, setChoices, readDeck } = cards
  const [openFactor, setOpenFactor] = useState<string | null>(null)
  const [onlyAsked, setOnlyAsked] = useState(false)
  const claims = deck.cards.flatMap((card) => card.claims)
  const grouped = claims.some(({ taggedFrom }) => taggedFrom === 'tag')
  const asked = claims.filter(({ factor }) => factor === null).length
  const more = (readDeck?.over ?? []).filter((over) => deck.factors.every(({ name }) => name !== over))
  const keys = claimKeys(plain)
  const heads = cardKeys(plain)
  const own = (card: number, claim: number | null) => {
    const first = plain.cards.slice(0, card).reduce((sum, one) => sum + one.claims.length, 0)
    setOpenFactor(
      cards.addFactor(NEW_NAME, (now, id) => chosenFor(now, heads[card], keys[first + (claim ?? 0)], claim, id)),
    )
  }
  return (
    <FactorScope factors={deck.factors}>
      <h2 className="sr">{deck.title}</h2>
      <label className="flex min-w-0 items-center gap-3">
        <TextInput
          aria-label="Name of the deck"
          className="w-auto min-w-0 border-transparent bg-transparent px-0 font-says font-strong text-question hover:border-control-line"
          size={Math.min(48, Math.max(8, (cards.title ?? plain.title).length))}
          value={cards.title ?? plain.title}
          maxLength={200}
          onChange={({ target }) => cards.setTitle(target.value)}
        />
        <Icon of={Pencil} className="flex-none" />
      </label>
      <p className="meta mt-2 mb-4">
        {`${counted(deck.cards.length, 'card')}, ${counted(claims.length, 'claim')}. The factors come from your headings${grouped ? ' and groups' : ''}; change what you like.`}
      </p>
      {readDeck && readDeck.parts.length > 1 && <PartChoice read={readDeck} onChoose={cards.setPart} />}
      <FactorRow
        {...{ plain, deck, choices }}
        onChoices={setChoices}
        open={openFactor}
        onOpen={setOpenFactor}
        onAdd={() => setOpenFactor(cards.addFactor(NEW_NAME))}
      />
      {more.length > 0 && (
        <p className="mb-4 flex flex-wrap items-center gap-3">
          <span>{headingsOverWords(more, deck.factors.length)}</span>
          {deck.factors.length < LIMITS.factors && (
            <Button size="small" onClick={() => setChoices(addHeadings(plain, choices, more))}>
              <Icon of={Plus} />
              Make them factors too
            </Button>
          )}
        </p>
      )}
      {(asked > 0 || onlyAsked) && (
        <p className="mb-4">
          <Button size="small" aria-pressed={onlyAsked} onClick={() => setOnlyAsked(!onlyAsked)}>
            {onlyAsked ? 'Show all' : `Show only the ${asked} without a factor`}
          </Button>
        </p>
      )}
      <div className="import-cards">
        {deck.cards.map((card, i) => {
          if (onlyAsked && card.claims.every(({ factor }) => factor !== null)) return null
          return (
            <ImportCard
              key={heads[i]}
              card={card}
              factors={deck.factors}
              {...factorOfCard(plain, choices, deck, i)}
              open={deck.cards.length <= 2 || onlyAsked}
              onCard={(factor) => cards.chooseCard(i, factor)}
              onClaim={(j, to) => cards.chooseClaim(i, j, to)}
              onOwn={(claim) => own(i, claim)}
            />
          )
        })}
      </div>
    </FactorScope>
  )
}

/** The choice of a factor for a card, or for one of its claims. */
function chosenFor(
  now: ImportChoices,
  card: string | undefined,
  claim: string | undefined,
  isClaim: number | null,
  factor: string,
): ImportChoices {
  if (isClaim === null) return { ...now, cards: new Map(now.cards).set(card ?? '', factor) }
  const chosen = { ...now.claims.get(claim ?? ''), factor }
  return { ...now, claims: new Map(now.claims).set(claim ?? '', chosen) }
}

/** The factor that a card has unless a bullet of it has its own, and where that comes from. */
function factorOfCard(plain: Deck, choices: ImportChoices, deck: Deck, at: number) {
  const key = cardKeys(plain)[at] ?? ''
  const read = plain.cards[at]
  const first = firstOfCard(read)
  const chosen = choices.cards.has(key)
  const id = chosen ? (choices.cards.get(key) ?? null) : (read?.claims[first]?.factor ?? null)
  const into = id === null ? undefined : choices.factors.get(id)?.into
  const factor = into !== undefined && deck.factors.some((f) => f.id === into) ? into : id
  const from = chosen ? 'changed by you' : FROM[read?.claims[first]?.taggedFrom ?? 'none']
  return { factor, from: into !== undefined && !chosen ? 'merged' : from }
}

/** The claim of a card that says what its heading gave: one without a tag of its own, if there is one. */
const firstOfCard = (card: Card | undefined): number =>
  Math.max(0, card?.claims.findIndex(({ taggedFrom }) => taggedFrom !== 'tag') ?? 0)
