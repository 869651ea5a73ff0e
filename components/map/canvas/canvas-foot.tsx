'use client'
import { Maximize, Minus, PictureInPicture2, Plus, Spline } from 'lucide-react'
import { ChoiceButton } from '@/components/actions/choice-button'
import type { Offer } from '@/components/actions/offers'
import { useOfferTools } from '@/components/actions/use-action-tools'
import { footOf } from '@/components/actions/view'
import { indexOf } from '@/components/session/map-index'
import { useMap, useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { SourceLink } from '@/components/ui/source-link'
import { wordsOf } from '@/lib/domain/question/question-words'
import { CANVAS } from './canvas-view'
import { ZoomPercent } from './zoom-percent'

type Props = {
  zooming: { to(zoom: number): void; fit(): void; step(direction: 1 | -1): void }
  overview: boolean
  onOverview: (shown: boolean) => void
}

const TITLES: Record<string, string> = {
  tidy: 'Number everything in order and align loose cards',
  'new-loose': 'A card of your own in no paragraph',
  keys: 'All keys (?)',
}

/** What is done with the map as a whole: a new paragraph, tidying, its links, its size. */
export function CanvasFoot({ zooming, overview, onOverview }: Props) {
  const map = useMap((s) => s.map)
  const allLinks = useMap((s) => s.allLinks)
  const selected = useMap((s) => s.selected)
  const { showAllLinks } = useTools()
  const offers = footOf(CANVAS, useOfferTools())
  const { stubs } = indexOf(map)
  const links = new Set(
    [...stubs].filter(([id]) => map.claims.some((c) => c.id === id)).flatMap(([, s]) => s.map((l) => l.relation.id)),
  ).size
  const on = selected !== null && (stubs.get(selected)?.length ?? 0) > 0
  return (
    <div className="map-foot absolute inset-x-0 bottom-0 z-bar flex min-h-[48px] items-center gap-3 border-t border-rule bg-sheet ps-5 pe-4 py-2">
      {offers.map((offer) =>
        offer.choices ? (
          <ChoiceButton
            key={offer.id}
            offer={offer}
            className={buttonLook({ size: 'small' })}
            side="top"
            title={`About which ${wordsOf(map).paragraph.one}?`}
          >
            <Icon of={Plus} size="small" />
            {offer.label}
          </ChoiceButton>
        ) : (
          <FootButton key={offer.id} offer={offer} />
        ),
      )}
      {links > 0 && (
        <>
          <Button
            className={ON}
            variant="quiet"
            size="small"
            aria-label={allLinks ? 'Hide links' : 'Show all links'}
            aria-pressed={allLinks}
            onClick={() => showAllLinks(!allLinks)}
          >
            <Icon of={Spline} size="small" />
            <span className="@max-[560px]:hidden">{allLinks ? 'Hide links' : 'Show all links'}</span>
          </Button>
          <span className="meta truncate @max-[760px]:hidden">
            {links} {links === 1 ? 'link' : 'links'}.{allLinks || on ? '' : ' Select a card to see its line.'}
          </span>
        </>
      )}
      <span className="flex-1" />
      <SourceLink />
      <IconButton
        className={`${BY_STEP} ${ON}`}
        label="Overview"
        hint="Overview: the whole map, small"
        aria-pressed={overview}
        onClick={() => onOverview(!overview)}
      >
        <Icon of={PictureInPicture2} />
      </IconButton>
      <IconButton className={BY_STEP} label="Zoom out" onClick={() => zooming.step(-1)}>
        <Icon of={Minus} />
      </IconButton>
      <ZoomPercent onPress={() => zooming.to(1)} />
      <IconButton className={BY_STEP} label="Zoom in" onClick={() => zooming.step(1)}>
        <Icon of={Plus} />
      </IconButton>
      <IconButton label="Show all" onClick={zooming.fit}>
        <Icon of={Maximize} />
      </IconButton>
    </div>
  )
}

const ON = 'pressed:bg-accent-tint pressed:text-accent'
const BY_STEP = '@max-[560px]:hidden'

/** Tidying says its word; the others are known by their icon. */
function FootButton({ offer: { id, label, icon, perform } }: { offer: Offer }) {
  if (id !== 'tidy')
    return (
      <IconButton size="small" label={label} hint={TITLES[id]} onClick={perform}>
        <Icon of={icon} size="small" />
      </IconButton>
    )
  return (
    <Button variant="quiet" size="small" aria-label={label} title={TITLES[id]} onClick={perform}>
      <Icon of={icon} size="small" />
      <span className="@max-[560px]:hidden">{label}</span>
    </Button>
  )
}
