'use client'
import dynamic from 'next/dynamic'

const list = () => import('./versions-dialog').then((m) => m.VersionsDialog)
const compare = () => import('./compare-dialog').then((m) => m.CompareDialog)

/** What is shown of versions, each in a part of the script of its own. */
export const VersionsDialog = dynamic(list, { loading: () => null })
export const CompareDialog = dynamic(compare, { loading: () => null })

/** Brings them before they are wanted, so that they are there without a connection too. */
export const loadVersions = (): Promise<unknown> => Promise.all([list(), compare()])
