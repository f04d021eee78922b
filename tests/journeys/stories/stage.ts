import { actors, type StoryClock } from '../../../db/demo/act.ts'
import { openIntake, prepareHouse } from '../../../db/demo/house.ts'
import { calendar, play, type Scene, type World } from '../../../db/demo/scene.ts'
import { hashToken } from '../../../src/platform/http/cookies.ts'
import type { Screen } from '../../support/browser.ts'
import { cookieFor } from '../../support/real-server.ts'
import { realWeb } from '../../support/real-web.ts'
import { type Hands, hands } from './hands.ts'

/** The dates of the dossier, one week later: the clock of the cast begins on 12 January, its letters are of the 7th. */
export const days = calendar(7)

export type Stage = Awaited<ReturnType<typeof stage>>

/** The real server, the cast, the house with its beds and kits, and a clock that the story moves for server and browser alike. */
export async function stage() {
  const web = await realWeb()
  const { time, world, app } = web.server
  const cards = new Map(Object.entries(world.cards))
  const ids = new Map([...cards].map(([username, card]) => [username, card.personId]))
  /** An open session is carried over the nights: signing in is a journey of its own. */
  const carry = async (username: string, at: Temporal.Instant) =>
    void (await web.ownerSql(
      'update sec.sessions set seen_at = $2, started_at = $2, locked_at = null where person_id = $1',
      [ids.get(username), at.toString()],
    ))
  const clock: StoryClock = time
  const w: World = { ...actors(app, cards, clock, carry), clock, ids }
  await prepareHouse(w)
  const intakeId = await openIntake(w, {
    startsOn: days.day('2026-01-12'),
    endsOn: days.day('2026-07-10'),
    ordinal: 1,
    quota: 22,
  })
  const seats = new Map<string, { hands: Hands; cookie: string }>()
  const complaints: string[] = []
  /** Her session ends with her leaving: two live at most, and of several that began at one moment of a standing clock any could be the eldest. */
  const stand = async (seat: { hands: Hands; cookie: string } | undefined) => {
    if (!seat) return
    complaints.push(...seat.hands.one.faults)
    await seat.hands.one.context.close()
    await web.ownerSql('delete from sec.sessions where token_hash = $1', [hashToken(seat.cookie)])
  }
  let rest: Scene[] = []
  let moved = 0
  return {
    web,
    w,
    intakeId,
    /** Scenes that the API plays when their time has come. */
    tell: (scenes: readonly Scene[]) => void rest.push(...scenes),
    /** Plays what happened up to a moment of the dossier; then it is that moment. */
    until: async (iso: string, at = '09:00') => {
      moved += 1
      rest = await play(w, rest, days.at(iso, at))
      if (Temporal.Instant.compare(time.now, days.at(iso, at)) < 0) time.now = days.at(iso, at)
    },
    /** Somebody of the cast sits down at a screen, signed in a moment ago; she leaves the one where she sat before. */
    sit: async (username: string, screen: Screen = 'pc'): Promise<Hands> => {
      await stand(seats.get(username))
      const cookie = await web.server.cookie(username)
      const one = await web.open({ screen })
      await one.context.addCookies([cookieFor(web.url, cookie)])
      one.page.setDefaultTimeout(10_000)
      const seat = { hands: hands(one, web.url, () => moved), cookie }
      seats.set(username, seat)
      return seat.hands
    },
    /** Everybody stands up; gives what the browser complained about since the beginning. */
    rise: async (): Promise<string[]> => {
      for (const [username, seat] of seats) {
        seats.delete(username)
        await stand(seat)
      }
      return complaints
    },
    close: () => web.close(),
  }
}
