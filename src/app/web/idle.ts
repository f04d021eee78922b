import type { Device } from './client/shell-contract.ts'

const MINUTE = 60_000
/** design.md 5.12 and security.md 3.3, in milliseconds. */
export const BLUR_MS = 2 * MINUTE
export const HIDDEN_BLUR_MS = 10_000
export const LOCK_MS: Record<Device, number> = { shared: 5 * MINUTE, personal: 15 * MINUTE }

export type Watch = {
  now: number
  /** last press, touch or key in any tab */
  activeAt: number
  /** since when this tab is not seen; null while it is seen */
  hiddenAt: number | null
  device: Device
}

export type Rest = 'awake' | 'blurred' | 'lock'

/** What should happen to the screen now. All times in milliseconds of one clock. */
export function restOf({ now, activeAt, hiddenAt, device }: Watch): Rest {
  const still = now - activeAt
  if (still >= LOCK_MS[device]) return 'lock'
  if (still >= BLUR_MS) return 'blurred'
  return hiddenAt !== null && now - hiddenAt >= HIDDEN_BLUR_MS ? 'blurred' : 'awake'
}

/** Milliseconds until the answer of `restOf` can next change by itself. Never 0: a timer that runs at once would spin. */
export function nextLook({ now, activeAt, hiddenAt, device }: Watch): number {
  const marks = [
    activeAt + BLUR_MS,
    activeAt + LOCK_MS[device],
    ...(hiddenAt === null ? [] : [hiddenAt + HIDDEN_BLUR_MS]),
  ]
  const ahead = marks.map((mark) => mark - now).filter((ms) => ms > 0)
  return Math.max(50, Math.min(...ahead, MINUTE))
}

const THREE_IN_MS = 1500

/** Counts presses of Esc: true at the third within a second and a half. Times in milliseconds. */
export function makeThreePresses(): (at: number) => boolean {
  let presses: number[] = []
  return (at) => {
    presses = [...presses, at].filter((one) => at - one <= THREE_IN_MS).slice(-3)
    if (presses.length < 3) return false
    presses = []
    return true
  }
}
