'use client'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { useTell } from '@/components/ui/when'
import { showCode } from '@/lib/domain/classroom/join-code'
import type { Register } from '@/lib/domain/classroom/register'
import { QrCode } from '../qr-code'
import type { ClassActions } from './class-actions'
import { LocalAddressWarning } from './local-address-warning'

type Props = {
  register: Register
  address: string
  moveDoor: ClassActions['moveDoor']
  run: (words: string, action: () => ReturnType<ClassActions['moveDoor']>) => void
}

/** How newcomers get in: the code and its QR, until when, and the big screen. */
export function JoinPanel({ register, address, moveDoor, run }: Props) {
  const { id: classId, joinCode, joinOpenUntil, open } = register
  const tell = useTell()
  const door = (words: string, to: 'new-code' | 'open' | 'close') => () =>
    run(words, () => moveDoor({ classId, door: to }))
  return (
    <section aria-labelledby="join-panel">
      <h2 id="join-panel">Join this class</h2>
      <LocalAddressWarning address={address} />
      {open && joinCode ? (
        <>
          <div className="join-code-row">
            <QrCode text={`${address}/join/${joinCode}`} label={`QR code that opens ${address}/join/${joinCode}`} />
            <div>
              <p className="meta">{address.replace(/^https?:\/\//, '')}/join</p>
              <p className="join-code">{showCode(joinCode)}</p>
              <p className="meta">No 0 or O, no 1 or I. Open until {tell('day', joinOpenUntil!)}.</p>
            </div>
          </div>
          <p className="panel-row">
            <ButtonLink href={`/classes/${classId}/screen`} variant="primary">
              Big screen <kbd>B</kbd>
            </ButtonLink>
            <button type="button" className="link" onClick={door('A new code. The old one has ended.', 'new-code')}>
              New code
            </button>
            <button type="button" className="link" onClick={door('Closed to newcomers.', 'close')}>
              Close
            </button>
          </p>
        </>
      ) : (
        <>
          <p className="meta">
            {register.archivedAt
              ? 'An archived class takes nobody in.'
              : 'Closed to newcomers. Pupils who are in come back with their resume code as before.'}
          </p>
          {!register.archivedAt && (
            <p className="panel-row">
              <Button onClick={door('Open for 14 days.', 'open')}>Open for 14 days</Button>
            </p>
          )}
        </>
      )}
    </section>
  )
}
