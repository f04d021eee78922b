import { Banner } from '../../../design/banner.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { SOFT } from '../../livelihood/rules.ts'
import { misfitWord } from '../../livelihood/said.ts'
import type { ExitPage } from './api.ts'
import { t } from './words.ts'

type Props = { caseId: string; home: NonNullable<ExitPage['toolkit']>['home'] }

/** Before a kit is set aside: does it fit into her home? It warns and forbids nothing. Whoever may not read of her home asks her worker. */
export function KitHome({ caseId, home }: Props) {
  if (!home) return <p className="quiet">{t('kit.home_ask')}</p>
  const { work, misfits } = home
  const against = misfits.filter((m) => !SOFT.includes(m))
  const said = (
    <>
      <p>{t(sayOf(work, against.length, misfits.length), { work: work ?? t('kit.home_work') })}</p>
      {misfits.length > 0 && (
        <ul>
          {misfits.map((m) => (
            <li key={m}>{misfitWord(m)}</li>
          ))}
        </ul>
      )}
      <LinkButton small kind="plain" href={`/penerima-manfaat/${caseId}/usaha/pilihan`}>
        {t('kit.home_look')}
      </LinkButton>
    </>
  )
  return against.length > 0 ? <Banner kind="attention">{said}</Banner> : <div className="small">{said}</div>
}

const sayOf = (work: string | null, against: number, all: number) => {
  if (against > 0) return 'kit.home_not'
  if (!work) return 'kit.home_none'
  return all > 0 ? 'kit.home_unknown' : 'kit.home_fits'
}
