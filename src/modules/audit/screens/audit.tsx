import { PageHead } from '../../../design/page-head.tsx'
import { Chain } from './chain.tsx'
import { Entries } from './entries.tsx'
import { Fingerprint } from './fingerprint.tsx'
import { Reads } from './reads.tsx'
import { type EventWords, t } from './words.ts'

/** Audit: is the chain whole, who read how much, what was done last. Every event is worded by its module. */
export function Audit({ wordOf }: { wordOf: EventWords }) {
  return (
    <div className="settings">
      <PageHead title={t('audit.title')} note={t('audit.note')} />
      <Chain />
      <Fingerprint />
      <Reads />
      <Entries wordOf={wordOf} />
    </div>
  )
}
