import type { Days, Scene, World } from '../scene.ts'

/** A register from before Titian, all of it invented: a batch in a merged cell, years of two digits, one woman twice, an end that nobody wrote down. */
const WOMEN = `BUKU INDUK SENTRA CONTOH

No;No. Reg;Nama;NIK;Tempat, Tgl Lahir;Alamat;Angkatan;Tgl Masuk;Tgl Keluar;Alasan Keluar;Ket
1;01/I/2019;Mariana;9910014105900101;Kota Contoh, 1 Mei 1990;Contoh Hulu;I/2019;14 Januari 2019;12 Juli 2019;Lulus;menjahit
2;02/I/2019;Kusmiati;;Contoh Hilir, 5 Maret 1988;Contoh Hilir;;14/1/19;12/7/19;tamat;salon
3;03/I/2019;Nurjanah binti Amir;;1991;Contoh Hulu;;14 Januari 2019;20 Februari 2019;dijemput keluarga;
4;04/I/2019;Herlina;9910016208920104;Kota Contoh, 22 Agustus 1992;Contoh Tengah;;14 Januari 2019;3 April 2019;mengundurkan diri;
5;05/I/2019;Rumiati;;Contoh Hilir, 9 Juni 1987;Contoh Hilir;;2019;2019;lulus;
ANGKATAN I TAHUN 2020
6;01/I/2020;Sumiyati;;Kota Contoh, 30 November 1993;Contoh Hulu;;13 Januari 2020;10 Juli 2020;Lulus;menjahit
7;02/I/2020;Halimah;9910015512940107;Contoh Tengah, 15 Desember 1994;Contoh Tengah;;13 Januari 2020;10 Juli 2020;bekerja di konveksi;
8;03/I/2020;Mariana;9910014105900101;Kota Contoh, 1 Mei 1990;Contoh Hulu;;13 Januari 2020;10 Juli 2020;Lulus;salon, datang lagi
9;04/I/2020;Suprihatin;;1989;Contoh Hilir;;13 Januari 2020;;tamat;tgl keluar tdk dicatat
10;05/I/2020;Wagiyem;;Contoh Hulu, 4 April 1986;Contoh Hulu;;13 Januari 2020;1 Mei 2020;pindah ke panti lain;
11;06/I/2020;Ngatinah;;Contoh Hilir, 17 Nov 1991;Contoh Hilir;;13 Januari 2020;2 Maret 2020;ikut bibinya;
12;07/I/2020;Painem;;Kota Contoh, 8 Agustus 1990;Contoh Tengah;;13 Januari 2020;10 Juli 2020;Lulus;menjahit
ANGKATAN I TAHUN 2015
13;01/I/2015;Sutinah;;Contoh Hilir, 2 Juli 1984;Contoh Hilir;;12 Januari 2015;10 Juli 2015;Lulus;menjahit
14;02/I/2015;Warsini;;Contoh Hulu, 19 Mei 1982;Contoh Hulu;;12 Januari 2015;10 Juli 2015;Lulus;salon
15;03/I/2015;Jumiati;;Contoh Tengah, 7 Maret 1986;Contoh Tengah;;12 Januari 2015;27 Maret 2015;mengundurkan diri;
16;04/I/2015;Sriyani;;Kota Contoh, 25 Oktober 1983;Contoh Hulu;;12 Januari 2015;10 Juli 2015;Lulus;menjahit
Jumlah;16 orang;;;;;;;;;
`

const KITS = `No;Nama Penerima;Nama Barang;No Seri;Jumlah;Harga;Tgl Serah Terima;Sumber Dana
1;Kusmiati;Paket salon;;1 paket;Rp 4.950.000,-;12 Juli 2019;APBD 2019
2;Sumiyati;Mesin jahit;CT-0201;1 unit;Rp 2.250.000,-;10/7/20;APBD 2020
3;Painem;Mesin jahit;CT-0201;1 unit;2250000;10/7/20;APBD 2020
4;Karsini;Mesin obras;CT-0350;1 unit;1300000;10/7/20;APBD 2020
`

/** The office has entered its old register of women; that of the kits lies there with its questions. */
export const oldRegister = (d: Days): Scene => d.scene('2026-01-06', '13:30', bringThem)

async function bringThem(w: World): Promise<void> {
  const tuti = w.as('tuti')
  const read = (kind: 'women' | 'kits', text: string, name: string) =>
    tuti('register.read', { kind, fileBase64: Buffer.from(text).toString('base64'), name })
  const { registerId } = await read('women', WOMEN, 'buku-induk-2015-2020.csv')
  const { kinds } = await tuti('register.openKinds', { registerId })
  for (const { key, choices } of kinds) {
    const [first] = choices
    const isText = key.startsWith('exit_kind_unread')
    if (isText) await tuti('register.decideAlike', { registerId, key, choice: 'use', value: 'REUNIFIKASI' })
    else if (first) await tuti('register.decideAlike', { registerId, key, choice: first.code, value: first.value })
  }
  const { version } = await tuti('register.page', { registerId })
  await tuti('register.take', { registerId, version })
  await read('kits', KITS, 'serah-terima-alat-2019-2020.csv')
}
