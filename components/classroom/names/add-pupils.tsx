'use client'
import { useState } from 'react'
import { FILE_LOOK } from '@/components/classroom/link-button'
import { Button } from '@/components/ui/button'
import { Field, TextBox, TextInput } from '@/components/ui/field'
import { Segment, Segmented } from '@/components/ui/segmented'
import { newNames } from '@/lib/formats/roster/new-names'
import { parseRoster, type Roster } from '@/lib/formats/roster/parse-roster'

/** More than these in a class are refused by the server. */
const MOST = 60

type Props = {
  /** The names that this device knows of the class. */
  known: string[]
  onCount: (count: number) => void
  onNames: (names: string[]) => void
  onShut: () => void
}

/** More pupils: so many, or one for each name of a list that stays in this browser. */
export function AddPupils({ known, onCount, onNames, onShut }: Props) {
  const [way, setWay] = useState<'count' | 'list'>('count')
  return (
    <div className="grid justify-items-start gap-3 py-3">
      <Segmented label="How to add pupils">
        <Segment on={way === 'count'} onClick={() => setWay('count')}>
          A number
        </Segment>
        <Segment on={way === 'list'} onClick={() => setWay('list')}>
          A list of names
        </Segment>
      </Segmented>
      {way === 'count' ? (
        <form
          className="flex flex-wrap items-end gap-x-4 gap-y-2"
          action={(form) => onCount(Number(form.get('count')))}
        >
          <Field label="How many">
            <TextInput className="w-[92px]" name="count" type="number" min={1} max={MOST} required defaultValue={28} />
          </Field>
          <Button type="submit" variant="primary">
            Add
          </Button>
          <Button variant="quiet" onClick={onShut}>
            Not now
          </Button>
        </form>
      ) : (
        <NameList known={known} onNames={onNames} onShut={onShut} />
      )}
    </div>
  )
}

function NameList({ known, onNames, onShut }: Pick<Props, 'known' | 'onNames' | 'onShut'>) {
  const [text, setText] = useState('')
  const parsed = text.trim() === '' ? null : parseRoster(text)
  const roster: Roster = parsed?.ok ? parsed.value : { names: [], leftOut: [] }
  const fresh = newNames(roster.names, known)
  return (
    <form
      className="grid w-full gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        onNames(fresh)
      }}
    >
      <Field label="Paste a list or a column, or open a CSV file">
        <TextBox
          className="resize-y"
          rows={5}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <label className={FILE_LOOK}>
        Open a CSV file
        <input
          type="file"
          className="sr"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={async (event) => setText((await event.target.files?.[0]?.text()) ?? '')}
        />
      </label>
      <p className="meta">The list is read on this device. All that is sent is how many pupils there are.</p>
      <div role="status" className="meta">
        {parsed && !parsed.ok && parsed.refusal.message}
        {roster.names.length > 0 && <RosterWords roster={roster} fresh={fresh} />}
      </div>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" variant="primary" disabled={fresh.length === 0 || fresh.length > MOST}>
          Add {fresh.length > 0 && fresh.length}
        </Button>
        <Button variant="quiet" onClick={onShut}>
          Not now
        </Button>
      </p>
    </form>
  )
}

function RosterWords({ roster: { names, leftOut }, fresh }: { roster: Roster; fresh: string[] }) {
  return (
    <>
      <p>
        {names.length === 1 ? 'One name' : `${names.length} names`}, from {names[0]} to {names.at(-1)}.
        {fresh.length < names.length && ` ${newWords(names.length - fresh.length, fresh.length)}`}
        {fresh.length > MOST && ` A class has at most ${MOST} pupils.`}
      </p>
      {leftOut.length > 0 && (
        <ul>
          {leftOut.map(({ line, why }) => (
            <li key={line}>
              Line {line} is left out: {why}.
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** “28 are in the class already; 2 are new.” */
const newWords = (known: number, fresh: number): string =>
  fresh === 0
    ? 'Everybody on it is in the class already.'
    : `${known} ${known === 1 ? 'is' : 'are'} in the class already; ${fresh} ${fresh === 1 ? 'is' : 'are'} new.`
