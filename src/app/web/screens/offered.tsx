import { Banner } from '../../../design/banner.tsx'
import { birthBoxes } from '../../../design/date-boxes.ts'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { api, type Offer } from '../../../modules/offers/screens/api.ts'
import { t } from '../../../modules/offers/screens/words.ts'
import { begunWith, type NewDraft, ReferralForm } from '../../../modules/referrals/screens/new-referral.tsx'
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
            draftKey={`rujukan/form/${offerId}`}
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
  const { office, number, datedOn, subject, fullName, nik, district, reason } = said ?? {}
  return begunWith(
    {
      letter: { office, number, datedOn, subject },
      sender: { name: said?.contact, phone: said?.phone },
      identity: { fullName, nik, district },
      ...{ callName, reason },
    },
    birthBoxes({ birthDate: said?.bornOn, birthYear: said?.birthYear }, Number(todayKey().slice(0, 4))),
  )
}
