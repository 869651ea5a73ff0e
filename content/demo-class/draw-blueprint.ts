import { addClaim } from '@/lib/domain/map/commands/add-claim'
import { addParagraph } from '@/lib/domain/map/commands/add-paragraph'
import { addRelation } from '@/lib/domain/map/commands/add-relation'
import { dealWithNote } from '@/lib/domain/map/commands/deal-with-note'
import { editClaim } from '@/lib/domain/map/commands/edit-claim'
import { editParagraph } from '@/lib/domain/map/commands/edit-paragraph'
import { moveClaim } from '@/lib/domain/map/commands/move-claim'
import { setClaimRole } from '@/lib/domain/map/commands/set-claim-role'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'
import { setTowardsAnswer } from '@/lib/domain/map/commands/set-towards-answer'
import { weighParagraph } from '@/lib/domain/map/commands/weigh-paragraph'
import type { Blueprint, End, PlannedClaim, PlannedLink, PlannedParagraph } from './blueprint'
import type { Pencil } from './pencil'
import type { Random } from './random'

/** The ids of what was drawn, by place: `claims[i][j]` is claim j of paragraph i. */
export type Drawn = { paragraphs: string[]; claims: string[][] }

/** Draws a plan as a pupil does: cards first, then words, links and weights, with a second thought here and there. */
export function drawBlueprint(pencil: Pencil, plan: Blueprint, random: Random): Drawn {
  const drawn: Drawn = { paragraphs: [], claims: [] }
  for (const paragraph of plan.paragraphs) sortCards(pencil, paragraph, drawn, random)
  takeAStand(pencil, plan, random, true)
  plan.paragraphs.forEach((paragraph, i) => {
    writeWords(pencil, paragraph, drawn.paragraphs[i]!, random)
  })
  plan.links.forEach((link, i) => {
    drawLink(pencil, link, drawn, i === 0 && random.below(3) === 0)
  })
  weighAll(pencil, plan, drawn, random)
  takeAStand(pencil, plan, random, false)
  return drawn
}

const idOf = (drawn: Drawn, { paragraph, claim }: End): string =>
  claim === null ? drawn.paragraphs[paragraph]! : drawn.claims[paragraph]![claim]!

function sortCards(pencil: Pencil, { factor, towards, claims }: PlannedParagraph, drawn: Drawn, random: Random): void {
  const id = pencil.id('p')
  pencil.draw(addParagraph, { id, factor })
  const ids: string[] = []
  for (const claim of claims) {
    const under = claim.under === null ? null : ids[claim.under]!
    const before = drawn.paragraphs.at(-1)
    if (claim.card && before && random.below(9) === 0)
      pencil.draw(moveClaim, { id: claim.card, paragraph: before, under: null, relationId: pencil.id('r') })
    ids.push(putClaim(pencil, claim, id, under))
  }
  drawn.paragraphs.push(id)
  drawn.claims.push(ids)
  if (towards) pencil.draw(setTowardsAnswer, { id, kind: towards, relationId: pencil.id('r') })
}

/** Puts a claim at the end of a paragraph, or under one of its claims, and answers its id. */
export function putClaim(pencil: Pencil, claim: PlannedClaim, paragraph: string, under: string | null): string {
  const relationId = pencil.id('r')
  if (claim.card === null) {
    const id = pencil.id('own-')
    pencil.draw(addClaim, { id, text: claim.text, role: claim.role, paragraph, under, relationId })
    return id
  }
  const id = claim.card
  pencil.draw(setClaimRole, { id, role: claim.role })
  pencil.draw(moveClaim, { id, paragraph, under, relationId })
  if (claim.text) pencil.draw(editClaim, { id, text: claim.text })
  if (claim.note) pencil.draw(dealWithNote, { id, answer: claim.note })
  return id
}

function writeWords(pencil: Pencil, { point, linkBack }: PlannedParagraph, id: string, random: Random): void {
  const hasty = point.replace(/[,:;] .*$|(?<=\w+ \w+ \w+ \w+ \w+) .*$/, '')
  if (point && random.below(4) === 0) pencil.draw(editParagraph, { id, point: hasty })
  pencil.draw(editParagraph, { id, point })
  if (linkBack) pencil.draw(editParagraph, { id, linkBack })
}

function drawLink(pencil: Pencil, { from, to, kind, label }: PlannedLink, drawn: Drawn, undoOnce: boolean): void {
  const ends = { from: idOf(drawn, from), to: idOf(drawn, to) }
  if (undoOnce) {
    pencil.draw(addRelation, { id: pencil.id('r'), ...ends, kind: 'opposes' })
    pencil.undo()
  }
  pencil.draw(addRelation, { id: pencil.id('r'), ...ends, kind, label })
}

function weighAll(pencil: Pencil, { paragraphs }: Blueprint, drawn: Drawn, random: Random): void {
  const even = Math.round(100 / paragraphs.length / 5) * 5
  const first = random.below(3) === 0
  paragraphs.forEach(({ weight }, i) => {
    if (weight !== null && first) pencil.draw(weighParagraph, { id: drawn.paragraphs[i]!, weight: even })
  })
  paragraphs.forEach(({ weight, reason }, i) => {
    const id = drawn.paragraphs[i]!
    if (weight !== null) pencil.draw(weighParagraph, { id, weight })
    if (reason) pencil.draw(weighParagraph, { id, reason })
  })
}

/** The stance is often taken early and put right late; the words come last. */
function takeAStand(pencil: Pencil, { judgement }: Blueprint, random: Random, early: boolean): void {
  const { stance, text, mainFactor, criteria, line } = judgement
  if (early) {
    if (stance !== null && random.below(2) === 0)
      pencil.draw(setJudgement, { stance: Math.max(-3, Math.min(3, stance + 1)) })
    return
  }
  if (stance !== null) pencil.draw(setJudgement, { stance })
  if (mainFactor) pencil.draw(setJudgement, { mainFactor })
  if (criteria.length > 0) pencil.draw(setJudgement, { criteria })
  pencil.draw(setJudgement, { text })
  if (line) pencil.draw(setJudgement, { lineOfArgument: line })
}
