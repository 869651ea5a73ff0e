import { TriangleAlert } from 'lucide-react'
import { Icon } from '@/components/ui/icon'
import { isOwnAddress } from '@/lib/domain/shared/own-address'

/** Says, before anybody prints or shows it, that a class's link leads nowhere on other machines; nothing where it does. */
export function LocalAddressWarning({ address }: { address: string }) {
  if (!isOwnAddress(address)) return null
  return (
    <div
      className="my-3 flex max-w-measure gap-3 rounded-card border-fix border-s-3 bg-card px-4 py-3 text-card print:hidden"
      role="note"
    >
      <Icon of={TriangleAlert} size="large" className="mt-1 text-fix" />
      <p>
        <b>Pupils cannot open this link yet.</b> {address.replace(/^https?:\/\//, '')} works on this computer alone.
        Open this page by the address for other machines, which the program printed when it started, or have
        NEXTAUTH_URL set to it.
      </p>
    </div>
  )
}
