'use client'
import { Plus } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Field, TextInput } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'

/** One line makes a class. */
export function NewClass({ onCreate }: { onCreate: (name: string) => void }) {
  return (
    <form className="new-class" action={(form) => onCreate(String(form.get('name')))}>
      <Field label="Name of a new class">
        <TextInput voice="say" name="name" required maxLength={80} placeholder="12B History" />
      </Field>
      <Button type="submit" variant="primary">
        <Icon of={Plus} />
        Make the class
      </Button>
    </form>
  )
}
