// Printed from the folders beside it by "npm run generate": a paper is one folder. Never edited.
import { paper as baHapus } from './ba-hapus/data.ts'
import { paper as baHapusAlat } from './ba-hapus-alat/data.ts'
import { paper as baOpname } from './ba-opname/data.ts'
import { paper as balasanSeleksi } from './balasan-seleksi/data.ts'
import { paper as berkasAkreditasi } from './berkas-akreditasi/data.ts'
import { paper as berkasBukti } from './berkas-bukti/data.ts'
import { paper as berkasUtuh } from './berkas-utuh/data.ts'
import { paper as daftarHadir } from './daftar-hadir/data.ts'
import { paper as daftarSurat } from './daftar-surat/data.ts'
import { paper as f01 } from './f01/data.ts'
import { paper as f03 } from './f03/data.ts'
import { paper as f04F05 } from './f04-f05/data.ts'
import { paper as f06 } from './f06/data.ts'
import { paper as f07 } from './f07/data.ts'
import { paper as f08 } from './f08/data.ts'
import { paper as f09 } from './f09/data.ts'
import { paper as f10 } from './f10/data.ts'
import { paper as f11 } from './f11/data.ts'
import { paper as f12 } from './f12/data.ts'
import { paper as f12Kesehatan } from './f12-kesehatan/data.ts'
import { paper as f12Keselamatan } from './f12-keselamatan/data.ts'
import { paper as f13 } from './f13/data.ts'
import { paper as f14 } from './f14/data.ts'
import { paper as f15 } from './f15/data.ts'
import { paper as f16 } from './f16/data.ts'
import { paper as f17 } from './f17/data.ts'
import { paper as f18 } from './f18/data.ts'
import { paper as f20 } from './f20/data.ts'
import { paper as f21 } from './f21/data.ts'
import { paper as f22 } from './f22/data.ts'
import { paper as f23 } from './f23/data.ts'
import { paper as f24 } from './f24/data.ts'
import { paper as f25 } from './f25/data.ts'
import { paper as f26 } from './f26/data.ts'
import { paper as f27 } from './f27/data.ts'
import { paper as f28 } from './f28/data.ts'
import { paper as f29 } from './f29/data.ts'
import { paper as f30 } from './f30/data.ts'
import { paper as f31 } from './f31/data.ts'
import { paper as f32 } from './f32/data.ts'
import { paper as f33 } from './f33/data.ts'
import { paper as f34 } from './f34/data.ts'
import { paper as f35 } from './f35/data.ts'
import { paper as f36 } from './f36/data.ts'
import { paper as f37 } from './f37/data.ts'
import { paper as f38 } from './f38/data.ts'
import { paper as f39 } from './f39/data.ts'
import { paper as f40 } from './f40/data.ts'
import { paper as f40Register } from './f40-register/data.ts'
import { paper as f40Suara } from './f40-suara/data.ts'
import { paper as f41 } from './f41/data.ts'
import { paper as f42 } from './f42/data.ts'
import { paper as jadwal } from './jadwal/data.ts'
import { paper as katalog } from './katalog/data.ts'
import { paper as labelAlat } from './label-alat/data.ts'
import { paper as lampiranSkp } from './lampiran-skp/data.ts'
import { paper as laporanAngka } from './laporan-angka/data.ts'
import { paper as laporanPerkembangan } from './laporan-perkembangan/data.ts'
import { paper as paketAlih } from './paket-alih/data.ts'
import { paper as pernyataanRahasia } from './pernyataan-rahasia/data.ts'
import { paper as rencanaUsaha } from './rencana-usaha/data.ts'
import { paper as sertifikat } from './sertifikat/data.ts'
import { paper as skPenetapan } from './sk-penetapan/data.ts'
import { paper as tandaTerimaTabungan } from './tanda-terima-tabungan/data.ts'
import { paper as undangan } from './undangan/data.ts'

/** Every printed paper, by the code that the numbering book and the screens use: docs/how-to/add-a-letter.md. */
export const papers = {
  f01,
  undangan,
  'pernyataan-rahasia': pernyataanRahasia,
  'balasan-seleksi': balasanSeleksi,
  f03,
  f06,
  'sk-penetapan': skPenetapan,
  f07,
  f11,
  f08,
  f09,
  f10,
  'f04-f05': f04F05,
  f12,
  'f12-kesehatan': f12Kesehatan,
  'f12-keselamatan': f12Keselamatan,
  f13,
  f14,
  f15,
  f16,
  f17,
  f23,
  f18,
  f28,
  'rencana-usaha': rencanaUsaha,
  f29,
  f20,
  f21,
  f26,
  f22,
  f42,
  'ba-hapus': baHapus,
  f24,
  f25,
  f27,
  f31,
  f30,
  f32,
  f33,
  f34,
  f36,
  'paket-alih': paketAlih,
  f37,
  f38,
  f40,
  'f40-suara': f40Suara,
  f39,
  'f40-register': f40Register,
  f35,
  f41,
  'tanda-terima-tabungan': tandaTerimaTabungan,
  'ba-opname': baOpname,
  'ba-hapus-alat': baHapusAlat,
  'daftar-hadir': daftarHadir,
  sertifikat,
  'laporan-perkembangan': laporanPerkembangan,
  'laporan-angka': laporanAngka,
  'lampiran-skp': lampiranSkp,
  jadwal,
  katalog,
  'label-alat': labelAlat,
  'berkas-bukti': berkasBukti,
  'berkas-utuh': berkasUtuh,
  'daftar-surat': daftarSurat,
  'berkas-akreditasi': berkasAkreditasi,
} as const
