import { VersionClash } from '../../../design/version-clash.tsx'
import { word } from './words.ts'

type Version = Record<string, unknown>
type Props = {
  clash: { yours: { identity: object }; theirs: unknown }
  onYours: (version: number) => void
  onTheirs: () => void
}

/** Somebody saved while this was being typed: both versions, field by field; a person chooses. */
export function IdentityClash({ clash, onYours, onTheirs }: Props) {
  const yours = clash.yours.identity as Version // what this form sent
  const theirs = (clash.theirs ?? {}) as Version // the identity that the server answered with
  const keys = [...new Set([...Object.keys(yours), ...Object.keys(theirs)])].filter(
    (k) => k !== 'version' && String(yours[k] ?? '') !== String(theirs[k] ?? ''),
  )
  const version = typeof theirs['version'] === 'number' ? theirs['version'] : 0
  return (
    <VersionClash
      parts={keys.map((key) => ({
        key,
        label: word(`part.${key}`),
        yours: String(yours[key] ?? '–'),
        theirs: String(theirs[key] ?? '–'),
      }))}
      onPick={(choice) => (choice === 'yours' ? onYours(version) : onTheirs())}
    />
  )
}
