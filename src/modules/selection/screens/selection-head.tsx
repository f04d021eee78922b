import { ageOf, shortDay } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { useHasRole } from '../../../app/web/client/session.ts'
import { Avatar } from '../../../design/avatar.tsx'
import { Banner } from '../../../design/banner.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Facts, usePersonName } from '../../../design/person-name.tsx'
import { Flag, StatusText } from '../../../design/status-text.tsx'
import { rules } from '../../screening/said.ts'
import type { Page } from './api.ts'
import { t } from './words.ts'

/** Who she is, where she comes from, her own words; and until when she is owed an answer. */
export function SelectionHead({ page }: { page: Page }) {
  const person = personOf(page)
  const name = usePersonName(person)
  const age = page.check?.age ?? ageOf(page.person?.birthDate, page.person?.birthYear ?? page.birthYear, page.today)
  return (
    <>
      <header className="case-head sel-head">
        <span className="only-pc">
          <Avatar size="large" name={person.name} shielded={person.shielded} />
        </span>
        <div className="grow">
          <h1 tabIndex={-1}>
            <span className="sr">{t('sel.before')} </span>
            {name}
          </h1>
          <Facts
            of={[
              age === null ? null : t('age', { n: age }),
              page.person?.district,
              page.letter || page.source !== 'self'
                ? t('sel.by_source', { who: page.letter?.office ?? t(`source.${page.source}`) })
                : t('sel.came_herself'),
              page.letter?.number && t('sel.letter', { number: page.letter.number }),
              page.intake && `${t('list.intake')} ${page.intake.name}`,
              page.responsible?.name,
            ]}
          />
          {page.readiness?.herWords && <p className="sel-say">“{page.readiness.herWords}”</p>}
          <p className="flags">
            {page.isProtected && <Flag icon="shield-lock">{t('sel.protected')}</Flag>}
            {(page.risk === 'high' || page.risk === 'emergency') && (
              <Flag icon="alert-triangle" danger={page.risk === 'emergency'}>
                {t('list.risk', { level: rules.code('risk', page.risk) })}
              </Flag>
            )}
          </p>
        </div>
        <Clock page={page} />
      </header>
      {page.isEmergency && page.selectionDueOn && page.shelterEndsOn && (
        <Banner kind="attention" icon="clock">
          {t('sel.selection_due', { day: shortDay(page.selectionDueOn), end: shortDay(page.shelterEndsOn) })}
        </Banner>
      )}
      {page.papers?.list?.noContact && (
        <Banner
          kind="attention"
          icon="phone-off"
          action={
            <LinkButton small href={`/penerima-manfaat/${page.caseId}/keluarga`}>
              {t('sel.no_contact_do')}
            </LinkButton>
          }
        >
          {t('sel.no_contact', { text: page.papers.list.note ?? page.papers.list.noContact })}
        </Banner>
      )}
    </>
  )
}

function Clock({ page }: { page: Page }) {
  const isHead = useHasRole('head')
  const waits = page.proposal?.state === 'open'
  return (
    <div className="sel-clock">
      {waits ? (
        <StatusText kind="wait">{t(isHead ? 'sel.yours' : 'sel.head')}</StatusText>
      ) : (
        <StatusText kind={page.decision && page.status !== 'new' ? 'full' : 'doing'}>
          {t(`status.${page.status}`)}
        </StatusText>
      )}
      <span className="small quiet">
        {page.waitingUntil && page.waitingSince
          ? t('sel.waits', { from: shortDay(page.waitingSince), until: shortDay(page.waitingUntil) })
          : t('sel.clock', { from: shortDay(page.receivedAt), until: shortDay(page.decisionDueOn) })}
      </span>
      <LinkButton small kind="plain" href={`/penerima-manfaat/${page.caseId}`}>
        {t('sel.case')}
      </LinkButton>
    </div>
  )
}
