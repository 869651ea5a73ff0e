'use client'
import { useState } from 'react'
import { Field, TextBox } from '@/components/ui/field'
import { descriptorLines, type HandIn } from '@/lib/domain/review/hand-in'
import { useReview } from './review-context'
import { SLIP_SUMMARY } from './slip-summary'

const LINE = 'block py-1 text-small'

/** Best fit by descriptors that the teacher pasted. The program proposes none; pupils see none until all are released. */
export function Levels({ handIn }: { handIn: HandIn }) {
  const { assignment, actions, does, say } = useReview()
  const [descriptors, setDescriptors] = useState(assignment.descriptors)
  const [releasedAt, setReleasedAt] = useState(assignment.levelsReleasedAt)
  const [kept, setKept] = useState(assignment.descriptors)
  const lines = descriptorLines(kept)
  const set = (level: string | null) => actions.setLevel({ submissionId: handIn.id, level })
  const keep = async () => {
    if (descriptors === kept) return
    const result = await actions.setDescriptors({ assignmentId: assignment.id, descriptors })
    if (result.ok) setKept(descriptors)
    else say({ words: result.refusal.message, refused: true })
  }
  const release = async (released: boolean) => {
    const result = await actions.releaseLevels({ assignmentId: assignment.id, released })
    if (result.ok) setReleasedAt(result.value.releasedAt)
    else say({ words: result.refusal.message, refused: true })
  }
  return (
    <details>
      <summary className={SLIP_SUMMARY}>
        Best-fit level <span className="meta">{handIn.level ?? (lines.length > 0 ? 'none chosen' : 'not used')}</span>
      </summary>
      {lines.length > 0 && (
        <fieldset>
          <legend className="sr">Best-fit level</legend>
          {[null, ...lines].map((level) => (
            <label key={level ?? ''} className={LINE}>
              <input
                className="me-2"
                type="radio"
                name={`level-${handIn.id}`}
                checked={handIn.level === level}
                onChange={() => does(handIn.id, 'Level kept', set(level), (_, before) => set(before.level))}
              />
              {level ?? 'None'}
            </label>
          ))}
          <label className={LINE}>
            <input
              className="me-2"
              type="checkbox"
              checked={releasedAt !== null}
              onChange={(e) => release(e.target.checked)}
            />
            Pupils of this question see their level with the return
          </label>
        </fieldset>
      )}
      <Field label="Descriptors, one a line, for the whole question">
        <TextBox
          rows={4}
          maxLength={6_000}
          value={descriptors}
          onChange={(e) => setDescriptors(e.target.value)}
          onBlur={keep}
        />
      </Field>
    </details>
  )
}
