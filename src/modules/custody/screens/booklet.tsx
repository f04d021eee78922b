import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { DataTable } from '../../../design/data-table.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Section } from '../../../design/section.tsx'
import { formatRupiah, groupThousands } from '../../../kernel/rupiah.ts'
import { isPaidOut } from '../rules.ts'
import { api, type Entry } from './api.ts'
import { CorrectLine, SavingsLine } from './savings-dialogs.tsx'
import { t } from './words.ts'

type BookletProps = {
  caseId: string
  name: string
  /** she never came, and will not: nothing of hers can be laid in */
  isOver?: boolean
}

/** Her savings as a booklet: in, out, balance, who signed; of what was paid out, the receipt. Nothing is written over; a wrong line is taken back by another. */
export function Booklet({ caseId, name, isOver = false }: BookletProps) {
  const [before, setBefore] = useState<number | null>(null)
  const [dialog, setDialog] = useState<'line' | Entry | null>(null)
  const mayPay = useMay('custody.savings')
  const maySign = useMay('signatures.receipt')
  const mayWrite = mayPay && !isOver
  const receipt = useCommand(api.custody.receipt, { changes: [], onDone: saveFile })
  const read = useRead(api.custody.savings, { caseId, ...(before !== null && { beforeSeq: before }) }, { keep: true })
  return (
    <ReadView read={read} lines={4}>
      {({ balanceRupiah, lines, more }) => (
        <Section title={t('book.title')} count={t('book.balance', { money: formatRupiah(balanceRupiah) })}>
          <div className="stack">
            {lines.length === 0 ? (
              <p className="quiet">{t('book.none')}</p>
            ) : (
              <Lines
                {...{ name, lines }}
                onCorrect={mayWrite ? setDialog : undefined}
                onSign={maySign ? ({ seq }) => `/tabungan/${caseId}/${seq}/tanda-tangan` : undefined}
                onReceipt={mayPay && !receipt.busy ? ({ seq }) => void receipt.run({ caseId, seq }) : undefined}
              />
            )}
            <CommandRefusal of={receipt} />
            <div className="row row--wrap">
              {mayWrite && (
                <Button small kind="tint" icon="cash" onClick={() => setDialog('line')}>
                  {t('book.add')}
                </Button>
              )}
              {before !== null && (
                <Button small kind="plain" onClick={() => setBefore(null)}>
                  {t('book.newest')}
                </Button>
              )}
              {more && (
                <Button small kind="plain" onClick={() => setBefore(lines.at(-1)?.seq ?? null)}>
                  {t('book.older')}
                </Button>
              )}
            </div>
          </div>
          {dialog === 'line' && <SavingsLine {...{ caseId, name, balanceRupiah }} onClose={() => setDialog(null)} />}
          {dialog !== null && dialog !== 'line' && (
            <CorrectLine caseId={caseId} line={dialog} onClose={() => setDialog(null)} />
          )}
        </Section>
      )}
    </ReadView>
  )
}

type Press = ((line: Entry) => void) | undefined
type Props = {
  name: string
  lines: readonly Entry[]
  onCorrect: Press
  onReceipt: Press
  onSign: ((line: Entry) => string) | undefined
}

const SIGNING = {
  open: { word: 'book.sign_here', of: 'book.sign_here_of' },
  done: { word: 'book.signed_here', of: 'book.signed_here_of' },
} as const
const word = (l: Entry) => (l.isSignedHere ? 'done' : 'open')

function Lines({ name, lines, onCorrect, onReceipt, onSign }: Props) {
  const isCorrected = (line: Entry) => lines.some((l) => l.correctsSeq === line.seq)
  const mayCorrect = (line: Entry) => line.correctsSeq === null && !isCorrected(line)
  return (
    <DataTable
      caption={t('book.caption', { name })}
      rows={lines}
      rowKey={(l) => String(l.seq)}
      columns={[
        { key: 'day', label: t('book.day'), head: true, cell: (l) => shortDay(l.at) },
        { key: 'what', label: t('book.what'), cell: whatOf },
        { key: 'in', label: t('book.in'), right: true, cell: (l) => sum(l.amountRupiah > 0, l.amountRupiah) },
        { key: 'out', label: t('book.out'), right: true, cell: (l) => sum(l.amountRupiah < 0, -l.amountRupiah) },
        { key: 'balance', label: t('book.left'), right: true, cell: (l) => <b>{groupThousands(l.balanceRupiah)}</b> },
        {
          key: 'proof',
          label: t('book.proof'),
          cell: (l) => (
            <span>
              {t.code('signed', l.signedHow)}
              <span className="small quiet">, {l.by}</span>
              {onReceipt && isPaidOut(l.kind) && !isCorrected(l) && !l.isSignedHere && (
                <Button
                  small
                  kind="plain"
                  icon="printer"
                  aria-label={t('book.receipt_of', { n: l.seq })}
                  onClick={() => onReceipt(l)}
                >
                  {t('book.receipt')}
                </Button>
              )}
              {onSign && l.signedHow === 'signature' && isPaidOut(l.kind) && !isCorrected(l) && (
                <LinkButton small href={onSign(l)} aria-label={t(SIGNING[word(l)].of, { n: l.seq })}>
                  {t(SIGNING[word(l)].word)}
                </LinkButton>
              )}
              {onCorrect && mayCorrect(l) && (
                <Button small kind="plain" aria-label={t('book.correct_of', { n: l.seq })} onClick={() => onCorrect(l)}>
                  {t('book.correct')}
                </Button>
              )}
            </span>
          ),
        },
      ]}
    />
  )
}

const sum = (isThere: boolean, rupiah: number) => (isThere ? <span className="num">{groupThousands(rupiah)}</span> : '')
const whatOf = (l: Entry): string =>
  l.correctsSeq === null ? t.code('savings', l.kind) : t('book.corrects', { n: l.correctsSeq })
