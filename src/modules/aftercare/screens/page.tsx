import { useState } from 'react'
import { longDay, topDay } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam, useSearchParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useTopTitle } from '../../../app/web/client/top-title.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Milestones } from '../../../design/charts/milestones.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Facts, usePersonName } from '../../../design/person-name.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { AgreementCard } from './agreement-card.tsx'
import { type AftercarePage, api } from './api.ts'
import { ArrangeDialog } from './arrange-dialog.tsx'
import { ContactCard } from './contact-card.tsx'
import { ContactForm } from './contact-form.tsx'
import { EndDialog } from './end-dialog.tsx'
import { t } from './words.ts'

/** One woman in the year after: how we may reach her, when, what she told. */
export function AftercareOne() {
  const caseId = useRouteParam('caseId')
  const read = useRead(api.aftercare.page, { caseId })
  return (
    <ReadView read={read} lines={8}>
      {(page) => <One page={page} />}
    </ReadView>
  )
}

function One({ page }: { page: AftercarePage }) {
  const [asked] = useSearchParam('catat')
  const mayWrite = useMay('aftercare.write')
  const [open, setOpen] = useState<'contact' | 'arrange' | 'end' | null>(asked ? 'contact' : null)
  const name = usePersonName(personOf(page))
  useTopTitle(name)
  const isRunning = page.state === 'aftercare'
  const close = () => setOpen(null)
  const month =
    page.windows.find((w) => String(w.month) === asked && w.place !== 'done')?.month ??
    page.windows.find((w) => w.place === 'now' || w.place === 'missed')?.month ??
    null
  return (
    <>
      <PageHead
        title={t('one.title', { name })}
        note={
          <Facts
            of={[page.registerNo, page.closedOn ? t('one.left', { day: longDay(page.closedOn) }) : t('one.still_here')]}
          />
        }
        actions={
          <>
            <LinkButton small href={`/penerima-manfaat/${page.caseId}`}>
              {t('one.case')}
            </LinkButton>
            {isRunning && mayWrite && (
              <Button kind="tint" icon="plus" onClick={() => setOpen('contact')}>
                {t('one.record')}
              </Button>
            )}
          </>
        }
      />
      {page.end && (
        <Banner kind="done">
          {t('one.ended', { day: longDay(page.end.on), how: t.code('outcome', page.end.outcome) })}
          {page.end.isStandingAlone && ` ${t('one.standing')}`}
        </Banner>
      )}
      {open === 'contact' && isRunning && <ContactForm page={page} month={month} onClose={close} />}
      {page.windows.length > 0 && (
        <div className="case-part">
          <Section title={t('plan.days')}>
            <Card body>
              <Milestones
                label={t('plan.days')}
                of={page.windows.map((w) => ({
                  key: String(w.month),
                  title: t('list.month', { n: w.month }),
                  when: topDay(w.agreedOn),
                  said: t(`window.${w.place}`),
                  look: LOOKS[w.place],
                }))}
              />
            </Card>
          </Section>
        </div>
      )}
      <div className="cols case-part">
        <Section title={t('one.contacts')} count={page.contacts.length}>
          {page.contacts.length === 0 ? (
            <EmptyState
              title={t('one.no_contacts')}
              next={
                isRunning && mayWrite ? (
                  <Button onClick={() => setOpen('contact')}>{t('one.record')}</Button>
                ) : (
                  t('one.no_contacts_who')
                )
              }
            >
              {t('one.no_contacts_why')}
            </EmptyState>
          ) : (
            <Card>
              <ul className="lines">
                {page.contacts.map((c) => (
                  <ContactCard key={c.contactId} caseId={page.caseId} contact={c} yard={page.yard} />
                ))}
              </ul>
            </Card>
          )}
        </Section>
        <aside className="rail" aria-label={t('one.aside')}>
          <AgreementCard page={page} mayWrite={mayWrite} onArrange={() => setOpen('arrange')} />
          {isRunning && mayWrite && (
            <section>
              <Button small kind="plain" onClick={() => setOpen('end')}>
                {t('end.open')}
              </Button>
            </section>
          )}
        </aside>
      </div>
      {open === 'arrange' && <ArrangeDialog page={page} name={name} onClose={close} />}
      {open === 'end' && <EndDialog page={page} name={name} onClose={close} />}
    </>
  )
}

const LOOKS = { done: 'done', missed: 'not', now: 'now', soon: 'ahead', later: 'ahead' } as const
