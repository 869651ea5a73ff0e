'use client'
import { Maximize, Minus, PictureInPicture2, Plus, Spline } from 'lucide-react'
import { SourceLink } from '@/components/ui/source-link'
import { wordsOf } from '@/lib/domain/question/question-words'
import { ChoiceButton } from '../actions/choice-button'
import { useActionTools } from '../actions/use-action-tools'
import { footOf } from '../actions/view'
import { useMap } from '../editor/map-context'
import { CANVAS } from './canvas-view'
import { indexOf } from './map-index'

type Props = {
  zoom: number
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
export function CanvasFoot({ zoom, zooming, overview, onOverview }: Props) {
  const { map, allLinks, showAllLinks, selected } = useMap()
  const offers = footOf(CANVAS, useActionTools())
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
      <button
        type="button"
        className="button quiet count zoom"
        title="Back to 100 %"
        aria-label={`Zoom ${Math.round(zoom * 100)} %, back to 100 %`}
        onClick={() => zooming.to(1)}
      >
        {Math.round(zoom * 100)}%
      </button>
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
