import { Download } from 'lucide-react'
import type { Metadata } from 'next'
import { buttonLook } from '@/components/ui/button-look'
import { Desk, Lede } from '@/components/ui/desk'
import { Crumbs } from '@/components/ui/desk-frame'
import { Icon } from '@/components/ui/icon'
import { readEnv } from '@/lib/server/env'
import { PROGRAM, sourceArchive } from '@/lib/server/source/source-archive'

export const metadata: Metadata = { title: 'Source' }

/** What runs here, under which licence, and how to take it. */
export default async function SourcePage() {
  const { sourceUrl } = readEnv()
  const archive = sourceArchive()
  return (
    <>
      <Crumbs of={[{ words: 'Source' }]} />
      <Desk width="narrow">
        <h1>The program is yours too</h1>
        <Lede>
          Howfar is free software: you may use it, read it, change it and pass it on, under the licence{' '}
          {PROGRAM.license}.
        </Lede>
        <div className="grid gap-5">
          {archive && (
            <p>
              <a href="/api/source" className={buttonLook({ variant: 'primary' })} download>
                <Icon of={Download} />
                Download the source
              </a>
            </p>
          )}
          {archive && (
            <p className="meta">
              {`Version ${PROGRAM.version} as it runs here, ${Math.ceil(archive.size / 1024 / 1024)} MB packed. Nobody’s work is in it.`}
            </p>
          )}
          {sourceUrl && (
            <p>
              This installation’s source is kept at <a href={sourceUrl}>{sourceUrl}</a>.
            </p>
          )}
          {!archive && !sourceUrl && (
            <p>
              It could not be packed on this machine. Whoever runs this installation has to give it to you: ask them.
            </p>
          )}
          <p>
            The file LICENSE in it is the licence word for word, README.md says how to run it: two commands on any
            computer with Node.js.
          </p>
        </div>
      </Desk>
    </>
  )
}
