'use client'
import { Printer } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { signIn } from 'next-auth/react'
import { useState, useTransition } from 'react'
import { QrCode } from '@/components/classroom/qr-code'
import type { Joined } from '@/lib/domain/classroom/card'
import type { Result } from '@/lib/domain/shared/result'
import '@/components/account/account.css'
import './join.css'

type Props = {
  code: string
  className: string
  address: string
  /** The name of whoever is signed in, who keeps their work; null for a visitor. */
  who: string | null
  onJoin: (given: { code: string }) => Promise<Result<Joined>>
}

/** One press and somebody is in the class; then who they are there, and the way back to keep. */
export function JoinClass({ code, className, address, who, onJoin }: Props) {
  const router = useRouter()
  const [joined, setJoined] = useState<Joined | null>(null)
  const [refusal, setRefusal] = useState('')
  const [busy, start] = useTransition()
  const join = () =>
    start(async () => {
      setRefusal('')
      const entered = who !== null || (await signIn('join', { code, redirect: false }))?.ok
      const result = entered ? await onJoin({ code }) : null
      if (result?.ok) {
        setJoined(result.value)
        router.refresh()
      }
      if (!result?.ok) setRefusal(result?.refusal.message ?? 'The class cannot be joined now. Ask your teacher.')
    })
  if (joined) return <YouAre joined={joined} address={address} />
  return (
    <>
      <h1>Join {className}</h1>
      <p className="lede">
        {who
          ? `You are ${who} on this computer. Your maps come with you.`
          : 'You need no name and no e-mail address. You get a bird and a number, and your teacher knows you by that.'}
      </p>
      <p role="alert" className="refusal">
        {refusal}
      </p>
      <p className="button-row">
        <button type="button" className="button primary large" disabled={busy} onClick={join}>
          Join the class
        </button>
      </p>
      {!who && (
        <p className="meta join-back">
          Been here before? <Link href="/resume">Come back with your resume code</Link> instead: joining again would
          make you somebody new.
        </p>
      )}
    </>
  )
}

function YouAre({ joined: { className, name, code }, address }: { joined: Joined; address: string }) {
  return (
    <>
      <h1>You are {name}</h1>
      <p className="lede">In {className}. Your teacher sees this name and nothing else of you.</p>
      {code ? (
        <>
          <div className="resume-card with-qr" role="status">
            <QrCode text={`${address}/resume#${code.replaceAll('-', '')}`} label="QR code of this card" />
            <div>
              <span>{name}, your way back:</span>
              <strong>{code.replaceAll('-', ' ')}</strong>
              <span>{address.replace(/^https?:\/\//, '')}/resume</span>
            </div>
          </div>
          <p className="meta">
            Print it, write it down or take a photograph: it is shown once. It opens your maps on any computer. Lost?
            Your teacher prints a new one.
          </p>
        </>
      ) : (
        <p className="meta">Your resume code stays the same. It brings you back to your maps and to this class.</p>
      )}
      <p className="button-row join-on">
        <Link href="/maps" className="button primary">
          Go to my maps
        </Link>
        {code && (
          <button type="button" className="button" onClick={() => window.print()}>
            <Printer className="i" size={16} aria-hidden />
            Print the card
          </button>
        )}
      </p>
    </>
  )
}
