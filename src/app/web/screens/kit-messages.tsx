import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState, Skeleton } from '../../../design/empty-state.tsx'
import { QuickExit } from '../../../design/quick-exit.tsx'
import { VersionClash } from '../../../design/version-clash.tsx'
import { quickExit } from '../client/session-actions.ts'
import { Part } from './kit-part.tsx'

export function MessagesPart({ side }: { side: string }) {
  return (
    <>
      <Part title="Pita">
        <Banner kind="attention" icon="wifi-off">
          Tidak ada sambungan internet. Catatan dan presensi tetap bisa disimpan di perangkat ini dan dikirim nanti.
        </Banner>
        <Banner kind="danger">
          <b>1 catatan belum diterima server</b> karena Anda tidak lagi di tim kasus ini.
        </Banner>
        <Banner>Rizal mengubah bagian ini pukul 09.12. Pilih versi yang benar.</Banner>
        <Banner kind="done">Surat sudah diarsipkan.</Banner>
      </Part>
      <Part title="Dua versi">
        <VersionClash
          id={`clash-${side}`}
          who="Rizal"
          at={side === 'light' ? '09.12' : '09.15'} // the same region twice would have one name
          onPick={() => undefined}
          parts={[
            { key: 'step', label: 'Langkah', yours: 'Antar berkas PAUD', theirs: 'Antar berkas PAUD bersama ibunya' },
            { key: 'owner', label: 'Penanggung jawab', yours: 'Rizal', theirs: 'Rizal' },
          ]}
        />
      </Part>
      <Part title="Kosong dan memuat">
        <EmptyState title="Belum ada tujuan." next={<Button kind="primary">Tambah tujuan</Button>}>
          Tujuan membantu Ibu Suryani dan tim melihat langkah berikutnya.
        </EmptyState>
        <Skeleton label={`Memuat linimasa ${side}`} />
      </Part>
      <Part title="Tutup cepat">
        <div className="row">
          <QuickExit onExit={() => void quickExit()} />
        </div>
      </Part>
    </>
  )
}
