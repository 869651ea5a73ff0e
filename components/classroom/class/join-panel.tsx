'use client'
import { LinkButton } from '@/components/classroom/link-button'
import { PanelRow, RegisterPanel } from '@/components/classroom/register-panel'
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
    <RegisterPanel id="join-panel" title="Join this class">
      <LocalAddressWarning address={address} />
      {open && joinCode ? (
        <>
          <div className="flex items-center gap-4">
            <QrCode
              className="lined w-[148px] flex-none rounded-card shadow-card"
              text={`${address}/join/${joinCode}`}
              label={`QR code that opens ${address}/join/${joinCode}`}
            />
            <div>
              <p className="meta wrap-anywhere">{address.replace(/^https?:\/\//, '')}/join</p>
              <p className="my-1 font-bold text-question leading-tight tracking-[0.03em]">{showCode(joinCode)}</p>
              <p className="meta">No 0 or O, no 1 or I. Open until {tell('day', joinOpenUntil!)}.</p>
            </div>
          </div>
          <PanelRow>
            <ButtonLink href={`/classes/${classId}/screen`} variant="primary">
              Big screen <kbd>B</kbd>
            </ButtonLink>
            <LinkButton onClick={door('A new code. The old one has ended.', 'new-code')}>New code</LinkButton>
            <LinkButton onClick={door('Closed to newcomers.', 'close')}>Close</LinkButton>
          </PanelRow>
        </>
      ) : (
        <>
          <p className="meta">
            {register.archivedAt
              ? 'An archived class takes nobody in.'
              : 'Closed to newcomers. Pupils who are in come back with their resume code as before.'}
          </p>
          {!register.archivedAt && (
            <PanelRow>
              <Button onClick={door('Open for 14 days.', 'open')}>Open for 14 days</Button>
            </PanelRow>
          )}
        </>
      )}
    </RegisterPanel>
  )
}
