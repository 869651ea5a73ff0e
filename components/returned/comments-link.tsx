'use client'
import { MessageSquareText } from 'lucide-react'
import Link from 'next/link'
import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react'
import { useMap } from '@/components/map/editor/map-context'
import { usePointing } from '@/components/plan/use-pointing'

const HasReturn = createContext(false)

/** Says to the editor inside whether its map was returned with comments. */
export function ReturnedProvider({ returned, children }: { returned: boolean; children: ReactNode }) {
  return <HasReturn value={returned}>{children}</HasReturn>
}

/** The way from the editor to what came back; and the card that a comment led here from, if the address names one. */
export function CommentsLink() {
  const returned = useContext(HasReturn)
  const { map } = useMap()
  const point = usePointing()
  const ledHere = useRef(false)
  useEffect(() => {
    if (!returned || ledHere.current) return
    ledHere.current = true
    const named = window.location.hash.slice(1)
    const isNamed = ({ id }: { id: string }) => id === named || encodeURIComponent(id) === named
    const node = map.relations.find(isNamed)?.from ?? [...map.claims, ...map.paragraphs].find(isNamed)?.id
    if (node) point([node])
  }, [returned, map, point])
  if (!returned) return null
  return (
    <Link className="button small" href={`/maps/${map.id}/returned`}>
      <MessageSquareText className="i" size={15} aria-hidden />
      Comments
    </Link>
  )
}
