/** One wish to stop, whatever way it came: Ctrl+C, the service manager, a closed terminal. */
export interface Signals {
  /** aborted when we were asked to stop */
  readonly stop: AbortSignal
  /** resolves when we were asked to stop */
  readonly asked: Promise<void>
  /** asked again, seriously: what still runs may be cut short */
  hurry(): boolean
  unwatch(): void
}

const NAMES = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** Ctrl+C reaches npm and us, and npm passes it on: the same wish, twice. */
const SAME_WISH_MS = 2_000

/** Watches the signals of a process that stops cleanly. */
export function watchSignals(
  source: NodeJS.EventEmitter = process,
  now: () => number = () => performance.now(),
): Signals {
  const controller = new AbortController()
  const asked = Promise.withResolvers<void>()
  let first: number | undefined
  let isHurried = false
  const listener = (): void => {
    if (first !== undefined && now() - first > SAME_WISH_MS) isHurried = true
    first ??= now()
    controller.abort()
    asked.resolve()
  }
  for (const name of NAMES) source.on(name, listener)
  return {
    stop: controller.signal,
    asked: asked.promise,
    hurry: () => isHurried,
    unwatch: () => {
      for (const name of NAMES) source.off(name, listener)
    },
  }
}
