import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Link } from '../../../design/link.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { isShut } from '../../cases/stages.ts'
import { api, type Kept } from './api.ts'
import { Booklet } from './booklet.tsx'
import { Things } from './things.tsx'
import { t } from './words.ts'

/** The part "Titipan" of a case: what she brought and what is still here, and her savings as a small booklet (F08, domain.md 7.8). */
export function CustodyTab({ page }: CasePart) {
  const { caseId } = page
  const read = useRead(api.custody.ofCase, { caseId })
  return (
    <ReadView read={read} lines={8}>
      {(kept) => (
        <div className="stack case-part">
          {(kept.isLeaving || page.stage === 'termination') && (
            <Towards kept={kept} caseId={caseId} isGone={page.state !== 'open'} />
          )}
          <div className="stack stack-5">
            <Things caseId={caseId} kept={kept} isClosed={isShut(page)} />
            <Booklet caseId={caseId} name={personOf(page).name} isOver={isShut(page) && page.registerNo === null} />
          </div>
        </div>
      )}
    </ReadView>
  )
}

/** What her way out still waits for here, or where it goes on; said the same after a death. */
function Towards({ kept, caseId, isGone }: { kept: Kept; caseId: string; isGone: boolean }) {
  const { stillHere, balanceRupiah } = kept
  if (stillHere > 0 || balanceRupiah > 0)
    return <Banner kind="attention">{t('exit.still', { count: stillHere, money: formatRupiah(balanceRupiah) })}</Banner>
  if (isGone) return null
  return (
    <Banner kind="done">
      {t('exit.clear')} <Link href={`/penerima-manfaat/${caseId}/selesai`}>{t('exit.on')}</Link>
    </Banner>
  )
}
