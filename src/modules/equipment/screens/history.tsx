import { shortDayYear } from '../../../app/web/client/days.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { LinkButton } from '../../../design/link.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import type { OneMachine } from './api.ts'
import { t } from './words.ts'

type Props = { of: OneMachine }

/** What was done at it, the last above. */
export const Works = ({ of }: Props) => (
  <Section title={t('work.title')} count={of.works.length || undefined}>
    {of.works.length === 0 ? (
      <p className="quiet">{t('work.none')}</p>
    ) : (
      <Card body>
        <ul className="stack stack-2">
          {of.works.map((w) => (
            <li key={w.workId}>
              <b>{t(`work.${w.kind}`)}</b>
              {w.words && <> · {w.words}</>}
              <p className="small quiet">
                {t('work.line', { day: shortDayYear(w.onDay), who: w.by })}
                {w.costRupiah !== null && <> · {t('work.cost', { money: formatRupiah(w.costRupiah) })}</>}
              </p>
            </li>
          ))}
        </ul>
      </Card>
    )}
  </Section>
)

export const Loans = ({ of }: Props) => (
  <Section title={t('lend.title')} count={of.loans.length || undefined}>
    {of.loans.length === 0 ? (
      <p className="quiet">{t('lend.none')}</p>
    ) : (
      <Card body>
        <ul className="stack stack-2">
          {of.loans.map((l) => (
            <li key={l.loanId}>
              <b>{l.to ?? t(l.isWoman ? 'lend.somebody' : 'lend.class')}</b>
              <p className="small quiet">
                {t('lend.line', {
                  from: shortDayYear(l.lentOn),
                  until: shortDayYear(l.backOn ?? l.dueOn),
                  who: l.lentBy,
                })}
              </p>
            </li>
          ))}
        </ul>
      </Card>
    )}
  </Section>
)

/** The minute of each time that it was to leave the book: who said so, why, who decided. */
export function WriteOffs({ of }: Props) {
  const mayWrite = useMay('equipment.write_minute')
  if (of.writeOffs.length === 0) return null
  return (
    <Section title={t('write_off.title')}>
      <Card body>
        <ul className="stack stack-3">
          {of.writeOffs.map((w) => (
            <li key={w.writeOffId}>
              <b>{t(`reason.${w.reason}`)}</b>
              {w.words && <p>{w.words}</p>}
              <p className="small quiet">
                {t('write_off.line', { who: w.proposedBy, day: shortDayYear(w.proposedOn) })}
                {'. '}
                {w.decision && w.decidedBy && w.decidedOn
                  ? t('write_off.decided', {
                      decision: t(`decided.${w.decision}`),
                      who: w.decidedBy,
                      day: shortDayYear(w.decidedOn),
                    })
                  : t('write_off.waits')}
              </p>
              {w.answer && <p>{t('write_off.answer', { words: w.answer })}</p>}
              {w.decision === 'approved' && mayWrite && (
                <LinkButton
                  small
                  icon="file-text"
                  href={
                    w.minute ? `/surat/${w.minute.letterId}` : `/surat/baru?surat=ba-hapus-alat&tentang=${w.writeOffId}`
                  }
                >
                  {w.minute ? t('write_off.minute_there', { number: w.minute.number }) : t('write_off.minute')}
                </LinkButton>
              )}
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  )
}
