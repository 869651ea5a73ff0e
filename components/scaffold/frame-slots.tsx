'use client'
import { useMap, useTools } from '@/components/session/use-map'
import { emptySlots } from '@/lib/domain/classroom/empty-slots'
import { sameWriting } from '@/lib/domain/map/writing'
import { ROLE_WORDS } from '@/lib/domain/shared/role-words'
import { usePrompt, useScaffold } from './scaffold-context'

const SLOT =
  'block w-full rounded-card border-[1.5px] border-dashed px-3 py-2 text-start text-card leading-card text-ink-2'
const ROLE = 'block text-label font-strong'

/** In a full frame, the slots of a paragraph that are still empty, each with how its sentence may begin. A press writes it. */
export function FrameSlots({ paragraph, still = false }: { paragraph: string; still?: boolean }) {
  const map = useMap((s) => s.map)
  const writing = useMap((s) => s.writing)
  const { write } = useTools()
  const prompt = usePrompt()
  if (useScaffold() !== 'full') return null
  const empty = emptySlots(map, paragraph).filter(({ writes }) => writes === null || !sameWriting(writes, writing))
  if (empty.length === 0) return null
  return (
    <ul className="mt-2 mb-2 grid gap-2" aria-label="Still empty" aria-hidden={still || undefined}>
      {empty.map(({ slot, writes }) => (
        <li key={slot}>
          {writes === null ? (
            <p className={`${SLOT} border-rule`}>
              <b className={ROLE}>{ROLE_WORDS[slot]}</b> {prompt(slot)}
            </p>
          ) : (
            <button
              type="button"
              className={`${SLOT} nopan min-h-hit cursor-text border-control-line hover:bg-card hover:text-ink`}
              tabIndex={still ? -1 : undefined}
              onClick={() => write(writes)}
            >
              <b className={ROLE}>{ROLE_WORDS[slot]}</b> {prompt(slot)}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
