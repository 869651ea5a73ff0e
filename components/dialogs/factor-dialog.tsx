'use client'
import { useState } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { useLookOf } from '@/components/ui/factor-look'
import { Field, Select, TextInput } from '@/components/ui/field'
import { LookFields } from '@/components/ui/look-fields'
import { editFactor } from '@/lib/domain/map/commands/edit-factor'
import { mergeFactors } from '@/lib/domain/map/commands/merge-factors'
import { findParagraph } from '@/lib/domain/map/read-map'
import { AskingDialog } from './asking-dialog'

/** The factor of a paragraph: its name, how it is drawn, and another that it is one with. */
export function FactorDialog({ id }: { id: string }) {
  const map = useMap((s) => s.map)
  const { run, ask } = useTools()
  const lookOf = useLookOf()
  const factor = map.factors.find((f) => f.id === findParagraph(map, id)?.factor)
  const [name, setName] = useState(factor?.name ?? '')
  if (!factor) return null
  const others = map.factors.filter((f) => f.id !== factor.id)
  const keepName = () => {
    const wanted = name.trim()
    if (wanted !== '' && wanted !== factor.name) run(editFactor, { id: factor.id, name: wanted })
  }
  return (
    <AskingDialog title={`${factor.name}: name and look`}>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          keepName()
          ask(null)
        }}
      >
        <Field label="Name">
          <TextInput value={name} maxLength={60} onChange={(event) => setName(event.target.value)} onBlur={keepName} />
        </Field>
        <LookFields
          look={lookOf(factor.id)}
          others={others}
          onChange={(to) => run(editFactor, { id: factor.id, ...to })}
        />
        {others.length > 0 && (
          <Field label="Merge with">
            <Select
              value=""
              onChange={(event) => run(mergeFactors, { id: factor.id, into: event.target.value }) && ask(null)}
            >
              <option value="">Leave it as it is</option>
              {others.map((other) => (
                <option key={other.id} value={other.id}>
                  {other.name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <DialogFoot keep="Done" />
      </form>
    </AskingDialog>
  )
}
