import { type ComponentType, createElement, lazy, type ReactElement } from 'react'

const waiting: (() => Promise<unknown>)[] = []

/**
 * A part of the shell that is not drawn with the first screen: fetched when that stands and nobody waits, so that it is there
 * at once, and without a server, when it is asked for.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => ReactElement {
  let here: ComponentType<P> | undefined
  const fetched = async () => {
    here = await load()
    return { default: here }
  }
  const Lazy = lazy<ComponentType<P>>(fetched)
  waiting.push(fetched)
  return (props) => createElement<P>(here ?? Lazy, props)
}

const LOOK_MS = 250

/** Begins when the session opens; fetches when a screen has its heading, so that nothing of this keeps anybody waiting. */
export function fetchLater(): void {
  const look = setInterval(() => {
    if (!document.querySelector('main h1')) return
    clearInterval(look)
    for (const load of waiting.splice(0)) void load().catch(() => undefined) // asked for again when it is needed
  }, LOOK_MS)
}
