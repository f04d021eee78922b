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

const PARENT_MS = 250
/** Carries our first parent through the change of account. */
export const PARENT = 'TITIAN_PARENT'

/**
 * Watches the signals of a process that stops cleanly.
 * @param endOfNpm calls its argument when npm was told to stop and only its shell died of it
 */
export function watchSignals(
  source: NodeJS.EventEmitter = process,
  now: () => number = () => performance.now(),
  endOfNpm: (listener: () => void) => () => void = () => () => undefined,
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
  const unwatchNpm = endOfNpm(listener)
  return {
    stop: controller.signal,
    asked: asked.promise,
    hurry: () => isHurried,
    unwatch: () => {
      for (const name of NAMES) source.off(name, listener)
      unwatchNpm()
    },
  }
}

/**
 * npm hands a SIGTERM to the shell that it ran the script in, the shell dies, and nobody tells us: then our parent changes.
 * Outside npm a lost parent means nothing (nohup, a closed shell).
 */
export const watchNpm =
  (env: NodeJS.ProcessEnv) =>
  (listener: () => void): (() => void) => {
    if (env.npm_lifecycle_event === undefined) return () => undefined
    const parent = Number(env[PARENT] ?? process.ppid)
    const timer = setInterval(() => {
      if (process.ppid === parent) return
      clearInterval(timer)
      listener()
    }, PARENT_MS).unref()
    return () => clearInterval(timer)
  }
