'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { THEMES, type Theme } from '@/components/ui/theme'

const WORDS: Record<Theme, string> = { auto: 'As the device', light: 'Light', dark: 'Dark', contrast: 'High contrast' }

export function ThemeChoice({ theme, onChoose }: { theme: Theme; onChoose: (theme: Theme) => Promise<void> }) {
  const router = useRouter()
  const [, start] = useTransition()
  return (
    <fieldset className="flex flex-wrap gap-3">
      <legend className="sr">How the pages look</legend>
      {THEMES.map((t) => (
        <label
          key={t}
          className="inline-flex min-h-hit items-center gap-3 rounded-control border border-control-line bg-card px-4"
        >
          <input
            type="radio"
            name="theme"
            defaultChecked={t === theme}
            onChange={() =>
              start(async () => {
                await onChoose(t)
                router.refresh()
              })
            }
          />
          {WORDS[t]}
        </label>
      ))}
    </fieldset>
  )
}
