'use client'
import dynamic from 'next/dynamic'

const tray = () => import('./memory-tray').then((m) => m.MemoryTray)

/** The tray of a deck that is shut, in a part of the script of its own. */
export const MemoryTray = dynamic(tray, { loading: () => null })

/** Brings it before it is wanted, so that it is there without a connection too. */
export const loadMemory = (): Promise<unknown> => tray()
