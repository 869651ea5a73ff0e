'use client'
import {
  ArrowDown,
  ArrowUp,
  Check,
  Ellipsis,
  FolderInput,
  IndentDecrease,
  IndentIncrease,
  Pencil,
  Trash2,
} from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { iconButtonLook } from '@/components/ui/button-look'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorMark } from '@/components/ui/factor-mark'
import { Select } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuButton, MenuItem, MenuSheet, SubMenu } from '@/components/ui/menu'
import { RoleMark } from '@/components/ui/role-mark'
import { TextArea } from '@/components/ui/text-area'
import {
  moveToCard,
  nestClaim,
  removeDeckClaim,
  setFactor,
  setRole,
  stepDeckClaim,
  writeClaim,
} from '@/lib/domain/deck/commands/edit-claims'
import type { DeckChange } from '@/lib/domain/deck/deck-change'
import type { ClaimRecord } from '@/lib/domain/deck/deck-tables'
import { short } from '@/lib/domain/map/short'
import { Role } from '@/lib/domain/shared/role'
import { ROLE_WORDS } from '@/lib/domain/shared/role-words'
import { FactorSelect } from '../factor-select'
import { useDeck, useDo } from './deck-context'
import styles from './kept.module.css'

type Props = {
  claim: ClaimRecord
  /** How many claims it is nested under, and the factor that its card has. */
  depth: number
  cardFactor: string | null
  onOwnFactor: (then: (factor: string) => DeckChange) => void
}

/** How far in it stands; what is nested deeper stands no further in. */
const DEPTHS = ['', 'ms-6', 'ms-8', 'ms-9']

/** One claim of a deck, read or being written: words, role, factor, place. */
export function KeptClaim(props: Props) {
  const [writing, write] = useState(false)
  const { claim, depth } = props
  const look = useFactorLook()
  const keys = useClaimKeys(claim, () => write(true))
  return (
    <li
      className={`paper edge flex min-h-[38px] flex-wrap items-center gap-x-4 gap-y-2 py-1 ps-5 pe-2 text-card leading-card ${DEPTHS[Math.min(depth, 3)]} ${depth > 0 ? styles.nested : ''}`}
      {...look(claim.factor)}
      data-claim={claim.id}
      onKeyDown={keys}
    >
      {writing ? (
        <Writing {...props} onDone={() => write(false)} />
      ) : (
        <Reading {...props} onWrite={() => write(true)} />
      )}
    </li>
  )
}

/** Alt and an arrow move it, as on a map; F2 or E writes in it; Delete takes it away. */
function useClaimKeys(claim: ClaimRecord, onWrite: () => void) {
  const { deck } = useDeck()
  const act = useDo()
  const moves: Record<string, () => DeckChange> = {
    ArrowUp: () => stepDeckClaim(deck, claim, -1),
    ArrowDown: () => stepDeckClaim(deck, claim, 1),
    ArrowRight: () => nestClaim(deck, claim, 'in'),
    ArrowLeft: () => nestClaim(deck, claim, 'out'),
  }
  return (event: KeyboardEvent) => {
    if (event.target instanceof HTMLElement && event.target.matches('textarea, select, [role="menuitem"]')) return
    const move = event.altKey ? moves[event.key] : undefined
    if (move) act(move(), 'The claim was moved')
    else if (event.key === 'F2') onWrite()
    else if (event.key === 'Delete') act(removeDeckClaim(deck, claim), deletedWords(claim), { say: true })
    else return
    event.preventDefault()
    focusAgain(claim.id)
  }
}

function Reading({ claim, cardFactor, onWrite }: Props & { onWrite: () => void }) {
  const { deck } = useDeck()
  const factor = deck.factors.find(({ id }) => id === claim.factor)
  const isOwn = claim.factor !== cardFactor
  return (
    <>
      <p className="min-w-0 flex-[1_1_260px] wrap-anywhere">{claim.text}</p>
      <span className="ms-auto flex items-center gap-4">
        {isOwn && <FactorMark id={claim.factor} name={factor?.name ?? ''} />}
        <span className="inline-flex min-w-[100px] items-center gap-2 text-ink-2 text-small">
          <RoleMark role={claim.role} />
        </span>
        <span className="flex">
          <IconButton size="small" label={`Edit: ${claim.text}`} hint="Edit" onClick={onWrite}>
            <Icon of={Pencil} />
          </IconButton>
          <ClaimMenu claim={claim} onWrite={onWrite} />
        </span>
      </span>
    </>
  )
}

function Writing({ claim, cardFactor, onOwnFactor, onDone }: Props & { onDone: () => void }) {
  const { deck } = useDeck()
  const act = useDo()
  const done = () => {
    onDone()
    focusAgain(claim.id)
  }
  return (
    <>
      <TextArea
        className="min-w-0 flex-[1_1_320px] font-reads! text-card!"
        look="box"
        label={`Words of: ${short(claim.text, 60)}`}
        value={claim.text}
        autoFocus
        onCommit={(text) => {
          act(writeClaim(claim, text), 'The claim was written anew', { key: `claim ${claim.id}` })
          return text.trim() !== ''
        }}
        onEnd={done}
        onDraft={null}
      />
      <span className="ms-auto flex flex-wrap items-center gap-3">
        <span className="w-[190px]">
          <FactorSelect
            label="Factor of this claim"
            factors={deck.factors}
            value={claim.factor === cardFactor ? null : claim.factor}
            none="as the card"
            onChoose={(id) => act(setFactor(claim, id ?? cardFactor), 'The factor was changed')}
            onOwn={() => onOwnFactor((id) => setFactor(claim, id))}
          />
        </span>
        <Select
          className="w-[132px]!"
          aria-label="Role of this claim"
          value={claim.role}
          onChange={({ target }) => act(setRole(claim, Role.parse(target.value)), 'The role was changed')}
        >
          {Role.options.map((role) => (
            <option key={role} value={role}>
              {ROLE_WORDS[role]}
            </option>
          ))}
        </Select>
        <Button onClick={done}>
          <Icon of={Check} />
          Done
        </Button>
        <IconButton
          label="Delete this claim"
          onClick={() => act(removeDeckClaim(deck, claim), deletedWords(claim), { say: true })}
        >
          <Icon of={Trash2} />
        </IconButton>
      </span>
    </>
  )
}

function ClaimMenu({ claim, onWrite }: { claim: ClaimRecord; onWrite: () => void }) {
  const { deck } = useDeck()
  const act = useDo()
  const move = (change: DeckChange) => {
    act(change, 'The claim was moved')
    focusAgain(claim.id)
  }
  return (
    <Menu>
      <MenuButton className={iconButtonLook({ size: 'small' })} aria-label={`More for: ${claim.text}`}>
        <Icon of={Ellipsis} />
      </MenuButton>
      <MenuSheet align="end">
        <MenuItem onSelect={onWrite}>
          <Icon of={Pencil} /> Edit
        </MenuItem>
        <MenuItem onSelect={() => move(stepDeckClaim(deck, claim, -1))}>
          <Icon of={ArrowUp} /> Move up
        </MenuItem>
        <MenuItem onSelect={() => move(stepDeckClaim(deck, claim, 1))}>
          <Icon of={ArrowDown} /> Move down
        </MenuItem>
        <MenuItem onSelect={() => move(nestClaim(deck, claim, 'in'))}>
          <Icon of={IndentIncrease} /> Under the claim above
        </MenuItem>
        {claim.under !== null && (
          <MenuItem onSelect={() => move(nestClaim(deck, claim, 'out'))}>
            <Icon of={IndentDecrease} /> A step out
          </MenuItem>
        )}
        {deck.cards.length > 1 && (
          <SubMenu words="To another card" icon={<Icon of={FolderInput} />}>
            {deck.cards
              .filter(({ id }) => id !== claim.card)
              .map(({ id, question }) => (
                <MenuItem key={id} onSelect={() => move(moveToCard(deck, claim, id, 'last'))}>
                  {short(question, 40)}
                </MenuItem>
              ))}
          </SubMenu>
        )}
        <MenuItem onSelect={() => act(removeDeckClaim(deck, claim), deletedWords(claim), { say: true })}>
          <Icon of={Trash2} /> Delete
        </MenuItem>
      </MenuSheet>
    </Menu>
  )
}

const deletedWords = ({ text }: ClaimRecord): string => `“${short(text, 60)}” was deleted`

/** Once it is drawn at its place: the button that had the focus may have moved or gone. */
const focusAgain = (id: string) =>
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"] button`)?.focus())
