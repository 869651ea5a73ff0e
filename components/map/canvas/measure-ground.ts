import { indexOf } from '@/components/session/map-index'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { flatten } from '@/lib/domain/map/read-map'
import type { Ground, LaneTarget } from './ground'
import type { Box } from './lay-out'
import type { DrawnCanvas } from './on-canvas'

/** How a canvas lies as it is drawn at the moment; null where it is gone. */
export function measureGround(map: ArgumentMap, canvas: DrawnCanvas): Ground | null {
  const page = document.querySelector<HTMLElement>('.map')
  if (!page) return null
  const boxOf = (at: Element): Box => {
    const { left, top, width, height } = at.getBoundingClientRect()
    const { x, y, zoom } = canvas
    return { x: (left - x) / zoom, y: (top - y) / zoom, width: width / zoom, height: height / zoom }
  }
  const spanOf = (at: Element | null | undefined) => {
    if (!at) return null
    const { y, height } = boxOf(at)
    return { top: y, bottom: y + height }
  }
  const columns = [...page.querySelectorAll<HTMLElement>('.paragraph[data-paragraph]')].map((lane): LaneTarget => {
    const paragraph = lane.dataset.paragraph ?? ''
    const drawn = new Map(
      [...lane.querySelectorAll<HTMLElement>('[data-claim]')].map((card) => [card.dataset.claim, card]),
    )
    const cards = flatten(indexOf(map).branches.get(paragraph) ?? []).flatMap(({ claim, depth, by }) => {
      const span = spanOf(drawn.get(claim.id))
      return span ? [{ id: claim.id, role: claim.role, parent: by?.to ?? null, depth, ...span }] : []
    })
    return { paragraph, box: boxOf(lane), body: spanOf(lane.querySelector('.lane-body')), cards }
  })
  const answer = page.querySelector('.answer')
  const loose = [...page.querySelectorAll<HTMLElement>('.loose [data-claim]')].map((card): [string, Box] => [
    card.dataset.claim ?? '',
    boxOf(card),
  ])
  return { answer: answer && boxOf(answer), columns, loose: new Map(loose) }
}
