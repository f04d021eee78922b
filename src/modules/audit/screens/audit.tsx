import { useState } from 'react'
import { flushSync } from 'react-dom'
import { PageHead } from '../../../design/page-head.tsx'
import { Chain } from './chain.tsx'
import { Entries } from './entries.tsx'
import { Fingerprint } from './fingerprint.tsx'
import { Reads } from './reads.tsx'
import { type EventWords, t } from './words.ts'

/**
 * Audit: is the chain whole, who read how much, what was done last. Every event is worded by its module. On paper comes what was
 * pressed: the eight words, or what was done.
 */
export function Audit({ wordOf }: { wordOf: EventWords }) {
  const [paper, setPaper] = useState<'words' | 'entries'>('words')
  // drawn before the dialog of the browser opens
  const take = (what: typeof paper) => flushSync(() => setPaper(what))
  return (
    <div className="settings">
      <PageHead title={t('audit.title')} note={t('audit.note')} />
      <Chain />
      <Fingerprint className={paper === 'words' ? undefined : 'no-print'} onPrint={() => take('words')} />
      <Reads />
      <Entries
        wordOf={wordOf}
        className={paper === 'entries' ? undefined : 'no-print'}
        onPrint={() => take('entries')}
      />
    </div>
  )
}
