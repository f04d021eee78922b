import type { Theirs as ClashOf } from '../../../app/web/client/create-client.ts'
import { VersionClash } from '../../../design/version-clash.tsx'
import type { api } from './api.ts'
import { t } from './words.ts'

type Theirs = ClashOf<typeof api.clients.saveIdentity>
type Props = {
  clash: { yours: { identity: object }; theirs: Theirs }
  onYours: (version: number) => void
  onTheirs: () => void
}

/** Somebody saved while this was being typed: both versions, field by field; a person chooses. */
export function IdentityClash({ clash, onYours, onTheirs }: Props) {
  const yours = new Map<string, unknown>(Object.entries(clash.yours.identity))
  const theirs = new Map<string, unknown>(Object.entries(clash.theirs))
  const keys = [...new Set([...yours.keys(), ...theirs.keys()])].filter(
    (k) => k !== 'version' && String(yours.get(k) ?? '') !== String(theirs.get(k) ?? ''),
  )
  return (
    <VersionClash
      parts={keys.map((key) => ({
        key,
        label: t(t.known(`part.${key}`)),
        yours: String(yours.get(key) ?? '–'),
        theirs: String(theirs.get(key) ?? '–'),
      }))}
      onPick={(choice) => (choice === 'yours' ? onYours(clash.theirs.version) : onTheirs())}
    />
  )
}
