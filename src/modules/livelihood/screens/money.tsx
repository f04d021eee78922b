import { BookDialog, BookPage } from '../../../app/web/client/book-page.tsx'
import { shortDayYear } from '../../../app/web/client/days.ts'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { Banner } from '../../../design/banner.tsx'
import { Bars } from '../../../design/charts/bars.tsx'
import { DataTable } from '../../../design/data-table.tsx'
import { Fields } from '../../../design/form-field.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { aidForm, householdForm } from '../forms/pages.ts'
import { blocksKur, householdOf, monthsToGoal, usualAid } from '../rules.ts'
import { api, type Book, type Household, WRITTEN } from './api.ts'
import { debtsOf, incomesOf, spendingsOf } from './household-rows.ts'
import { Part } from './part.tsx'
import { t } from './words.ts'

/** Rumah tangga: a month of money, what she saves for, what she owes, what help reaches her. */
export function Money(of: CasePart) {
  const { caseId } = of.page
  return (
    <Part of={of} part="money">
      {(book, open, setOpen) => {
        const write = (what: string) => (book.mayWrite ? () => setOpen(what) : undefined)
        const close = () => setOpen(null)
        return (
          <>
            <BookPage
              t={t}
              title={t('household.title')}
              page={book.household}
              none={t('household.none')}
              why={t('household.why')}
              write={t('household.write')}
              onWrite={write('household')}
            >
              {book.household && <Month of={book.household.value} />}
            </BookPage>
            <BookPage
              t={t}
              title={t('aid.title')}
              page={book.aid}
              none={t('aid.none')}
              why={t('aid.why')}
              write={t('aid.write')}
              onWrite={write('aid')}
            >
              {book.aid && <Aid of={book.aid.value} />}
            </BookPage>
            {open === 'household' && (
              <BookDialog
                of={householdForm}
                now={book.household}
                changes={WRITTEN}
                call={api.livelihood.saveHousehold}
                title={t('household.title')}
                onClose={close}
                {...{ t, caseId }}
              >
                {(f) => <Fields of={f} />}
              </BookDialog>
            )}
            {open === 'aid' && (
              <BookDialog
                of={aidForm}
                now={book.aid}
                changes={WRITTEN}
                call={api.livelihood.saveAid}
                title={t('aid.title')}
                onClose={close}
                {...{ t, caseId }}
              >
                {(f) => <Fields of={f} />}
              </BookDialog>
            )}
          </>
        )
      }}
    </Part>
  )
}

function Month({ of }: { of: Household }) {
  const [incomes, spendings, debts] = [incomesOf(of), spendingsOf(of), debtsOf(of)]
  const sums = householdOf({ incomes, spendings, debts })
  const row = (key: string, label: string, rupiah: number, look: 'full' | 'half') => ({
    key,
    label,
    parts: [{ key, value: rupiah, look }],
    said: formatRupiah(rupiah),
  })
  return (
    <>
      <div className="cols cols--even">
        <Card body>
          <p>
            <b>
              {t(sums.leftRupiah < 0 ? 'household.short' : 'household.left', {
                rupiah: formatRupiah(Math.abs(sums.leftRupiah)),
              })}
            </b>
          </p>
          <Facts
            of={[
              t('household.in', { rupiah: formatRupiah(sums.inRupiah) }),
              t('household.out', { rupiah: formatRupiah(sums.outRupiah) }),
              of.people ? t('household.people', { n: of.people }) : null,
            ]}
          />
          <Bars
            title={t('household.picture')}
            head={[t('household.what'), t('rupiah')]}
            wordy
            rows={[
              ...incomes.map((i, n) =>
                row(
                  `in${n}`,
                  i.who ? `${t.code('income', i.from)} (${i.who})` : t.code('income', i.from),
                  i.rupiah,
                  'full',
                ),
              ),
              ...spendings.map((s, n) => row(`out${n}`, t.code('spending', s.what), s.rupiah, 'half')),
              ...(sums.instalmentsRupiah > 0
                ? [row('debts', t('household.instalments'), sums.instalmentsRupiah, 'half')]
                : []),
            ]}
          />
          <p className="small quiet">{t('household.key')}</p>
        </Card>
        <Goal of={of.goal} />
      </div>
      {debts.length > 0 && <Debts of={debts} />}
    </>
  )
}

function Goal({ of: goal }: { of: Household['goal'] }) {
  if (!goal?.rupiah) return <Card body>{t('goal.none')}</Card>
  const [saved, aside] = [goal.savedRupiah ?? 0, goal.asideRupiah ?? 0]
  const months = monthsToGoal(goal.rupiah, saved, aside)
  return (
    <Card body>
      <Bars
        title={t('goal.title', { what: goal.what ?? '' })}
        head={[t('goal.what'), t('rupiah')]}
        wordy
        of={Math.max(goal.rupiah, saved)}
        rows={[
          {
            key: 'goal',
            label: t('goal.saved'),
            parts: [
              { key: 'saved', value: saved, look: 'full' },
              { key: 'rest', value: Math.max(0, goal.rupiah - saved), look: 'rest' },
            ],
            said: t('goal.of', { saved: formatRupiah(saved), goal: formatRupiah(goal.rupiah) }),
          },
        ]}
      />
      <p className="small">
        {months === 0
          ? t('goal.reached')
          : months === null
            ? t('goal.no_aside')
            : t('goal.months', { n: months, rupiah: formatRupiah(aside) })}
      </p>
    </Card>
  )
}

/** What she owes. A loan from an app that runs is paid off before any bank is asked. */
function Debts({ of: debts }: { of: ReturnType<typeof debtsOf> }) {
  return (
    <Section title={t('debts.title')} count={t('debts.team_only')}>
      <div className="stack stack-3">
        {blocksKur(debts) && (
          <Banner kind="attention">
            <b>{t('debts.pay_first')}</b> {t('debts.pay_first_why')}
          </Banner>
        )}
        <DataTable
          caption={t('debts.title')}
          rows={debts.map((d, i) => ({ ...d, key: String(i) }))}
          rowKey={(d) => d.key}
          columns={[
            { key: 'lender', label: t('debts.to'), cell: (d) => t.code('lender', d.lender), head: true },
            { key: 'standing', label: t('debts.standing'), cell: (d) => t.code('debt', d.standing) },
            { key: 'left', label: t('debts.left'), cell: (d) => formatRupiah(d.leftRupiah), right: true },
            {
              key: 'pay',
              label: t('debts.instalment'),
              cell: (d) => (d.instalmentRupiah === undefined ? '–' : formatRupiah(d.instalmentRupiah)),
              right: true,
            },
            { key: 'due', label: t('debts.due'), cell: (d) => (d.dueOn ? shortDayYear(d.dueOn) : '–') },
            { key: 'why', label: t('debts.why'), cell: (d) => d.why ?? '–' },
          ]}
        />
      </div>
    </Section>
  )
}

function Aid({ of }: { of: NonNullable<Book['aid']>['value'] }) {
  const usual = of.decile ? usualAid(of.decile) : []
  const asked = new Set((of.aids ?? []).map((a) => a.aid))
  const missing = usual.filter((aid) => !asked.has(aid))
  return (
    <Card body>
      {of.decile !== undefined && (
        <p>
          <b>{t('aid.decile', { n: of.decile })}</b>{' '}
          <span className="small quiet">
            {t('aid.decile_from', { source: of.decileSource ?? '', day: of.decileOn ? shortDayYear(of.decileOn) : '' })}
          </span>
        </p>
      )}
      <ul className="lines">
        {(of.aids ?? []).map((a, i) => (
          <li key={i}>
            <b>{a.aid && t.code('aid', a.aid)}</b>
            <Facts
              of={[
                a.standing ? t.code('aid_standing', a.standing) : null,
                a.sinceOn ? t('aid.since', { day: shortDayYear(a.sinceOn) }) : null,
                a.note,
              ]}
            />
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <p className="small">{t('aid.ask', { what: missing.map((aid) => t.code('aid', aid)).join(', ') })}</p>
      )}
    </Card>
  )
}
