import { setTimeout as sleep } from 'node:timers/promises'

type Server = { url: string; headers: Record<string, string> }

const COLLEAGUES = 5
const GUESSERS = 100
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/**
 * What colleagues wait for their list while a hundred guesses at the door are under way without a pause (security-cases.md B51), each
 * from an address and at a name of its own, so that no brake spares the server the stretching.
 */
export async function floodTimes(
  server: Server,
  seconds: number,
): Promise<{ quiet: number; flooded: number; refused: number }> {
  await colleagues(server, 2) // warm
  const quiet = await colleagues(server, seconds)
  let isOn = true
  let refused = 0
  const flood = Array.from({ length: GUESSERS }, async (_, guesser) => {
    for (let n = 0; isOn; n++) refused += await guess(server, guesser, n)
  })
  const flooded = await colleagues(server, seconds)
  isOn = false
  await Promise.all(flood)
  return { quiet: median(quiet), flooded: median(flooded), refused }
}

async function guess({ url }: Server, guesser: number, n: number): Promise<number> {
  const answer = await fetch(`${url}/api/auth/signIn`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': `10.${guesser}.${n >> 8}.${n & 255}` },
    body: JSON.stringify({ username: `banjir${guesser}-${n}`, passphrase: 'tebakan yang keliru', device: 'shared' }),
  })
  await answer.text()
  return 1
}

async function colleagues({ url, headers }: Server, seconds: number): Promise<number[]> {
  const until = performance.now() + seconds * 1000
  const times: number[] = []
  await Promise.all(
    Array.from({ length: COLLEAGUES }, async () => {
      while (performance.now() < until) {
        const began = performance.now()
        const answer = await fetch(`${url}/api/cases/list`, { method: 'POST', headers, body: '{}' })
        await answer.text()
        if (answer.status !== 200) throw new Error(`a colleague was answered ${answer.status}`)
        times.push(performance.now() - began)
        await sleep(50)
      }
    }),
  )
  return times
}
