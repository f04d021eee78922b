import { beginKeeping } from '../../modules/outbox/screens/device/keep.ts'
import { preload } from './screen-at.tsx'

/**
 * What a phone of one's own needs to write without a connection: the shell on its disk, and the sealed outbox. Loaded when the
 * first screen stands; a shared computer never loads it.
 */
let isBegun = false

export function begin(): void {
  if (isBegun) return
  isBegun = true
  beginKeeping()
  preload('/tertunda')
  if (import.meta.env.PROD) void register()
}

type Policies = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (from: string) => unknown }
}

/** The address is the only one that the content policy lets anybody make (security.md 3.12). */
async function register(): Promise<void> {
  const { trustedTypes } = window as { trustedTypes?: Policies } // not among the types of the compiler yet
  const policy = trustedTypes?.createPolicy('shell', { createScriptURL: () => '/sw.js' })
  const address = policy?.createScriptURL('') ?? '/sw.js'
  const link = Object.assign(document.createElement('link'), { rel: 'manifest', href: '/titian.webmanifest' })
  document.head.append(link)
  // without it the shell comes from the server as before: an old browser, or a page that is not trusted
  await navigator.serviceWorker?.register(address as string).catch(() => undefined) // a trusted address is one to the browser
}
