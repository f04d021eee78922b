import { Banner } from '../../../design/banner.tsx'
import { boxesOf, emptyDate } from '../../../design/date-boxes.ts'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { api, type Offer } from '../../../modules/offers/screens/api.ts'
import { t } from '../../../modules/offers/screens/words.ts'
import { emptyReferral, type NewDraft } from '../../../modules/referrals/screens/new-draft.ts'
import { ReferralForm } from '../../../modules/referrals/screens/new-referral.tsx'
import { momentYear, todayKey } from '../client/days.ts'
import { ReadView } from '../client/read-view.tsx'
import { useRouteParam } from '../client/route.ts'
import { useRead } from '../client/use-read.ts'

/** What an office sent, in the form of a referral as the office wrote it: nobody types it again. */
export function Offered() {
  const offerId = useRouteParam('offerId')
  const read = useRead(api.offers.read, { offerId })
  return (
    <ReadView read={read}>
      {(offer) =>
        offer.said && !offer.caseId ? (
          <ReferralForm
            key={offerId}
            draftKey={`rujukan/kiriman/${offerId}`}
            first={draftOf(offer)}
            offerId={offerId}
            note={t('offered.by', { by: offer.by, at: momentYear(offer.sentAt) })}
          />
        ) : (
          <div className="stack stack-5 measure">
            <PageHead
              title={t('offered.title')}
              note={t('offered.by', { by: offer.by, at: momentYear(offer.sentAt) })}
            />
            {offer.caseId ? (
              <Banner
                kind="done"
                action={
                  <LinkButton small href={`/rujukan/${offer.caseId}`}>
                    {t('offered.to_case')}
                  </LinkButton>
                }
              >
                {t('offered.over')}
              </Banner>
            ) : (
              <Banner kind="attention">{t('offered.lost')}</Banner>
            )}
          </div>
        )
      }
    </ReadView>
  )
}

function draftOf({ said, callName }: Offer): NewDraft {
  if (!said) return emptyReferral
  const years = Number(todayKey().slice(0, 4)) - (said.birthYear ?? 0)
  const age = said.birthYear ? { ...emptyDate, about: true, age: String(years) } : emptyDate
  return {
    ...emptyReferral,
    office: said.office ?? '',
    number: said.number ?? '',
    dated: boxesOf(said.datedOn),
    subject: said.subject ?? '',
    sender: said.contact ?? '',
    senderPhone: said.phone ?? '',
    callName: callName ?? '',
    fullName: said.fullName ?? '',
    nik: said.nik ?? '',
    born: said.bornOn ? boxesOf(said.bornOn) : age,
    district: said.district ?? '',
    reason: said.reason ?? '',
  }
}
