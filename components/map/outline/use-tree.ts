'use client'
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { MENU_KEYS, pressed } from '@/components/actions/key-press'
import { useActionTools } from '@/components/actions/use-action-tools'
import { press } from '@/components/actions/view'
import { useScaffold } from '@/components/scaffold/scaffold-context'
import { useMap, useTools } from '@/components/session/use-map'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { sameWriting } from '@/lib/domain/map/writing'
import { OUTLINE } from './outline-view'
import type { Tree } from './tree-item'
import { TYPING_MS, treeMove, typeAhead } from './tree-keys'
import { treeRows } from './tree-rows'

/** Runs the tree: one tab stop, the keys of a tree, the keys of the actions, and a focus that is never lost. */
export function useTree(tree: RefObject<HTMLElement | null>) {
  const tools = useActionTools()
  const map = useMap((s) => s.map)
  const selected = useMap((s) => s.selected)
  const writing = useMap((s) => s.writing)
  const bare = useScaffold() === 'bare'
  const asked = bare ? writing : null
  const folded = useMap((s) => s.folded)
  const { fold, reveal, write } = useTools()
  const [at, setAt] = useState<string | null>(selected)
  const rows = useMemo(
    () => treeRows(map, folded, (text) => !bare || sameWriting(asked, text)),
    [map, folded, bare, asked],
  )
  const byId = useMemo(() => new Map(rows.map((r) => [r.id, r])), [rows])
  const place = useRef(0)
  const inside = useRef(false)
  const typing = useRef({ text: '', at: 0 })

  // Of a row that is gone the one that stands in its place now, so that a removal or an undo leaves the focus near.
  const known = at !== null && byId.has(at)
  const current = known ? at : (rows[Math.min(place.current, rows.length - 1)]?.id ?? undefined)
  useEffect(() => {
    place.current = Math.max(
      0,
      rows.findIndex((r) => r.id === current),
    )
  }, [rows, current])

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when something else is selected, not when the focus goes on
  useEffect(() => {
    // Chosen elsewhere: in the plan, in the tray, on the canvas before.
    if (selected === null || (selected === at && inside.current)) return
    setAt(selected)
    if (map.claims.some((c) => c.id === selected)) reveal(selected)
    requestAnimationFrame(() => intoSight(rowIn(tree.current, selected)))
  }, [selected])

  useEffect(() => {
    const lost = document.activeElement === document.body || document.activeElement === null
    if (inside.current && lost && current) focusOn(rowIn(tree.current, current))
  })

  const onFocus = useCallback(
    (event: FocusEvent<HTMLElement>) => {
      inside.current = true
      const id = (event.target as HTMLElement).closest<HTMLElement>('[role="treeitem"]')?.dataset.focus
      if (id === undefined) return
      setAt(id)
      if (event.target instanceof HTMLElement && event.target.dataset.focus === id)
        tools.select(isNode(map, id) ? id : null)
    },
    [map, tools],
  )
  const onBlur = useCallback((event: FocusEvent<HTMLElement>) => {
    const to = event.relatedTarget as Element | null
    if (to && !event.currentTarget.contains(to) && !to.closest('#menus')) inside.current = false
  }, [])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement
    const id = target.dataset.focus
    const key = pressed(event)
    if (id === undefined || target.getAttribute('role') !== 'treeitem' || key === null) return
    if (act(id, key, event)) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
  /** Whether the key was one for a row. */
  const act = (id: string, key: string, event: KeyboardEvent): boolean => {
    const letter = event.key.length === 1 && event.key !== ' ' && !event.altKey
    const goesOn = event.timeStamp - typing.current.at < TYPING_MS && typing.current.text !== ''
    if (letter && (goesOn || key.startsWith('Shift+') || /^[0-9]$/.test(key))) return type(id, event)
    if (move(id, key) || openMenu(id, key) || actOnText(id, key)) return true
    return press(OUTLINE, tools, id, key) || (letter && type(id, event))
  }
  const move = (id: string, key: string): boolean => {
    const step = treeMove(rows, id, key)
    if (step && 'go' in step) focusOn(rowIn(tree.current, step.go))
    else if (step) fold(step.fold, step.folded)
    return step !== undefined
  }
  const openMenu = (id: string, key: string): boolean => {
    if (!MENU_KEYS.includes(key)) return false
    rowIn(tree.current, id)
      ?.querySelector<HTMLElement>(`[data-menu="${CSS.escape(id)}"]`)
      ?.click()
    return true
  }
  /** On a row that is a text of its paragraph or of the answer, and no card. */
  const actOnText = (id: string, key: string): boolean => {
    if (isNode(map, id)) return false
    // Nothing can be moved here: Alt with an arrow must not leave the page.
    if (key !== 'Enter' && key !== 'F2') return key.startsWith('Alt+Arrow')
    const writes = byId.get(id)?.writes ?? null
    if (writes !== null) write(writes)
    return true
  }
  const type = (id: string, event: KeyboardEvent): boolean => {
    const goesOn = event.timeStamp - typing.current.at < TYPING_MS
    typing.current = { text: `${goesOn ? typing.current.text : ''}${event.key}`, at: event.timeStamp }
    const found = typeAhead(rows, id, typing.current.text)
    if (found) focusOn(rowIn(tree.current, found))
    return true
  }
  const context = useMemo<Tree>(() => ({ row: (id) => byId.get(id), current }), [byId, current])
  return { context, rows, current, on: { onFocus, onBlur, onKeyDown } }
}

const isNode = (map: ArgumentMap, id: string) =>
  map.claims.some((c) => c.id === id) || map.paragraphs.some((p) => p.id === id)

const rowIn = (tree: HTMLElement | null, id: string) =>
  tree?.querySelector<HTMLElement>(`[role="treeitem"][data-focus="${CSS.escape(id)}"]`)

const intoSight = (row: HTMLElement | null | undefined) => row?.scrollIntoView({ block: 'nearest' })

function focusOn(row: HTMLElement | null | undefined): void {
  row?.focus({ preventScroll: true })
  intoSight(row)
}
