import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { toast } from '../../../design/toast.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { api, type Receipt } from './api.ts'
import { SignPaper } from './sign-paper.tsx'
import { SignedHere } from './signed-here.tsx'
import { t } from './words.ts'

type Line = { caseId: string; seq: number }

/** Money of hers was handed over: she signs for it on this screen, or with a pen. */
export function ReceiptSigning() {
  const line = { caseId: useRouteParam('caseId'), seq: Number(useRouteParam('seq')) }
  const read = useRead(api.signatures.receipt, line)
  const booklet = `/penerima-manfaat/${line.caseId}/titipan`
  return (
    <ReadView read={read} lines={6}>
      {(receipt) => (
        <>
          <PageHead
            title={t('receipt.title', { money: formatRupiah(receipt.rupiah) })}
            note={t('receipt.line', { n: line.seq })}
            actions={<LinkButton href={booklet}>{t('receipt.booklet')}</LinkButton>}
          />
          {receipt.signed ? (
            <SignedReceipt line={line} signed={receipt.signed} signer={receipt.signer} />
          ) : receipt.why ? (
            <Banner>{t.code('receipt_why', receipt.why)}</Banner>
          ) : (
            <SignReceipt {...{ line, booklet }} signer={receipt.signer} />
          )}
        </>
      )}
    </ReadView>
  )
}

type Signing = { line: Line; booklet: string; signer: string | null }
function SignReceipt({ line, booklet, signer }: Signing) {
  const get = useCommand(api.custody.receipt, { changes: [] })
  const sign = useCommand(api.signatures.signReceipt, { onDone: () => toast(t('receipt.done')) })
  return (
    <SignPaper
      signer={signer ?? t('receipt.her')}
      subject={t('receipt.paper')}
      show={{ run: () => get.run(line), of: get, word: t('receipt.show') }}
      sign={{ run: (signature) => void sign.run({ ...signature, ...line }), of: sign }}
      onPaper={{ href: booklet, word: t('sign.on_paper'), why: t('receipt.on_paper_why') }}
    />
  )
}

type Kept = { line: Line; signed: NonNullable<Receipt['signed']>; signer: string | null }
function SignedReceipt({ line, signed, signer }: Kept) {
  const get = useCommand(api.signatures.receiptCopy, { changes: [] })
  return (
    <SignedHere
      signer={signer ?? t('receipt.her')}
      by={signed}
      copy={{ word: t('receipt.copy'), of: get, asked: line }}
    />
  )
}
