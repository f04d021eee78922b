import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Dialog } from '../../../design/dialog.tsx'
import { Link } from '../../../design/link.tsx'
import { api, type Deal } from './api.ts'
import { t } from './words.ts'

/** Who goes there; how, is written in her own book, where what speaks against it is said. */
export function PlaceDialog({ deal, onClose }: { deal: Deal; onClose: () => void }) {
  const read = useRead(api.partners.candidates, {})
  const there = new Set(deal.people.flatMap((p) => (p.outcome ? [] : p.caseId)))
  return (
    <Dialog open onClose={onClose} title={t('person.add_to', { what: deal.what })}>
      <div className="stack">
        <p className="quiet">{t('person.in_her_book')}</p>
        <ReadView read={read} lines={4}>
          {(all) => {
            const people = all.people.filter((p) => !there.has(p.caseId))
            return people.length === 0 ? (
              <p>{t('person.nobody')}</p>
            ) : (
              <ul className="card lines">
                {people.map((p) => (
                  <li key={p.caseId} className="card__body">
                    <Link href={`/penerima-manfaat/${p.caseId}/usaha/kerja?kegiatan=${deal.dealId}`}>{p.label}</Link>
                  </li>
                ))}
              </ul>
            )
          }}
        </ReadView>
      </div>
    </Dialog>
  )
}
