'use client'
import { Printer } from 'lucide-react'
import { QrCode } from '@/components/classroom/qr-code'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { BUTTON_ROW } from '@/components/ui/button-look'
import { Desk, Lede } from '@/components/ui/desk'
import { Icon } from '@/components/ui/icon'
import type { Joined } from '@/lib/domain/classroom/card'

type Props = {
  joined: Joined
  address: string
  /** The seat that was asked for, where another was given. */
  instead: string | null
}

/** Who somebody is in the class, and the way back to keep. */
export function YouAre({ joined: { className, name, code }, address, instead }: Props) {
  return (
    <Desk width="narrow">
      <h1 ref={focusOnce} tabIndex={-1}>
        You are {name}
      </h1>
      <Lede>
        {instead && `${instead} went a moment before. `}In {className}. Your teacher sees this name and nothing else of
        you.
      </Lede>
      {code ? (
        <>
          <div
            className="my-4 grid grid-cols-[auto_1fr] items-center gap-5 rounded-card border-2 border-ink bg-card p-5 max-[480px]:grid-cols-1"
            role="status"
            data-print-alone
          >
            <QrCode
              className="w-[116px]"
              text={`${address}/resume#${code.replaceAll('-', '')}`}
              label="QR code of this card"
            />
            <div className="grid gap-2">
              <span>{name}, your way back:</span>
              <strong className="font-bold text-question leading-tight tracking-[0.06em]">
                {code.replaceAll('-', ' ')}
              </strong>
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
      <p className={`${BUTTON_ROW} mt-5`}>
        <ButtonLink href="/maps" variant="primary">
          Go to my maps
        </ButtonLink>
        {code && (
          <Button onClick={() => window.print()}>
            <Icon of={Printer} />
            Print the card
          </Button>
        )}
      </p>
    </Desk>
  )
}

const focusOnce = (heading: HTMLHeadingElement | null) => heading?.focus()
