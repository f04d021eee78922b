import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { toast } from '../../../design/toast.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { STOCKED } from '../rules.ts'
import { api, type OneWork } from './api.ts'
import { t } from './words.ts'

/** What the stock gave for it, beside what is written as its material; and where material is issued. */
export function Used({ work }: { work: OneWork }) {
  const mayGive = useMay('materials.give')
  const take = useCommand(api.products.takeMaterial, { onDone: () => toast(t('used.taken')) })
  const { used, workId } = work
  if (!STOCKED.some((from) => from === work.materialFrom)) return null
  return (
    <div className="stack stack-2">
      {used && (
        <p>
          {used.eachRupiah === null
            ? t('used.none_made', { rupiah: formatRupiah(used.rupiah) })
            : t('used.each', {
                rupiah: formatRupiah(used.rupiah),
                pieces: used.pieces,
                each: formatRupiah(used.eachRupiah),
              })}
        </p>
      )}
      <CommandRefusal of={take} />
      <div className="row row--wrap">
        {used && work.mayWrite && used.eachRupiah !== null && used.eachRupiah !== work.materialRupiah && (
          <Button small kind="tint" busy={take.busy} onClick={() => void take.run({ workId, seen: work.version })}>
            {t('used.take', { each: formatRupiah(used.eachRupiah) })}
          </Button>
        )}
        {mayGive && (
          <LinkButton small icon="box" href={`/bahan?karya=${workId}`}>
            {t('used.issue')}
          </LinkButton>
        )}
      </div>
    </div>
  )
}
