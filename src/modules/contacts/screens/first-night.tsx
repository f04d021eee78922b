import { momentOf } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** What was asked on the first night: for the head and her worker, who must find it again the next morning. */
export function FirstNight({ caseId }: { caseId: string }) {
  const read = useRead(api.contacts.firstNight, { caseId })
  return (
    <ReadView read={read}>
      {({ night }) => (
        <Section title={t('night.title')}>
          <div className="stack stack-2">
            {night ? (
              <div className="card card__body stack stack-2">
                <p>
                  <b>{t('night.medicine')}:</b> {t(`medicine.${night.routineMedicine}`)}
                </p>
                <p>
                  <b>{t('night.safe')}</b> {t(`safe.${night.feelsSafe}`)}
                </p>
                {night.mayKnow && (
                  <p>
                    <b>{t('night.may_know')}:</b> {night.mayKnow}
                  </p>
                )}
                {night.note && <p>{night.note}</p>}
                <p className="small quiet">{t('night.asked', { who: night.by, at: momentOf(night.at) })}</p>
              </div>
            ) : (
              <p className="quiet">{t('night.not_asked')}</p>
            )}
            <p className="small">
              <a href={`/penerima-manfaat/baru?case=${caseId}`}>{t(night ? 'night.ask_again' : 'night.ask')}</a>
            </p>
          </div>
        </Section>
      )}
    </ReadView>
  )
}
