import { actedBy } from '../../../app/web/client/acted-by.ts'
import { ListView } from '../../../app/web/client/list-view.tsx'
import { PrintList } from '../../../app/web/client/print-list.tsx'
import { useList } from '../../../app/web/client/use-list.ts'
import { Section } from '../../../design/section.tsx'
import { entryList } from '../lists/entries.ts'
import { api } from './api.ts'
import { type EventWords, t } from './words.ts'

type Shown = { wordOf: EventWords; onPrint: () => void; className: string | undefined }

/** What was done last, by code; page by page into the past. */
export function Entries({ wordOf, onPrint, className }: Shown) {
  const list = useList(entryList, api.audit.entries)
  return (
    <Section title={t('entries.title')} className={className}>
      <PrintList onPrint={onPrint} />
      <ListView
        {...{ list, t }}
        caption={t('entries.title')}
        rowKey={(e) => String(e.seq)}
        cells={{
          kind: (e) => (
            <>
              {wordOf(e.kind, e.details)}
              {e.oneHand && <p className="small">{t('entries.one_hand')}</p>}
            </>
          ),
          who: (e) => (e.who ? actedBy(e.who, e.as) : t('entries.system')),
        }}
        empty={<p className="quiet">{t('entries.empty')}</p>}
      />
    </Section>
  )
}
