import { useState } from 'react'
import { BookDialog, BookPage, Told } from '../../../app/web/client/book-page.tsx'
import { shortDayYear } from '../../../app/web/client/days.ts'
import { Banner } from '../../../design/banner.tsx'
import { Milestones } from '../../../design/charts/milestones.tsx'
import { Fields } from '../../../design/form-field.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Card } from '../../../design/section.tsx'
import { financeForm, licenceForm } from '../forms/plan.ts'
import { FINANCE, isPractice, KBLI, sourceOf } from '../legality.ts'
import { api, type Business, WRITTEN } from './api.ts'
import { t } from './words.ts'

type Props = { caseId: string; her: Business }

/** NIB and KBLI. The table of numbers has its versions and sources; of KBLI 2025 it knows none and says so. */
export function Licence({ caseId, her }: Props) {
  const [open, setOpen] = useState(false)
  const { licence } = her
  return (
    <div className="stack">
      <BookPage
        t={t}
        title={t('licence.title')}
        page={licence}
        none={t('licence.none')}
        why={t('licence.why')}
        write={t('licence.write')}
        onWrite={her.mayWrite ? () => setOpen(true) : undefined}
      >
        <Card body>
          <Told t={t} of={licenceForm} value={licence?.value ?? {}} />
          {licence?.value.kbliVersion === '2020' && <p className="small">{t('licence.renumbered')}</p>}
        </Card>
      </BookPage>
      <Numbers />
      {open && (
        <BookDialog
          of={licenceForm}
          now={licence}
          call={api.enterprise.saveLicence}
          changes={WRITTEN}
          title={t('licence.title')}
          intro={<Numbers />}
          onClose={() => setOpen(false)}
          {...{ t, caseId }}
        >
          {(f) => <Fields of={f} />}
        </BookDialog>
      )}
    </div>
  )
}

const Numbers = () => (
  <details>
    <summary>{t('licence.numbers')}</summary>
    <ul className="lines">
      {KBLI.map((k) => (
        <li key={`${k.version}${k.code}${k.trade}`}>
          <b>{k.code ?? '–'}</b> {k.title}
          <Facts
            of={[t('licence.version', { v: k.version }), isPractice(k.source) ? t('practice') : sourceOf(k.source)]}
          />
        </li>
      ))}
    </ul>
  </details>
)

/** The way to a loan, rung by rung; a loan from an app that runs stands before everything else. */
export function Loans({ caseId, her }: Props) {
  const [open, setOpen] = useState(false)
  const { finance, ladder } = her
  return (
    <div className="stack">
      {her.isOwingOnline && (
        <Banner kind="attention">
          <b>{t('loans.pay_first')}</b> {t('loans.pay_first_why')}
        </Banner>
      )}
      <BookPage
        t={t}
        title={t('loans.title')}
        page={finance}
        none={t('loans.none')}
        why={t('loans.why')}
        write={t('loans.write')}
        onWrite={her.mayWrite ? () => setOpen(true) : undefined}
      >
        <Card body>
          <Milestones
            label={t('loans.title')}
            of={ladder.map((r) => ({
              key: r.rung,
              title: t(`rung.${r.rung}`),
              when: r.on ? shortDayYear(r.on) : undefined,
              said: t(r.rung === 'ask' ? 'rung.her_choice' : `rung.${r.look}`),
              look: r.look,
            }))}
          />
          {(finance?.value.asked ?? []).map((a) => (
            <p key={`${a.who}${a.on}`} className="small">
              {a.who && t.code('lender_asked', a.who)}, {a.on && shortDayYear(a.on)}: {a.said}
            </p>
          ))}
        </Card>
      </BookPage>
      <Ways />
      {open && (
        <BookDialog
          of={financeForm}
          now={finance}
          call={api.enterprise.saveFinance}
          changes={WRITTEN}
          title={t('loans.title')}
          onClose={() => setOpen(false)}
          {...{ t, caseId }}
        >
          {(f) => <Fields of={f} />}
        </BookDialog>
      )}
    </div>
  )
}

/** What is known of ways to money, each line with its source and day. */
const Ways = () => (
  <details>
    <summary>{t('loans.ways')}</summary>
    <ul className="lines">
      {FINANCE.map((f) => (
        <li key={f.said}>
          {f.said}
          <Facts of={[isPractice(f.source) ? t('practice') : sourceOf(f.source), f.as_of]} />
        </li>
      ))}
    </ul>
  </details>
)
