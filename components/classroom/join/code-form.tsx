'use client'
import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { Field, TextInput } from '@/components/ui/field'
import { readCode } from '@/lib/domain/classroom/join-code'

/** Where the code of a class is typed. */
export function CodeForm() {
  const router = useRouter()
  return (
    <form
      className="grid gap-5"
      action={(form) => {
        const code = readCode(String(form.get('code')))
        if (code) router.push(`/join/${code}`)
      }}
    >
      <Field label="Code of the class">
        <TextInput
          voice="say"
          name="code"
          required
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          placeholder="HK7M 4PXQ"
        />
      </Field>
      <p className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary">
          Go on
        </Button>
      </p>
    </form>
  )
}
