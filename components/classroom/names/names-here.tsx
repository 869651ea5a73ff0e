'use client'
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { usePageKeys } from '@/components/ui/use-page-keys'
import { useNames } from './use-names'

type NamesOfPage = {
  /** Whether this browser has a name of anybody in the class. */
  some: boolean
  shown: boolean
  show: (shown: boolean) => void
  nameOf: (seatId: string) => string | undefined
}

const nobody: NamesOfPage = { some: false, shown: false, show: () => {}, nameOf: () => undefined }
const NamesContext = createContext<NamesOfPage>(nobody)

const KEPT_AS = 'howfar-names-hidden'

/** The names that this browser keeps of a class, for all of a page. Z hides them: a colleague, a projector. */
export function NamesHere({
  teacherId,
  classId,
  children,
}: {
  teacherId: string
  classId: string
  children: ReactNode
}) {
  const { names } = useNames(teacherId, classId)
  const [shown, setShown] = useState(true)
  // Kept by the browser, which the server that drew the page could not ask.
  useEffect(() => setShown(localStorage.getItem(KEPT_AS) === null), [])
  const some = Object.keys(names).length > 0
  const value = useMemo(() => {
    const show = (next: boolean) => {
      setShown(next)
      if (next) localStorage.removeItem(KEPT_AS)
      else localStorage.setItem(KEPT_AS, 'yes')
    }
    return { some, shown, show, nameOf: (seatId: string) => (shown ? names[seatId] : undefined) }
  }, [names, some, shown])
  usePageKeys({ z: () => (some ? value.show(!shown) : false) })
  return <NamesContext value={value}>{children}</NamesContext>
}

const useNamesHere = (): NamesOfPage => use(NamesContext)

/** The real name of a pupil beside the pseudonym, where this browser knows it. */
export function NameHere({ seatId, className = '' }: { seatId: string; className?: string }) {
  const name = useNamesHere().nameOf(seatId)
  if (!name) return null
  return (
    <span className={`min-w-0 font-read text-ink-2 wrap-anywhere in-[[aria-current]]:text-inherit ${className}`}>
      {' '}
      {name}
    </span>
  )
}

/** Shows or hides the names of a page; nothing where there are none. */
export function NamesSwitch() {
  const { some, shown, show } = useNamesHere()
  if (!some) return null
  return (
    <Button variant="quiet" size="small" onClick={() => show(!shown)}>
      <kbd>Z</kbd> {shown ? 'Hide names' : 'Show names'}
    </Button>
  )
}
