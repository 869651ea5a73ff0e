'use client'
import { useEffect, useState } from 'react'

/** Counts up when the fonts of the page have come: text takes another room then. */
export function useFonts(): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const came = () => setCount((n) => n + 1)
    document.fonts.addEventListener('loadingdone', came)
    return () => document.fonts.removeEventListener('loadingdone', came)
  }, [])
  return count
}
