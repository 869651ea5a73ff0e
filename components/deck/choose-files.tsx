import { FileUp } from 'lucide-react'
import { buttonLook } from '@/components/ui/button-look'
import { Icon } from '@/components/ui/icon'

/** A button that opens the device's files. `accept`: the kinds that it offers; without it, all. */
export function ChooseFiles({ accept, onOpen }: { accept?: string; onOpen: (files: readonly File[]) => void }) {
  return (
    <label className={buttonLook({})}>
      <Icon of={FileUp} />
      Choose files
      <input
        type="file"
        multiple
        className="sr"
        accept={accept}
        onChange={({ target }) => {
          onOpen([...(target.files ?? [])])
          // The same file can be chosen again once it was changed.
          target.value = ''
        }}
      />
    </label>
  )
}
