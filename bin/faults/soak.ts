import { readdirSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { houseWithNotes } from '../../tests/faults/house-with-notes.ts'
import { noteFor, post, type Sent, standing, untilAcknowledged } from '../../tests/faults/network-rounds.ts'
import type { Row } from './row.ts'

const PEOPLE = 20
const WORKERS = ['rizal', 'wulan', 'ratna', 'hana', 'sri'] as const

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const openFiles = () => (process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0)

/** Twenty people for so many minutes: lists, pages and notes. Server and askers are one process, and its memory and open files are looked at. */
export async function soak(minutes: number): Promise<Row> {
  const house = await houseWithNotes(60)
  try {
    const cookies = await inTurn(WORKERS, (name) => house.signIn(name))
    const end = performance.now() + minutes * 60_000
    const sent: Sent[] = []
    const looks: { rss: number; files: number }[] = []
    let [asked, refused] = [0, 0]
    const ask = async (cookie: string, name: string, body: unknown) => {
      const answer = await post({ port: house.port, cookie }, name, body, crypto.randomUUID(), 30_000)
      asked++
      if (answer.status >= 500) refused++
    }
    const person = async (n: number) => {
      const cookie = cookies[n % cookies.length] ?? ''
      for (let turn = n; performance.now() < end; turn++) {
        const caseId = house.caseIds[turn % house.caseIds.length] ?? ''
        if (turn % 3 === 0) await ask(cookie, 'cases.list', {})
        else if (turn % 3 === 1) await ask(cookie, 'cases.page', { caseId })
        else sent.push(await untilAcknowledged({ port: house.port, cookie: house.cookie }, noteFor(caseId), 30_000))
        await pause(100 + ((turn * 37) % 300)) // people read
      }
    }
    const look = async () => {
      while (performance.now() < end) {
        looks.push({ rss: process.memoryUsage.rss(), files: openFiles() })
        await pause(1_000)
      }
    }
    await Promise.all([...Array.from({ length: PEOPLE }, (_, n) => person(n)), look()])
    const part = Math.max(1, Math.floor(looks.length / 10))
    const [first, last] = [looks.slice(part, 2 * part), looks.slice(-part)] // the first tenth fills caches
    const megabytes = (of: typeof looks) => Math.round(median(of.map((l) => l.rss)) / 2 ** 20)
    const files = (of: typeof looks) => median(of.map((l) => l.files))
    const { acknowledged, found, events } = await standing(house.owner, sent)
    return {
      what: `${PEOPLE} people at work`,
      times: `${minutes} min`,
      acknowledged,
      lost: acknowledged - found,
      wrong: acknowledged - events + refused,
      more: `${(asked + sent.length).toLocaleString('en')} requests, ${refused} broken, memory ${megabytes(first)} → ${megabytes(last)} MB, open files ${files(first)} → ${files(last)}`,
    }
  } finally {
    await house.close()
  }
}

async function inTurn<A, B>(list: readonly A[], work: (one: A) => Promise<B>): Promise<B[]> {
  const done: B[] = []
  for (const one of list) done.push(await work(one)) // a code is used once, and the clock moves between them
  return done
}
