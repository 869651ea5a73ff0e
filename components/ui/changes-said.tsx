import type { Paragraph } from '@/lib/domain/map/argument-map'
import { CHANGE_PARTS, CHANGE_WORDS, changeIn } from '@/lib/domain/map/paragraph-change'
import './changes-said.css'

/** What a paragraph says of before and after, pace and for whom, to be read; nothing where it says none of it. */
export function ChangesSaid({ paragraph }: { paragraph: Paragraph }) {
  const said = CHANGE_PARTS.filter((part) => changeIn(paragraph, part).trim() !== '')
  if (said.length === 0) return null
  return (
    <span className="changes-said">
      {said.map((part) => (
        <span key={part}>
          <b>{CHANGE_WORDS[part].label}</b> {changeIn(paragraph, part)}
        </span>
      ))}
    </span>
  )
}
