import { type ComponentType, createElement, lazy, type ReactElement } from 'react'

const waiting: (() => unknown)[] = []
let stands = false

/** Work for when the first screen stands and nobody waits. */
export function afterFirstScreen(work: () => unknown): void {
  if (stands) work()
  else waiting.push(work)
}

/**
 * A part of the shell that is not drawn with the first screen: fetched when that stands, so that it is there at once, and without
 * a server, when it is asked for.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => ReactElement {
  let here: ComponentType<P> | undefined
  const fetched = async () => {
    here = await load()
    return { default: here }
  }
  const Lazy = lazy<ComponentType<P>>(fetched)
  afterFirstScreen(() => void fetched().catch(() => undefined)) // asked for again when it is needed
  return (props) => createElement<P>(here ?? Lazy, props)
}

const LOOK_MS = 250

/** Begins when the session opens; the work begins when a screen has its heading, so that nothing of it keeps anybody waiting. */
export function watchFirstScreen(): () => void {
  const look = setInterval(() => {
    if (!document.querySelector('main h1')) return
    clearInterval(look)
    stands = true
    for (const work of waiting.splice(0)) work()
  }, LOOK_MS)
  return () => {
    clearInterval(look)
    stands = false
  }
}
