'use client'
import { Download, Plus, Send } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { TeacherPage } from '@/components/classroom/teacher-page'
import { Button } from '@/components/ui/button'
import { DownloadLink } from '@/components/ui/download-link'
import { Icon } from '@/components/ui/icon'
import { KeyStrip } from '@/components/ui/key-strip'
import { LiveRegion } from '@/components/ui/live-region'
import { usePageKeys } from '@/components/ui/use-page-keys'
import { type FeedbackSheet, SHEET_PARTS, type SheetLine, type SheetPart } from '@/lib/domain/review/feedback-sheet'
import type { SaveSheet, SendSheet } from '@/lib/domain/review/requests'
import type { ServerAction } from '@/lib/domain/shared/action'
import { newId } from '@/lib/sync/new-id'
import { SheetPaper } from './sheet-paper'
import { PART_NAMES, SheetTicks } from './sheet-ticks'

type Props = {
  assignmentId: string
  question: string
  className: string
  pupils: number
  sentAt: string | null
  initial: FeedbackSheet
  onSave: ServerAction<SaveSheet, { pages: number | null }>
  onSend: ServerAction<SendSheet, null>
}

/** After the last change the sheet is kept so soon. */
const KEEP_AFTER_MS = 600

/** The whole-class sheet: what goes on it on the left, the sheet itself to write on, printing and sending on the right. */
export function SheetEditor({ assignmentId, question, className, pupils, sentAt, initial, onSave, onSend }: Props) {
  const router = useRouter()
  const [sheet, setSheet] = useState(initial)
  const [before, setBefore] = useState<FeedbackSheet[]>([])
  const [chosen, choose] = useState(initial.lines[0]?.id ?? '')
  const [kept, setKept] = useState<{ pages: number | null } | 'keeping' | string>('keeping')
  const [sent, setSent] = useState(sentAt !== null)
  const [said, say] = useState('')
  const untouched = useRef(true)

  useEffect(() => {
    // The first time at once: it says how many sides the draft takes.
    const wait = untouched.current ? 0 : KEEP_AFTER_MS
    untouched.current = false
    let latest = true
    setKept('keeping')
    const timer = setTimeout(async () => {
      const saved = await onSave({ assignmentId, sheet })
      if (latest) setKept(saved.ok ? saved.value : saved.refusal.message)
    }, wait)
    return () => {
      latest = false
      clearTimeout(timer)
    }
  }, [sheet, assignmentId, onSave])

  const change = (next: FeedbackSheet) => {
    setBefore((all) => [...all.slice(-49), sheet])
    setSheet(next)
  }
  const edit = (id: string, fields: Partial<SheetLine>) =>
    change({ ...sheet, lines: sheet.lines.map((l) => (l.id === id ? { ...l, ...fields } : l)) })
  const undo = () => {
    const last = before.at(-1)
    if (!last) return
    setSheet(last)
    setBefore((all) => all.slice(0, -1))
    say('Taken back.')
  }
  const add = (part: SheetPart) => {
    const line: SheetLine = {
      id: `own:${newId()}`,
      part,
      count: null,
      text: '',
      code: null,
      on: true,
      edited: true,
    }
    change({ ...sheet, lines: [...sheet.lines, line] })
    choose(line.id)
    requestAnimationFrame(() => writeIn(line.id))
  }
  const inOrder = SHEET_PARTS.flatMap((part) => sheet.lines.filter((l) => l.part === part))
  const step = (by: number) => {
    const at = inOrder.findIndex((l) => l.id === chosen)
    const next = inOrder[Math.min(Math.max(at + by, 0), inOrder.length - 1)]
    if (!next) return
    choose(next.id)
    document.getElementById(`tick ${next.id}`)?.focus()
  }
  const move = (by: number) => {
    const lines = [...sheet.lines]
    const at = lines.findIndex((l) => l.id === chosen)
    const part = lines[at]?.part
    let to = at + by
    while (lines[to] && lines[to]?.part !== part) to += by
    if (at < 0 || !lines[to]) return
    ;[lines[at], lines[to]] = [lines[to]!, lines[at]!]
    change({ ...sheet, lines })
  }
  const toggle = () => {
    const line = sheet.lines.find((l) => l.id === chosen)
    if (line) edit(line.id, { on: !line.on })
  }
  usePageKeys({
    j: () => step(1),
    k: () => step(-1),
    x: toggle,
    '[': () => move(-1),
    ']': () => move(1),
    Enter: () => {
      // On a key of the page Enter presses it; on a tick it opens the line to be written.
      if (!document.activeElement?.id.startsWith('tick ')) return false
      writeIn(chosen)
    },
    'Ctrl+z': undo,
    Escape: () => router.push(`/assignments/${assignmentId}`),
  })
  const send = async () => {
    const done = await onSend({ assignmentId, sent: !sent })
    if (done.ok) setSent(!sent)
    const words = sent ? 'The class no longer sees it.' : 'The class can read it now.'
    say(done.ok ? words : done.refusal.message)
  }

  return (
    <TeacherPage>
      <main
        id="main"
        className="grid flex-1 grid-cols-[minmax(220px,290px)_minmax(0,800px)_minmax(200px,1fr)] gap-x-5 bg-ground px-5 pt-4 pb-7 max-desk:grid-cols-[1fr_240px] max-phone:grid-cols-1 max-phone:px-0 max-phone:pt-0 max-phone:pb-6"
      >
        <h1 className="sr">Class sheet</h1>
        <SheetTicks lines={inOrder} chosen={chosen} onChoose={choose} onEdit={edit} />
        <SheetPaper
          {...{ sheet, question, className, chosen }}
          onChoose={choose}
          onWrite={(id, text) => edit(id, { text, edited: true })}
        />
        <aside
          className="grid content-start justify-items-start gap-3 max-phone:px-5 max-phone:pt-5"
          aria-label="Print and send"
        >
          <DownloadLink variant="primary" href={`/api/assignments/${assignmentId}/sheet.pdf`} making="Drawing the PDF…">
            <Icon of={Download} />
            Print as PDF
          </DownloadLink>
          <LiveRegion>{keptWords(kept)}</LiveRegion>
          <Button onClick={send} disabled={kept === 'keeping'}>
            <Icon of={Send} />
            {sent ? 'Take back from the class' : `Send to ${pupils} pupils`}
          </Button>
          <LiveRegion>
            {said || (sent ? 'The class can read this sheet.' : 'Only teachers of the class see it until you send it.')}
          </LiveRegion>
          <div className="-ms-3 mt-2 grid justify-items-start">
            {SHEET_PARTS.map((part) => (
              <Button key={part} variant="quiet" size="small" onClick={() => add(part)}>
                <Icon of={Plus} size="small" />
                {PART_NAMES[part]}: a line of your own
              </Button>
            ))}
          </div>
          <p className="meta">
            Counts by the plan checks, words by you. What you change stays changed when the counts move.
          </p>
        </aside>
      </main>
      <KeyStrip
        shown={[
          { keys: ['J', 'K'], does: 'line' },
          { keys: ['X'], does: 'on or off the sheet' },
          { keys: ['↵'], does: 'edit' },
          { keys: ['[', ']'], does: 'move' },
          { keys: ['Ctrl Z'], does: 'undo' },
          { keys: ['Esc'], does: 'wall' },
        ]}
        aside="A check sees the shape of a plan, not whether it is true"
      />
    </TeacherPage>
  )
}

const writeIn = (id: string) =>
  document.querySelector<HTMLTextAreaElement>(`[data-line="${CSS.escape(id)}"] textarea`)?.focus()

function keptWords(kept: { pages: number | null } | 'keeping' | string): string {
  if (kept === 'keeping') return 'Saving…'
  return typeof kept === 'string' ? kept : fits(kept.pages)
}

function fits(pages: number | null): string {
  if (pages === null) return 'Saved.'
  return pages === 1 ? 'Saved. It fits on one side of A4.' : `Saved. It takes ${pages} sides: untick something.`
}
