'use client'
import { Maximize, Minus, PictureInPicture2, Plus, Spline } from 'lucide-react'
import { ChoiceButton } from '@/components/actions/choice-button'
import { useOfferTools } from '@/components/actions/use-action-tools'
import { footOf } from '@/components/actions/view'
import { indexOf } from '@/components/session/map-index'
import { useMap, useTools } from '@/components/session/use-map'
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
    <div className="map-foot">
      {offers.map((offer) =>
        offer.choices ? (
          <ChoiceButton
            key={offer.id}
            offer={offer}
            className="button small"
            side="top"
            title={`About which ${wordsOf(map).paragraph.one}?`}
          >
            <Plus className="i" size={15} aria-hidden />
            {offer.label}
          </ChoiceButton>
        ) : (
          <button
            key={offer.id}
            type="button"
            className={`button small quiet${offer.id === 'tidy' ? '' : ' icon'}`}
            aria-label={offer.label}
            title={TITLES[offer.id]}
            onClick={offer.perform}
          >
            <offer.icon className="i" size={15} aria-hidden />
            {offer.id === 'tidy' && <span className="words">{offer.label}</span>}
          </button>
        ),
      )}
      {links > 0 && (
        <>
          <button
            type="button"
            className="button small quiet"
            aria-label={allLinks ? 'Hide links' : 'Show all links'}
            aria-pressed={allLinks}
            onClick={() => showAllLinks(!allLinks)}
          >
            <Spline className="i" size={15} aria-hidden />
            <span className="words">{allLinks ? 'Hide links' : 'Show all links'}</span>
          </button>
          <span className="meta links-say">
            {links} {links === 1 ? 'link' : 'links'}.{allLinks || on ? '' : ' Select a card to see its line.'}
          </span>
        </>
      )}
      <span className="spacer" />
      <SourceLink />
      <button
        type="button"
        className="button icon quiet by-step"
        aria-label="Overview"
        title="Overview: the whole map, small"
        aria-pressed={overview}
        onClick={() => onOverview(!overview)}
      >
        <PictureInPicture2 className="i" size={17} aria-hidden />
      </button>
      <button
        type="button"
        className="button icon quiet by-step"
        aria-label="Zoom out"
        title="Zoom out"
        onClick={() => zooming.step(-1)}
      >
        <Minus className="i" size={17} aria-hidden />
      </button>
      <ZoomPercent onPress={() => zooming.to(1)} />
      <button
        type="button"
        className="button icon quiet by-step"
        aria-label="Zoom in"
        title="Zoom in"
        onClick={() => zooming.step(1)}
      >
        <Plus className="i" size={17} aria-hidden />
      </button>
      <button type="button" className="button icon quiet" aria-label="Show all" title="Show all" onClick={zooming.fit}>
        <Maximize className="i" size={17} aria-hidden />
      </button>
    </div>
  )
}
