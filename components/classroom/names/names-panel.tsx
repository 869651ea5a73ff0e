'use client'
import { FILE_LOOK, LinkButton } from '@/components/classroom/link-button'
import { PanelRow, RegisterPanel } from '@/components/classroom/register-panel'
import type { RegisterRow } from '@/lib/domain/classroom/register'
import { parseNameFile, writeNameFile } from '@/lib/formats/roster/name-file'
import type { Names } from '@/lib/sync/name-book'

type Props = {
  rows: RegisterRow[]
  names: Names
  onKeep: (names: Names) => void
  onSay: (words: string, undo?: () => void) => void
}

/** Who is who, for the teacher alone: kept in this browser, saved as a file, opened again, forgotten. */
export function NamesPanel({ rows, names, onKeep, onSay }: Props) {
  const named = rows.filter((row) => names[row.id])
  const save = () => {
    const file = writeNameFile(named.map((row) => ({ number: row.number, pupil: row.name, name: names[row.id]! })))
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([file], { type: 'text/csv' }))
    link.download = 'names.csv'
    link.click()
    URL.revokeObjectURL(link.href)
  }
  const open = async (file: File | undefined) => {
    if (!file) return
    const parsed = parseNameFile(await file.text())
    if (!parsed.ok) return onSay(parsed.refusal.message)
    const found = rows.flatMap((row) => {
      const name = parsed.value.get(row.number)
      return name ? [[row.id, name] as const] : []
    })
    onKeep({ ...names, ...Object.fromEntries(found) })
    onSay(`${found.length} names are on this device.`)
  }
  return (
    <RegisterPanel id="names-panel" title="Names">
      <p className="meta">
        {named.length === 0
          ? 'Real names are never sent. Paste a list when you add pupils, write one from a pupil’s menu, or open a file: they stay on this device.'
          : `${named.length} of ${rows.length} pupils have a name here, on this device only. Nothing of it is ever sent.`}
      </p>
      <PanelRow>
        {named.length > 0 && <LinkButton onClick={save}>Save as a file</LinkButton>}
        <label className={FILE_LOOK}>
          Open a file
          <input
            type="file"
            className="sr"
            accept=".csv,text/csv,text/plain"
            onChange={(event) => {
              void open(event.target.files?.[0])
              event.target.value = ''
            }}
          />
        </label>
        {named.length > 0 && (
          <LinkButton
            onClick={() => {
              onKeep({})
              onSay('The names are forgotten on this device.', () => onKeep(names))
            }}
          >
            Forget names here
          </LinkButton>
        )}
      </PanelRow>
    </RegisterPanel>
  )
}
