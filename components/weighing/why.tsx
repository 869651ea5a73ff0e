'use client'
import { ArrowLeftRight } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { weighParagraphs } from '@/lib/domain/map/commands/weigh-paragraphs'
import type { Verdict } from '@/lib/domain/weighing/verdict'
import { type Takes, whatItTakes } from '@/lib/domain/weighing/what-it-takes'
import { TwoCompared } from './two-compared'
import { useStanceWords } from './verdict-words'

/** Why the map says what it says: the two that it compares, one sentence, and what it would take to say what the student says. */
export function Why({ verdict }: { verdict: Verdict }) {
  const map = useMap((s) => s.previewed)
  const stance = useMap((s) => s.map.judgement.stance)
  const takes = useMemo(() => whatItTakes(map, stance), [map, stance])
  const reasons = useRef<HTMLDivElement>(null)
  return (
    <div ref={reasons} className="mt-1 text-card leading-card" data-reasons tabIndex={-1}>
      <TwoCompared verdict={verdict} takes={takes} />
      <p className="mt-3 font-says text-lane leading-card font-point">{verdict.why}</p>
      {stance !== null && (
        <BesideStance stance={stance} verdict={verdict} takes={takes} onDone={() => reasons.current?.focus()} />
      )}
    </div>
  )
}

/** How the student’s own word stands beside the map’s. Neither is right by itself. */
type BesideProps = {
  stance: number
  verdict: Verdict
  takes: Takes | null
  /** Its button goes once it is pressed. */
  onDone: () => void
}

const BESIDE = 'mt-3 border-t border-rule pt-3'

function BesideStance({ stance, verdict, takes, onDone }: BesideProps) {
  const { run } = useTools()
  const previewing = useMap((s) => s.previewing !== null)
  const you = useStanceWords()
  if (stance === verdict.tick) return <p className={BESIDE}>Your map and you say the same. Write it in your answer.</p>
  return (
    <div className={BESIDE}>
      <h3 className="text-small leading-card font-strong text-ink-2">What would it take for “{you}”?</h3>
      <p>{takes ? takes.words : nothingWords(verdict)}</p>
      {takes && (
        <Button
          className="-ms-3 mt-2"
          variant="quiet"
          size="small"
          disabled={previewing}
          onClick={() => {
            run(weighParagraphs, { weights: [...takes.weights].map(([id, weight]) => ({ id, weight })) })
            onDone()
          }}
        >
          <Icon of={ArrowLeftRight} /> Try it
        </Button>
      )}
    </div>
  )
}

const nothingWords = ({ ranked }: Verdict): string =>
  ranked
    ? 'Your ranking speaks while no paragraph has a weight. Weigh the paragraphs to try this.'
    : 'Nothing you could move would do it. Change a side, or your mind.'
