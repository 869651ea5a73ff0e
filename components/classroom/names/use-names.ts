'use client'
import { useCallback, useEffect, useState } from 'react'
import { type Names, openNameBook } from '@/lib/sync/name-book'

/** The names with one of them written, or forgotten if it is empty. */
export function withName(names: Names, seatId: string, name: string): Names {
  const { [seatId]: _, ...rest } = names
  return name === '' ? rest : { ...rest, [seatId]: name }
}

/** The real names of a class that are kept on this device; none where the browser keeps nothing. */
export function useNames(teacherId: string, classId: string) {
  const [names, setNames] = useState<Names>({})
  useEffect(() => {
    let here = true
    openNameBook(teacherId, classId)
      .then((book) => book.read())
      .then((kept) => here && setNames(kept))
      .catch(() => {})
    return () => {
      here = false
    }
  }, [teacherId, classId])
  const keep = useCallback(
    (next: Names) => {
      setNames(next)
      const forgotten = Object.keys(next).length === 0
      openNameBook(teacherId, classId)
        .then((book) => (forgotten ? book.forget() : book.keep(next)))
        .catch(() => {})
    },
    [teacherId, classId],
  )
  return { names, keep }
}
