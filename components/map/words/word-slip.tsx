'use client'
import { useActionTools } from '@/components/actions/use-action-tools'
import { useMap, useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { addClaim } from '@/lib/domain/map/commands/add-claim'
import { putBack } from '@/lib/domain/map/commands/put-back'
import { findParagraph } from '@/lib/domain/map/read-map'
import { valueAt, wordsIn } from '@/lib/domain/map/text-fields'
import type { WordsInHand } from '@/lib/sync/group-words'
import { newId } from '@/lib/sync/new-id'
import { isOff, wordSlipTitle } from './word-slip-words'

/** One text that somebody has lost: what happened, all of its words beside those that stand there now, and what to do. */
export function WordSlip({ lost }: { lost: WordsInHand }) {
  const map = useMap((s) => s.map)
  const { goTo, run } = useActionTools()
  const { letGo } = useTools()
  const { at, value, words, writer, how } = lost
  const off = isOff(map, lost)
  const node = nodeOf(at)
  const done = (focus: string | null) => {
    letGo(lost.id)
    if (focus !== null) goTo(focus)
    focusPage()
  }
  const keep = () => {
    const { paragraph = null, role = 'claim', factor = null } = lost.beside ?? {}
    const into = paragraph !== null && findParagraph(map, paragraph) ? paragraph : null
    const id = newId()
    if (run(addClaim, { id, text: words.slice(0, 2_000), paragraph: into, role, factor, relationId: newId() })) done(id)
  }
  const bring = () => {
    if (at.field !== null && run(putBack, { field: at, value })) done(node)
  }
  const now = at.field === null || off ? '' : wordsIn(at.table, at.field, valueAt(map, at))
  const title = wordSlipTitle(map, lost)
  const said = writer === null ? MINE : theirsOf(writer)
  return (
    <li className="grid gap-3 border-rule [&+&]:border-t [&+&]:pt-4">
      <p className="text-body">
        <b>{title}</b> {off && said.asks}
      </p>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,18rem),1fr))] gap-x-5 gap-y-3">
        <Text of={said.whose} words={words} />
        {!off && how !== 'moved' && <Text of={said.now} words={now} />}
      </div>
      <div className="flex flex-wrap gap-3">
        {how === 'moved' && !off ? (
          <Button onClick={() => done(node)}>All right</Button>
        ) : (
          <>
            <Button variant="primary" onClick={off ? keep : bring}>
              {off ? 'Keep as a claim' : said.bring}
            </Button>
            <Button onClick={() => done(off ? null : node)}>{off ? 'Let them go' : said.leave}</Button>
          </>
        )}
      </div>
    </li>
  )
}

/** The claim or the paragraph that a field is of. */
const nodeOf = (at: WordsInHand['at']): string | null =>
  'id' in at && (at.table === 'claims' || at.table === 'paragraphs') ? at.id : null

/** What a slip says of words that were one's own, or somebody else's. */
const MINE = {
  asks: 'Keep your words as a claim?',
  whose: 'Yours',
  now: 'There now',
  bring: 'Bring mine back',
  leave: 'Leave theirs',
}
const theirsOf = (writer: string): typeof MINE => ({
  asks: `Keep ${writer}’s words as a claim?`,
  whose: `${writer}’s`,
  now: 'Yours, there now',
  bring: 'Bring theirs back',
  leave: 'Leave mine',
})

function Text({ of, words }: { of: string; words: string }) {
  return (
    <div>
      <p className="label">{of}</p>
      <blockquote className="mx-0 mt-2 mb-0 border-s-3 border-rule ps-4 wrap-anywhere whitespace-pre-wrap">
        {words || <span className="meta">Nothing</span>}
      </blockquote>
    </div>
  )
}

/** The button that was pressed goes with its slip: the focus is on the next slip, on what it was about, or on the page. */
function focusPage(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement && document.activeElement !== document.body) return
      const next =
        document.querySelector<HTMLElement>('[data-words-in-hand]') ?? document.querySelector<HTMLElement>('main')
      next?.focus({ preventScroll: true })
    }),
  )
}
