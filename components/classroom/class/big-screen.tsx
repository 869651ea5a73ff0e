'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { SourceLink } from '@/components/ui/source-link'
import { usePageKeys } from '@/components/ui/use-page-keys'
import { showCode } from '@/lib/domain/classroom/join-code'
import { QrCode } from '../qr-code'
import './big-screen.css'
import { LocalAddressWarning } from './local-address-warning'

/** The count is asked for afresh this often while the board is up. */
const AGAIN_MS = 4000

type Props = {
  classId: string
  name: string
  /** Null: closed to newcomers. */
  joinCode: string | null
  address: string
  pupils: number
  joined: number
}

/** How to join, to be read from the back of the room. */
export function BigScreen({ classId, name, joinCode, address, pupils, joined }: Props) {
  const router = useRouter()
  usePageKeys({ Escape: () => router.push(`/classes/${classId}`) })
  useEffect(() => {
    const again = setInterval(() => document.visibilityState === 'visible' && router.refresh(), AGAIN_MS)
    return () => clearInterval(again)
  }, [router])
  return (
    <main id="main" className="big-screen">
      <h1>Join {name}</h1>
      <LocalAddressWarning address={address} />
      {joinCode ? (
        <div className="big-how">
          <QrCode text={`${address}/join/${joinCode}`} label={`QR code that opens ${address}/join/${joinCode}`} />
          <ol>
            <li>
              <b>1</b>
              <div>
                <p>Scan, or go to</p>
                <p className="big-address">{address.replace(/^https?:\/\//, '')}/join</p>
              </div>
            </li>
            <li>
              <b>2</b>
              <div>
                <p>Type the code</p>
                <p className="big-code">{showCode(joinCode)}</p>
              </div>
            </li>
            <li>
              <b>3</b>
              <div>
                <p>Tap your bird and number.</p>
                <p>New here? Take the next one, and keep its card.</p>
              </div>
            </li>
          </ol>
        </div>
      ) : (
        <p className="big-closed">This class is closed to newcomers.</p>
      )}
      <div className="big-foot">
        <span>
          <b>
            {joined} of {pupils}
          </b>{' '}
          have joined
        </span>
        <span>No e-mail, no name.</span>
        <Link href={`/classes/${classId}`}>
          <kbd>Esc</kbd> back
        </Link>
        <SourceLink />
      </div>
    </main>
  )
}
