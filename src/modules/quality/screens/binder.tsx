import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { dayMonthYear, longDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useMay, useMe } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Bars } from '../../../design/charts/bars.tsx'
import { Link, LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PrintButton, PrintHead } from '../../../design/print.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { BINDER_YEARS, PROOFS, saidOf } from '../binder.ts'
import { api, type BinderProof, type Binder as Of } from './api.ts'
import { t } from './words.ts'

const LOOKS = { there: 'full', before: 'doing', missing: 'todo' } as const

/** Berkas akreditasi: of each of the six standards what is there, from when, and the page where it lies or is made. */
export function Binder() {
  const [asked] = useSearchParam('tahun')
  const years = BINDER_YEARS.find((y) => String(y) === asked) ?? 1
  const read = useRead(api.quality.binder, { years })
  const take = useCommand(api.quality.binderFile, { changes: [], onDone: saveFile })
  const { account } = useMe()
  return (
    <>
      <PrintHead
        title={t('binder.title')}
        place={account.centre.name}
        by={account.name}
        at={longDay(new Date().toISOString())}
        open
      />
      <PageHead
        title={t('binder.title')}
        note={t('binder.note')}
        actions={
          <>
            <Button kind="primary" icon="download" busy={take.busy} onClick={() => void take.run({ years })}>
              {t('binder.take')}
            </Button>
            <span className="only-pc">
              <PrintButton>{t('binder.print')}</PrintButton>
            </span>
          </>
        }
      />
      <CommandRefusal of={take} />
      <ReadView read={read} lines={12}>
        {(of) => (
          <div className="stack stack-5">
            <div className="no-print row row--wrap">
              {BINDER_YEARS.filter((y) => y !== years).map((y) => (
                <LinkButton key={y} small href={`/mutu/berkas?tahun=${y}`}>
                  {t('binder.years', { n: y })}
                </LinkButton>
              ))}
            </div>
            <p>{t('binder.span', { from: longDay(of.from), until: longDay(of.until) })}</p>
            <Glance of={of} />
            {of.standards.map((s) => (
              <Standard key={s.standard} of={s} />
            ))}
          </div>
        )}
      </ReadView>
    </>
  )
}

const isThere = (p: BinderProof) => p.state === 'there'
const thereOf = (proofs: readonly BinderProof[]) =>
  t('binder.there', { n: proofs.filter(isThere).length, all: proofs.length })

/** How far each standard is, before its proofs. */
const Glance = ({ of }: { of: Of }) => (
  <Bars
    title={t('binder.glance')}
    head={[t('binder.standard'), t('binder.proofs')]}
    of={100}
    rows={of.standards.map(({ standard, proofs }) => ({
      key: standard,
      label: t(`standard.${standard}`),
      parts: [
        { key: 'there', value: (100 * proofs.filter(isThere).length) / proofs.length, look: 'full' as const },
        {
          key: 'lacks',
          value: (100 * proofs.filter((p) => !isThere(p)).length) / proofs.length,
          look: 'rest' as const,
        },
      ],
      said: thereOf(proofs),
    }))}
  />
)

function Standard({ of: { standard, proofs } }: { of: Of['standards'][number] }) {
  return (
    <Section title={t(`standard.${standard}`)} count={thereOf(proofs)}>
      <ul className="card lines">
        {proofs
          .toSorted((a, b) => Number(isThere(a)) - Number(isThere(b)))
          .map((p) => (
            <Line key={p.proof} of={p} />
          ))}
      </ul>
    </Section>
  )
}

function Line({ of: p }: { of: BinderProof }) {
  const { at, may } = PROOFS[p.proof]
  const mayOpen = useMay(may)
  const said = saidOf(p)
  return (
    <li className="card__body row row--between row--wrap">
      <div>
        {mayOpen ? <Link href={at}>{t(`binder_proof.${p.proof}`)}</Link> : <b>{t(`binder_proof.${p.proof}`)}</b>}
        <div className="small quiet">{t(said.key, { n: p.count, day: said.on ? dayMonthYear(said.on) : '' })}</div>
      </div>
      <StatusText kind={LOOKS[p.state]}>{t(`binder_state.${p.state}`)}</StatusText>
    </li>
  )
}
