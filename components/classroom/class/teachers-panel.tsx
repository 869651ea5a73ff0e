'use client'
import { useState } from 'react'
import { LinkButton } from '@/components/classroom/link-button'
import { PanelRow, RegisterPanel } from '@/components/classroom/register-panel'
import { Button } from '@/components/ui/button'
import { Field, TextInput } from '@/components/ui/field'
import type { Register } from '@/lib/domain/classroom/register'
import { may } from '@/lib/domain/classroom/rights'
import type { Result } from '@/lib/domain/shared/result'
import type { ClassActions } from './class-actions'

type Props = {
  register: Register
  address: string
  actions: Pick<ClassActions, 'invite' | 'endTeacher'>
  run: (words: string, action: () => Promise<Result<unknown>>) => void
}

/** Who teaches the class. Its owner invites a colleague by a link, and ends their part. */
export function TeachersPanel({ register, address, actions, run }: Props) {
  const [link, setLink] = useState('')
  const { id: classId, teachers, standing } = register
  const manages = may(standing, 'manage-teachers')
  const invite = () =>
    run('The link is ready: copy it to your colleague.', async () => {
      const made = await actions.invite({ classId })
      if (made.ok) setLink(`${address}/invited/${made.value.token}`)
      return made
    })
  return (
    <RegisterPanel id="teachers-panel" title="Teachers">
      <ul>
        {teachers.map((teacher) => (
          <li key={teacher.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 text-card">
            <span>
              {teacher.name}
              {teacher.owner && <span className="meta"> made this class</span>}
            </span>
            {manages && !teacher.owner && (
              <LinkButton
                aria-label={`End ${teacher.name}’s part`}
                onClick={() =>
                  run(`${teacher.name} no longer teaches this class.`, () =>
                    actions.endTeacher({ classId, userId: teacher.id }),
                  )
                }
              >
                End their part
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
      {manages && (
        <PanelRow>
          <Button onClick={invite}>Invite a colleague</Button>
        </PanelRow>
      )}
      {link && (
        <Field label="Works once, for 7 days. It is shown this once.">
          <TextInput readOnly value={link} onFocus={(event) => event.target.select()} />
        </Field>
      )}
    </RegisterPanel>
  )
}
