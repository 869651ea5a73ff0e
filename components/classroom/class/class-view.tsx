'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { KeyStrip } from '@/components/ui/key-strip'
import type { Register, RegisterRow } from '@/lib/domain/classroom/register'
import { counted } from '@/lib/domain/shared/words'
import { NamesPanel } from '../names/names-panel'
import { useNames, withName } from '../names/use-names'
import { SideSlip } from '../side-slip'
import { TeacherPage } from '../teacher-page'
import { useSaid } from '../use-said'
import { AssignmentList } from './assignment-list'
import { AtTheDoor } from './at-the-door'
import { CardPanel } from './card-panel'
import { CardSheets } from './card-sheets'
import type { ClassActions } from './class-actions'
import { ClassFile } from './class-file'
import { ClassTitle } from './class-title'
import { FreeSeatFirst } from './free-seat-first'
import { JoinPanel } from './join-panel'
import { questionColumns, RegisterSection } from './register-section'
import { RemovedPupils } from './removed-pupils'
import { TeachersPanel } from './teachers-panel'
import { usePrinting } from './use-printing'
import { useRegisterKeys } from './use-register-keys'

/** Panels under one another with a line between; without room beside the register under it, as many as fit in a row. */
const BESIDE =
  'flex flex-col gap-5 p-5 max-desk:grid max-desk:grid-cols-[repeat(auto-fit,minmax(min(320px,100%),1fr))] max-desk:items-start max-desk:gap-x-7 max-desk:gap-y-6 max-desk:border-s-0 max-desk:border-t max-desk:px-6 max-desk:pb-7 max-tablet:px-5 desk:[&>*+*]:border-rule desk:[&>*+*]:border-t desk:[&>*+*]:pt-5'

const KEYS = [
  { keys: ['J', 'K'], does: 'pupil' },
  { keys: ['X'], does: 'tick a card' },
  { keys: ['↵'], does: 'open' },
  { keys: ['N'], does: 'set a question' },
  { keys: ['W'], does: 'wall' },
  { keys: ['B'], does: 'big screen' },
  { keys: ['P'], does: 'print cards' },
]

type Props = {
  register: Register
  /** Whose names are kept on this device. */
  teacherId: string
  /** The address of this installation, without a path. */
  address: string
  actions: ClassActions
  /** How long the class is kept, and how it is deleted. */
  keeping?: ReactNode
}

/** A class as its teachers see it: questions and register, and at the right the ways in and its file. */
export function ClassView({ register, teacherId, address, actions, keeping }: Props) {
  const router = useRouter()
  const { run, say, bar, busy } = useSaid()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [adding, setAdding] = useState(false)
  const [freeing, setFreeing] = useState<RegisterRow | null>(null)
  const { id: classId, assignments, archivedAt } = register
  const { names, keep } = useNames(teacherId, classId)
  const rows = register.rows.filter((row) => !row.removedAt)
  const columns = questionColumns(assignments)
  const printing = usePrinting({ classId, rows, actions, run, say })
  const { cards } = printing

  const tick = (seatId: string) =>
    setTicked((before) => new Set(before.has(seatId) ? [...before].filter((id) => id !== seatId) : [...before, seatId]))
  const chosen = rows.filter((row) => ticked.has(row.id))
  const free = ({ id: seatId, name }: RegisterRow) => {
    setFreeing(null)
    run(
      (to: { name: string }) => `${name} is free. Whoever sat there is ${to.name} now: print that card, hand it over.`,
      async () => {
        const freed = await actions.freeSeat({ classId, seatId })
        if (freed.ok) setTicked(new Set([freed.value.seatId]))
        return freed
      },
    )
  }
  const remove = ({ id: seatId, name }: RegisterRow) =>
    run(
      `${name} is out of the class; the work stays.`,
      () => actions.remove({ classId, seatId }),
      () => actions.restore({ classId, seatId }),
    )
  useRegisterKeys(classId, columns.at(-1)?.id, register.open, {
    tick,
    print: () => (cards ? false : printing.ask(chosen)),
    set: () => (archivedAt ? false : router.push(`/classes/${classId}/set`)),
    go: router.push,
  })

  if (cards)
    return (
      <CardSheets
        printed={cards}
        className={register.name}
        address={address}
        names={names}
        onDone={() => {
          setTicked(new Set())
          printing.shut()
        }}
        onUndo={printing.undo}
      />
    )
  return (
    <TeacherPage>
      <div className="grid flex-1 grid-cols-[minmax(0,1fr)_var(--panel-w)] max-desk:grid-cols-1" aria-busy={busy}>
        <main id="main" className="min-w-0 px-6 pt-4 pb-7 max-tablet:px-5">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
            <ClassTitle
              key={register.name}
              name={register.name}
              onRename={(name) => run('Renamed.', () => actions.rename({ classId, name }))}
            />
            <p className="meta">
              {rows.length === 0 ? 'No pupils yet' : counted(rows.length, 'pupil')}
              {archivedAt ? ', archived.' : '.'} {register.demo && 'A demonstration: nobody here is real. '}Names, if
              you want them, stay on your own device.
            </p>
          </div>
          <AtTheDoor
            classId={classId}
            open={register.open}
            nameOf={(seatId) => names[seatId]}
            actions={actions}
            onSay={say}
          />
          <AssignmentList classId={classId} assignments={assignments} open={archivedAt === null} />
          <RegisterSection
            rows={rows}
            assignments={columns}
            ticked={ticked}
            nameOf={(row) => names[row.id]}
            onName={({ id }, name) => keep(withName(names, id, name))}
            onTick={tick}
            onCard={(row) => printing.ask([row])}
            onFree={setFreeing}
            onRemove={remove}
            onAdd={() => setAdding(true)}
          />
          <RemovedPupils
            rows={register.rows.filter((row) => row.removedAt)}
            nameOf={(row) => names[row.id]}
            onRestore={({ id: seatId, name }) =>
              run(`${name} is back in the class.`, () => actions.restore({ classId, seatId }))
            }
          />
        </main>
        <SideSlip label="Ways in, and the class file" className={BESIDE}>
          <JoinPanel register={register} address={address} moveDoor={actions.moveDoor} run={run} />
          <CardPanel
            ticked={chosen.length}
            without={printing.without.length}
            all={rows.length}
            onPrint={() => printing.ask(chosen)}
            onPrintMissing={() => printing.ask(printing.without)}
            onPrintAll={() => printing.ask(rows)}
          />
          <ClassFile
            register={register}
            known={rows.flatMap((row) => names[row.id] ?? [])}
            adding={adding}
            onAdding={setAdding}
            onNamed={(more) => keep({ ...names, ...more })}
            actions={actions}
            run={run}
            keeping={keeping}
          />
          <NamesPanel rows={rows} names={names} onKeep={keep} onSay={say} />
          <TeachersPanel register={register} address={address} actions={actions} run={run} />
        </SideSlip>
      </div>
      <KeyStrip shown={KEYS} />
      {printing.question}
      {freeing && (
        <FreeSeatFirst
          pupil={freeing.name}
          seatId={freeing.id}
          onFree={() => free(freeing)}
          onShut={() => setFreeing(null)}
        />
      )}
      {bar}
    </TeacherPage>
  )
}
