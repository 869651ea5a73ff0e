/** Sends an archive to be opened; answers what to say of it, a sentence a line. */
export async function openArchive(file: File, mostBytes: number): Promise<string[]> {
  if (file.size > mostBytes) return [`${file.name} is too large: an archive has at most ${mostBytes / 1024 / 1024} MB.`]
  const text = await file.text()
  try {
    JSON.parse(text)
  } catch {
    return [`${file.name} is not an archive: it is not valid JSON.`]
  }
  try {
    const answer = await fetch('/api/account/import', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: text,
    })
    const body = await answer.json()
    if (!answer.ok) return [String(body.message)]
    const { decks, maps, losses } = body as { decks: number; maps: number; losses: string[] }
    return [`Opened: ${count(maps, 'map')} and ${count(decks, 'deck')}. You find them under My maps.`, ...losses]
  } catch {
    return ['The server cannot be reached. Try again when there is a network.']
  }
}

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`
