'use client'
import { Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { FactorMark } from '@/components/ui/factor-mark'
import { Field, TextInput } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { Menu, MenuButton, MenuItem, MenuSheet } from '@/components/ui/menu'
import { addFactor } from '@/lib/domain/map/commands/add-factor'
import { addParagraph } from '@/lib/domain/map/commands/add-paragraph'
import { namedFirst } from '@/lib/domain/map/factor-choices'
import { likelySide, wordsOf } from '@/lib/domain/question/question-words'
import { capital, withArticle } from '@/lib/domain/shared/words'
import { newId } from '@/lib/sync/new-id'

/** A column more: a factor of the student's own, by its name. */
export function NewFactor() {
  const map = useMap((s) => s.map)
  const { run } = useTools()
  const { one } = wordsOf(map).paragraph
  const [name, setName] = useState<string | null>(null)
  const shut = () => {
    setName(null)
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-new-column] button')?.focus())
  }
  if (name === null)
    return (
      <Button size="small" onClick={() => setName('')}>
        <Icon of={Plus} />
        {`${capital(withArticle(one))} of your own`}
      </Button>
    )
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '' && run(addFactor, { id: newId(), name: name.trim() })) shut()
  }
  return (
    <form className="grid gap-3" onSubmit={keep}>
      <Field label={<>Name of the {one}</>}>
        <TextInput
          // It was asked for with the button that stood here.
          autoFocus
          value={name}
          maxLength={60}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && shut()}
        />
      </Field>
      <div className="flex gap-2">
        <Button type="submit" size="small" disabled={name.trim() === ''}>
          Add
        </Button>
        <Button variant="quiet" size="small" onClick={shut}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

/** A column more: a paragraph about a factor. */
export function NewParagraph() {
  const map = useMap((s) => s.map)
  const { run } = useTools()
  const add = (factor: string | null) =>
    run(addParagraph, {
      id: newId(),
      factor,
      towards: likelySide(map, factor),
      relationId: newId(),
    })
  return (
    <Menu>
      <MenuButton className={buttonLook({ size: 'small' })}>
        <Icon of={Plus} />
        Paragraph
      </MenuButton>
      <MenuSheet title={`About which ${wordsOf(map).paragraph.one}?`} align="start" sideOffset={6}>
        {namedFirst(map).map((factor) => (
          <MenuItem key={factor.id} onSelect={() => add(factor.id)}>
            <FactorMark id={factor.id} name={factor.name} />
          </MenuItem>
        ))}
        <hr />
        <MenuItem onSelect={() => add(null)}>Not decided yet</MenuItem>
      </MenuSheet>
    </Menu>
  )
}
