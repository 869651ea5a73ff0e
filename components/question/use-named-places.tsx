'use client'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { namedPlaces } from '@/lib/domain/question/named-places'
import type { Question } from '@/lib/domain/question/question'

type Read = typeof namedPlaces
type Places = ReturnType<Read>
type Known = { question: Question; places: Places }

const KnownContext = createContext<Known | null>(null)

/** Everything in it is told by the server what a question names: how questions are read is a large part of the script. */
export function NamedPlaces({ question, places, children }: Known & { children: ReactNode }) {
  // Kept from the first drawing, as the map is.
  const [known] = useState({ question, places })
  return <KnownContext value={known}>{children}</KnownContext>
}

let reader: Read | null = null

async function loadReader(): Promise<Read> {
  reader ??= (await import('@/lib/domain/question/named-places')).namedPlaces
  return reader
}

const sameQuestion = (a: Question, b: Question) =>
  a.text === b.text && a.form === b.form && a.statedFactor === b.statedFactor && a.statedRival === b.statedRival

/** Where a question names its factors. One that was changed is read as soon as the reading of questions has come. */
export function useNamedPlaces(question: Question): Places {
  const known = useContext(KnownContext)
  const [read, setRead] = useState<Read | null>(() => reader)
  const changed = known === null || !sameQuestion(known.question, question)
  useEffect(() => {
    if (!changed || read) return
    // Without a connection nothing is underlined, and the question is told as it is.
    loadReader().then(
      (came) => setRead(() => came),
      () => {},
    )
  }, [changed, read])
  return useMemo(() => {
    if (!changed) return known.places
    return read ? read(question) : []
  }, [changed, known, read, question])
}
