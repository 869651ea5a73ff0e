import { enterAsTeacher } from './enter-as-teacher'
import { builtActions, Visitor } from './rights/visitor'
import { expect, test } from './test'

const EMAIL = 'reid@school.example'
const PASSWORD = 'a long enough one'

/** A link for a colleague, made by the first teacher without drawing a page. */
async function invitation(url: string): Promise<string> {
  const teacher = await Visitor.arrive('teacher', url)
  await teacher.enter('teacher', { email: 'okafor@school.example', password: PASSWORD })
  const ask = async (name: string, input: unknown) =>
    (await teacher.act(builtActions().get(name)!, [input])).value as Record<string, string>
  const { id } = await ask('createClassAction', { name: '12C' })
  const { token } = await ask('inviteTeacherAction', { classId: id })
  await teacher.leave()
  return `/invited/${token}`
}

test('a teacher who is guessed at reads how long the pause is, and goes in where they have been in before', async ({
  page,
  newContext,
  server,
  mayFail,
}) => {
  mayFail(/401/)
  await enterAsTeacher(page, server)
  const own = await (await newContext()).newPage()
  await own.goto(await invitation(server.url))
  await own.getByLabel('Name, as your pupils know you').fill('Mr Reid')
  await own.getByLabel('E-mail address').fill(EMAIL)
  await own.getByLabel(/^Password/).fill(PASSWORD)
  await own.getByRole('button', { name: 'Make the account' }).click()
  await expect(own.getByRole('link', { name: 'Mr Reid' })).toBeVisible()
  const cookie = (await own.context().cookies()).find(({ name }) => name === 'howfar-browser')
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', secure: false, path: '/' })
  // As signing out does, which leaves what the browser carries.
  await own.context().clearCookies({ name: 'next-auth.session-token' })

  const guesser = await Visitor.arrive('guesser', server.url)
  for (let i = 0; i < 9; i++)
    await expect(guesser.enter('teacher', { email: EMAIL, password: `guess ${i}` })).rejects.toThrow('401')
  await guesser.leave()

  const signIn = async (at: typeof page) => {
    await at.goto('/sign-in')
    await at.getByLabel('E-mail address').fill(EMAIL)
    await at.getByLabel('Password').fill(PASSWORD)
    await at.getByRole('button', { name: 'Sign in', exact: true }).click()
  }
  const elsewhere = await (await newContext()).newPage()
  await signIn(elsewhere)
  await expect(elsewhere.getByRole('main').getByRole('alert')).toContainText(/pauses for \d+ minutes/)
  await expect(elsewhere.getByLabel('E-mail address')).toHaveValue(EMAIL)
  await signIn(own)
  await expect(own.getByRole('link', { name: 'Mr Reid' })).toBeVisible()
})
