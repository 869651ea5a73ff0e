'use client'
import { useState } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { DOCUMENTS } from '@/lib/formats/documents'
import { formatById } from '@/lib/formats/formats'
import { printDocument } from '@/lib/formats/write-target'
import { DATA_FILES } from './file-words'
import type { Printing, Wish } from './taking'

type Props = { printing: Printing; onTake: (wish: Wish) => void }

/** What fewer want: what an essay is written into, the plan for the clipboard, and files that other programs read. */
export function MoreFiles({ printing, onTake }: Props) {
  return (
    <ul className="grid grid-cols-1 gap-1 pb-3 ps-5">
      <li>
        <Button variant="link" onClick={() => onTake({ id: 'docx', document: 'writing', printing })}>
          Start writing in Word
        </Button>
        <span className="meta">{DOCUMENTS.writing.hint}</span>
      </li>
      <CopyText printing={printing} />
      {DATA_FILES.map((id) => {
        const { name, write } = formatById(id)
        return (
          <li key={id}>
            <Button variant="link" onClick={() => onTake({ id, document: null, printing })}>
              {name}
            </Button>
            <span className="meta">{write?.use}</span>
          </li>
        )
      })}
    </ul>
  )
}

function CopyText({ printing }: { printing: Printing }) {
  const map = useMap((s) => s.whole)
  const { rules, say } = useTools()
  const [said, setSaid] = useState('')
  const copy = async () => {
    const tools = { rules: { ...rules, paper: printing.paper }, draw: () => null, mapId: map.id }
    const text = await printDocument(map, 'flashcards', 'plan', tools)
    const words = await put(text.ok ? String(text.value.bytes) : '')
    setSaid(words)
    say(words)
  }
  return (
    <li>
      <Button variant="link" onClick={() => void copy()}>
        Copy the plan as text
      </Button>
      <span className="meta">{said || 'To paste anywhere.'}</span>
    </li>
  )
}

async function put(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return 'Copied. Paste it where you want it.'
  } catch {
    return 'This browser does not let the page copy. Take the Markdown file instead.'
  }
}
