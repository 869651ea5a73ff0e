'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { SourceLink } from '@/components/ui/source-link'
import { usePageKeys } from '@/components/ui/use-page-keys'
import { showCode } from '@/lib/domain/classroom/join-code'
import { QrCode } from '../qr-code'
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

/* To be read from the back of a room: as large as the board is wide. */
const STEP = 'grid grid-cols-[clamp(32px,4vw,56px)_1fr] border-margin border-s-3 ps-[clamp(12px,1.7vw,24px)]'
const STEP_NUMBER = 'font-says font-strong text-[clamp(1.5rem,2.7vw,2.5rem)] text-ink-2 leading-none'

/** How to join, to be read from the back of the room. */
export function BigScreen({ classId, name, joinCode, address, pupils, joined }: Props) {
  const router = useRouter()
  usePageKeys({ Escape: () => router.push(`/classes/${classId}`) })
  useEffect(() => {
    const again = setInterval(() => document.visibilityState === 'visible' && router.refresh(), AGAIN_MS)
    return () => clearInterval(again)
  }, [router])
  return (
    <main
      id="main"
      className="flex min-h-dvh flex-col gap-7 bg-sheet px-[clamp(20px,6vw,88px)] py-[clamp(16px,4vh,48px)]"
    >
      <h1 className="font-says font-strong text-[clamp(2rem,4vw,3.5rem)] leading-tight tracking-[-0.015em] wrap-anywhere">
        Join {name}
      </h1>
      <LocalAddressWarning address={address} />
      {joinCode ? (
        <div className="flex flex-1 flex-wrap items-center gap-[clamp(24px,5vw,88px)]">
          <QrCode
            className="w-[min(516px,36vw,62vh)] min-w-[220px] rounded-sheet shadow-card"
            text={`${address}/join/${joinCode}`}
            label={`QR code that opens ${address}/join/${joinCode}`}
          />
          <ol className="grid gap-[clamp(20px,4vh,40px)] text-[clamp(1.125rem,2.1vw,1.875rem)] leading-tight">
            <li className={STEP}>
              <b className={STEP_NUMBER}>1</b>
              <div>
                <p>Scan, or go to</p>
                <p className="font-bold text-[clamp(1.25rem,2.4vw,2.25rem)] wrap-anywhere">
                  {address.replace(/^https?:\/\//, '')}/join
                </p>
              </div>
            </li>
            <li className={STEP}>
              <b className={STEP_NUMBER}>2</b>
              <div>
                <p>Type the code</p>
                <p className="font-bold text-[clamp(2.5rem,6.4vw,6rem)] leading-none tracking-[0.03em]">
                  {showCode(joinCode)}
                </p>
              </div>
            </li>
            <li className={STEP}>
              <b className={STEP_NUMBER}>3</b>
              <div>
                <p>Tap your bird and number.</p>
                <p>New here? Take the next one, and keep its card.</p>
              </div>
            </li>
          </ol>
        </div>
      ) : (
        <p className="flex-1 text-h3 text-ink-2">This class is closed to newcomers.</p>
      )}
      <div className="flex flex-wrap justify-between gap-x-6 gap-y-3 border-rule border-t-2 pt-5 text-[clamp(1rem,1.6vw,1.5rem)] text-ink-2 [&_b]:text-ink">
        <span>
          <b>
            {joined} of {pupils}
          </b>{' '}
          have joined
        </span>
        <span>No e-mail, no name.</span>
        <Link
          href={`/classes/${classId}`}
          className="inline-flex min-h-hit items-center gap-3 text-inherit no-underline"
        >
          <kbd className="px-3 py-1 text-body">Esc</kbd> back
        </Link>
        <SourceLink />
      </div>
    </main>
  )
}
