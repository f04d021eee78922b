import { useState } from 'react'
import { Button } from '../../../design/button.tsx'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { IconButton } from '../../../design/icon-button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Menu, MenuButton, useMenu } from '../../../design/menu.tsx'
import { toast } from '../../../design/toast.tsx'
import { Part } from './kit-part.tsx'

const ROWS = ['Ibu Hartini', 'Mbak Yuliana']

export function ActionsPart() {
  const [asked, setAsked] = useState(false)
  const menu = useMenu<string>()
  return (
    <>
      <Part title="Tombol">
        <div className="row row--wrap">
          <Button kind="primary">Simpan catatan</Button>
          <Button>Cetak</Button>
          <Button kind="tint" icon="plus">
            Catat
          </Button>
          <LinkButton kind="plain" href="/komponen">
            Buka
          </LinkButton>
        </div>
        <div className="row row--wrap">
          <Button kind="primary" className="demo-focus">
            Fokus
          </Button>
          <Button busy busyWord="Menyimpan…">
            Simpan
          </Button>
          <Button kind="danger">Tarik pengajuan</Button>
          <Button small>Dalam baris</Button>
          <IconButton icon="printer" label="Cetak daftar" />
        </div>
      </Part>
      <Part title="Menu satu daftar, dialog, pesan singkat">
        <ul className="lines card kit__pad">
          {ROWS.map((row) => (
            <li className="todo" key={row}>
              <span className="grow">{row}</span>
              <MenuButton menu={menu} of={row} label={`Tindakan lain untuk ${row}`} />
            </li>
          ))}
        </ul>
        <Menu
          menu={menu}
          items={(row) => [
            { label: `Buka ${row}`, icon: 'external-link', href: '/komponen' },
            { label: 'Pindahkan kelompok', icon: 'users-group', onPick: () => toast(`${row} dipindahkan`) },
            'line',
            { label: 'Tarik pengajuan', icon: 'x', danger: true, onPick: () => setAsked(true) },
          ]}
        />
        <div className="row row--wrap">
          <Button onClick={() => setAsked(true)}>Buka dialog</Button>
          <Button
            onClick={() => toast('Catatan terkirim 09.31', { label: 'Batalkan', run: () => toast('Dibatalkan') })}
          >
            Pesan singkat
          </Button>
        </div>
        <ConfirmDialog
          open={asked}
          onClose={() => setAsked(false)}
          title="Ajukan selesai layanan untuk Ibu Salma?"
          confirm="Ajukan"
          onConfirm={() => setAsked(false)}
        >
          <p>Kepala akan diberi tahu. Anda masih bisa menariknya kembali.</p>
        </ConfirmDialog>
      </Part>
    </>
  )
}
