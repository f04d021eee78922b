import { longDay } from '../../../app/web/client/days.ts'
import { PrintForm } from '../../../app/web/client/print-form.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Flag } from '../../../design/status-text.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { toolWords } from '../../stock/said.ts'
import type { AftercarePage, Contact } from './api.ts'
import { percentOf } from './percent.ts'
import { t } from './words.ts'

/** One contact: how, whether she could speak, work and income in neutral words, what she told. */
export function ContactCard({
  caseId,
  contact: c,
  yard,
}: Pick<AftercarePage, 'caseId' | 'yard'> & { contact: Contact }) {
  return (
    <li className="card__body">
      <p>
        <b>{c.month ? t('list.month', { n: c.month }) : t('contact.extra')}</b>, {longDay(c.on)}
      </p>
      <Facts
        of={[
          t.code('mode', c.mode),
          c.isReached ? (c.isMet ? t('contact.met') : t('contact.reached')) : t('contact.not_reached'),
          c.isSafeToTalk === false ? t('contact.not_free') : null,
          c.by,
        ]}
      />
      {c.needsAttention && (
        <Flag icon="alert-triangle" danger>
          {t('contact.attention')}
        </Flag>
      )}
      {(c.work || c.said?.living || c.toolStatus) && (
        <p>
          {[
            c.work && t.code('work', c.work),
            c.said?.living && t('contact.lives', { where: t.code('living', c.said.living) }),
            c.toolStatus && t('contact.tool', { how: toolWords.code('tool', c.toolStatus) }),
          ]
            .filter(Boolean)
            .join('. ')}
          .
        </p>
      )}
      {c.said?.income && <Income income={c.said.income} yard={yard} />}
      {c.said &&
        [c.said.told, c.said.hurdles, c.said.help, c.said.nextStep].map(
          (text) =>
            text && (
              <p key={text} className="measure">
                {text}
              </p>
            ),
        )}
      {c.said && (
        <p className="row row--wrap">
          {(['F37', 'F38'] as const).map(
            (code) =>
              (code === 'F37' || c.said?.figures) && (
                <PrintForm key={code} caseId={caseId} code={code.toLowerCase()} of="narrative" id={c.contactId}>
                  {t('print_form', { code })}
                </PrintForm>
              ),
          )}
        </p>
      )}
      {c.caution && (
        <p className="measure">
          <Flag icon="shield-lock">{t('contact.caution')}</Flag> {c.caution}
        </p>
      )}
    </li>
  )
}

/** Sums as text: a yardstick is no pass mark, so nothing is red or green. */
function Income({
  income,
  yard,
}: {
  income: NonNullable<NonNullable<Contact['said']>['income']>
  yard: AftercarePage['yard']
}) {
  return (
    <p className="small">
      {t('income.own', { rupiah: formatRupiah(income.ownRupiah) })}
      {income.wageRatioPermille !== null && `, ${t('income.ratio', { percent: percentOf(income.wageRatioPermille) })}`}.{' '}
      {t('income.head', { rupiah: formatRupiah(income.perCapitaRupiah) })}
      {income.isAboveLine !== null &&
        `, ${t(income.isAboveLine ? 'income.above' : 'income.below', { line: yard.povertyLine === null ? '' : formatRupiah(yard.povertyLine) })}`}
      .
    </p>
  )
}
