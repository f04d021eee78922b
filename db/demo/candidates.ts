/** A list as a district sends it, all of it invented: one date differs from its NIK, one NIK is too short, one is written twice. */
export const CANDIDATE_LIST = `DAFTAR CALON PENERIMA MANFAAT
Dinas Sosial Kabupaten Contoh

No;Nama Lengkap;NIK;Tempat Lahir;Tanggal Lahir;Alamat;Kecamatan;Keterangan
1;Rukmini;9910014201960031;Desa Contoh;02-01-1996;Dusun I;Contoh Hulu;
2;Sulastri Dewi;9910015508970032;Desa Contoh;15-08-1997;Dusun II;Contoh Hulu;ingin menjahit
3;Partini;9910016112950033;Desa Contoh;21-12-1993;Dusun II;Contoh Hilir;
4;Yuniarti;99100148069900;Desa Contoh;08-06-1999;Dusun III;Contoh Hilir;NIK belum lengkap
5;Nur Hasanah;9910014703980035;Desa Contoh;07-03-1998;Dusun I;Contoh Hilir;
6;Nurhasanah;9910014703980035;Desa Contoh;07-03-1998;Dusun I;Contoh Hilir;
7;Mutmainah;9910015010000037;Desa Contoh;10-10-2000;Dusun IV;Contoh Hulu;membawa anak
`
