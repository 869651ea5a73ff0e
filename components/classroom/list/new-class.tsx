'use client'
import { Plus } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Field, TextInput } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'

/** One line makes a class. */
export function NewClass({ onCreate }: { onCreate: (name: string) => void }) {
  return (
    <form className="my-6 flex flex-wrap items-end gap-3" action={(form) => onCreate(String(form.get('name')))}>
      <Field label="Name of a new class" className="max-w-[420px] flex-[1_1_240px]">
        <TextInput voice="say" name="name" required maxLength={80} placeholder="12B History" />
      </Field>
      <Button type="submit" variant="primary">
        <Icon of={Plus} />
        Make the class
      </Button>
    </form>
  )
}
