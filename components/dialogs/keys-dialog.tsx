'use client'
import type { Action } from '@/components/actions/action'
import { CLAIM_ACTIONS } from '@/components/actions/claim-actions'
import { keySigns } from '@/components/actions/key-press'
import { MAP_ACTIONS } from '@/components/actions/map-actions'
import { PARAGRAPH_ACTIONS } from '@/components/actions/paragraph-actions'
import { useMap, useTools } from '@/components/session/use-map'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { AskingDialog } from './asking-dialog'

type Line = [keys: string[][], words: string]

const lines = (actions: readonly Pick<Action<never>, 'keys' | 'label' | 'help'>[]): Line[] =>
  actions.flatMap(({ keys, label, help }) =>
    keys ? [[keys.map(keySigns), help ?? (typeof label === 'string' ? label.replace('…', '') : '')]] : [],
  )

const ABOUT: Record<'map' | 'outline', Line[]> = {
  map: [
    [[['↑'], ['↓'], ['←'], ['→']], 'Go from card to card'],
    [[['Space']], 'Open the card, or shut it'],
  ],
  outline: [
    [[['↑'], ['↓']], 'Go from row to row'],
    [[['→'], ['←']], 'Open and fold, go in and out'],
    [[['Home'], ['End']], 'First row, last row'],
    [[['*']], 'Open all beside this one'],
    [[['2', '.', '1']], 'Go to 2.1: type its number'],
    [[['Shift', 'A']], 'Go to a row that begins with A'],
  ],
}
const EVERYWHERE: Line[] = [
  [[['O']], 'All that can be done'],
  [
    [
      ['Alt', '1'],
      ['Alt', '2'],
      ['Alt', '3'],
    ],
    'Put right what to look at again',
  ],
  [
    [
      ['Alt', '.'],
      ['Alt', ','],
    ],
    'Next phase of the clock, or back',
  ],
  [[['Ctrl', 'Z']], 'Undo'],
  [[['Ctrl', 'Shift', 'Z']], 'Redo'],
]

/** Every key there is, read off the actions themselves. */
export function KeysDialog() {
  const view = useMap((s) => s.view)
  const { ask } = useTools()
  const canvas = view === 'map'
  const sections: [string, Line[]][] = [
    [canvas ? 'On the map' : 'In the outline', [...ABOUT[canvas ? 'map' : 'outline'], ...EVERYWHERE]],
    ['A claim', lines(CLAIM_ACTIONS)],
    ['A paragraph', lines(PARAGRAPH_ACTIONS)],
    ['The whole map', lines(MAP_ACTIONS)],
  ]
  return (
    <AskingDialog title="Keys" size="wide">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and arrows have to reach it */}
      <div className="gap-x-6 [columns:3_260px]" tabIndex={0}>
        {sections.map(([title, all]) => (
          <section key={title} className="mb-4 break-inside-avoid">
            <h3 className="mb-1 text-card">{title}</h3>
            <dl>
              {all.map(([keys, words]) => (
                <div
                  key={words}
                  className="flex flex-row-reverse justify-end gap-3 border-t border-feint py-1 text-card"
                >
                  <dt className="ms-auto whitespace-nowrap">
                    {keys.map((signs, i) => (
                      <span key={signs.join(' ')}>
                        {i > 0 && ' or '}
                        {signs.map((sign) => (
                          <kbd key={sign} className="ms-1">
                            {sign}
                          </kbd>
                        ))}
                      </span>
                    ))}
                  </dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <DialogFoot keep="Close" onKeep={() => ask(null)} />
    </AskingDialog>
  )
}
