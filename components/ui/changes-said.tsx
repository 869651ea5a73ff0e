import type { Paragraph } from '@/lib/domain/map/argument-map'
import { CHANGE_PARTS, CHANGE_WORDS, changeIn } from '@/lib/domain/map/paragraph-change'

/** What a paragraph says of before and after, pace and for whom, to be read; nothing where it says none of it. */
export function ChangesSaid({ paragraph }: { paragraph: Paragraph }) {
  const said = CHANGE_PARTS.filter((part) => changeIn(paragraph, part).trim() !== '')
  if (said.length === 0) return null
  return (
    <span className="mt-1 block text-label leading-card">
      {said.map((part) => (
        <span key={part} className="block">
          <b className="font-strong text-ink-2">{CHANGE_WORDS[part].label}</b> {changeIn(paragraph, part)}
        </span>
      ))}
    </span>
  )
}
