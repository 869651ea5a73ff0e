/** Ends the session on this device. What does it is loaded then: it stands on many pages, and is seldom asked for. */
export async function signOutNow(): Promise<void> {
  const { signOut } = await import('next-auth/react')
  await signOut({ callbackUrl: '/' })
}
